import { readSendTime, type Amount, type SendTime } from '../../message/header/send-time';
import { dayWords } from '../../message/header/time-words';
import { nameWords } from '../../message/words/name-words';
import { suggestion } from '../fixes/fix-kinds';
import { defineRule, type TextEdit } from '../rule';

export const sendWithin30Days = defineRule({
  id: 'send-within-30-days',
  section: 'permitted',
  severity: 'error',
  policy: 'Amazon permits messages only within 30 days of the order.',
  remedy: 'Send it earlier.',
  details:
    'The header’s `send` is a duration after the order (`P7D`; a month can have 31 days) or words in a ' +
    'supported language: `5 days after delivery`, `within 2 weeks of shipment`. Of a range the later end counts, ' +
    'and delivery is reckoned `deliveryDays` after the order. Where a placeholder decides, nothing is reported.',
  fix: 'suggest',
  options: {
    limit: {
      type: 'number',
      default: 30,
      minimum: 1,
      description: 'How many days after the order a message may be sent at the latest.',
    },
    deliveryDays: {
      type: 'number',
      default: 2,
      minimum: 0,
      description: 'How many days after the order the delivery is reckoned to be.',
    },
  },
  good: [
    { text: '---\nsend: P30D\n---\n<p>Which size?</p>' },
    { text: '---\nsend: P4W\n---\n<p>Which size?</p>' },
    { text: '---\nsend: 28 days after delivery\n---\n<p>Which size?</p>' },
    { text: '---\nsend: vier Wochen nach der Bestellung\n---\n<p>Welche Größe?</p>' },
    { text: '---\nsend: "{{days}} days after delivery"\n---\n<p>Which size?</p>' },
    { text: '---\nsend: as soon as it is packed\n---\n<p>Which size?</p>' },
    {
      text: '---\nsend: "{{#if a}}60{{else}}2{{/if}} days after delivery"\n---\n<p>Which size?</p>',
    },
    { text: '{{!-- bsm\nsend: "{{days}} 60 days"\n--}}\n<p>Which size?</p>' },
  ],
  bad: [
    {
      text: '---\nsend: «P1M»\n---\n<p>Which size?</p>',
      suggested: '---\nsend: P30D\n---\n<p>Which size?</p>',
      says: 'This can be 31 days after the order. Send it at most 30 days after the order.',
    },
    {
      text: '---\nsend: «30 days after delivery»\n---\n<p>Which size?</p>',
      suggested: '---\nsend: 28 days after delivery\n---\n<p>Which size?</p>',
      says: 'This can be 32 days after the order, for delivery is reckoned 2 days after the order. Send it at most 30 days after the order.',
    },
    {
      text: '---\nsend: «"20-35 days after order"»\n---\n<p>Which size?</p>',
      suggested: '---\nsend: "20-30 days after order"\n---\n<p>Which size?</p>',
    },
    {
      text: '---\nsend: «einen Monat nach dem Versand»\n---\n<p>Welche Größe?</p>',
      suggested: '---\nsend: 28 Tage nach dem Versand\n---\n<p>Welche Größe?</p>',
    },
    {
      text: '---\nsend: «商品到着の30日後»\n---\n<p>サイズはどれですか。</p>',
      suggested: '---\nsend: 商品到着の28日後\n---\n<p>サイズはどれですか。</p>',
    },
    {
      text: '---\nsend: «4 weeks after delivery»\n---\n<p>Which size?</p>',
      suggested: '---\nsend: 3 weeks after delivery\n---\n<p>Which size?</p>',
      options: { deliveryDays: 5 },
    },
    {
      title: 'in a comment of the template',
      text: '{{!-- bsm\nsend: «6 weeks after the order»\n--}}\n<p>Which size?</p>',
      suggested: '{{!-- bsm\nsend: 4 weeks after the order\n--}}\n<p>Which size?</p>',
    },
    {
      title: 'an amount in the same unit',
      text: '---\nsend: «40 business days after order»\n---\n<p>S?</p>',
      suggested: '---\nsend: 20 days after order\n---\n<p>S?</p>',
    },
    {
      text: '---\nsend: «1000 hours after delivery»\n---\n<p>Which size?</p>',
      suggested: '---\nsend: 672 hours after delivery\n---\n<p>Which size?</p>',
    },
    {
      text: '---\nsend: «um mês após a entrega»\n---\n<p>Qual?</p>',
      suggested: '---\nsend: 28 dias após a entrega\n---\n<p>Qual?</p>',
    },
    {
      text: '---\nsend: «30-35 days after order»\n---\n<p>Which size?</p>',
      suggested: '---\nsend: 30 days after order\n---\n<p>Which size?</p>',
    },
    {
      text: '---\nsend: «5 weeks after order»\n---\n<p>Which size?</p>',
      options: { limit: 15 },
      suggested: '---\nsend: 2 weeks after order\n---\n<p>Which size?</p>',
      says: 'This can be 35 days after the order. Send it at most 15 days after the order.',
    },
    {
      text: '---\nsend: «P10D»\n---\n<p>Which size?</p>',
      options: { limit: 1 },
      suggested: '---\nsend: P1D\n---\n<p>Which size?</p>',
      says: 'Send it at most 1 day after the order.',
    },
  ],
  check(message, report, { limit, deliveryDays }) {
    const { send } = message.header;
    if (!send || message.hasTemplateTag(send)) return;
    const { text } = send.text;
    const time = readSendTime(text, deliveryDays);
    if (!time || time.latest <= limit) return;
    const latest = Math.ceil(time.latest);
    const how = time.isAfterParcel
      ? `, for delivery is reckoned ${deliveryDays} days after the order`
      : '';
    const days = limit - (time.isAfterParcel ? deliveryDays : 0);
    const edit = latestAmount(time, text, days);
    const better = edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    const isEnough = better && (readSendTime(better, deliveryDays)?.latest ?? Infinity) <= limit;
    const edits = edit ? [{ ...send.text.range(edit.start, edit.end), text: edit.text }] : [];
    report(
      { start: send.start, end: send.end },
      `This can be ${latest} days after the order${how}.`,
      {
        remedy: `Send it at most ${daysIn(limit)} after the order.`,
        fixes: isEnough ? [suggestion(`Change to ${better}`, edits)] : [],
      },
    );
  },
});

const daysIn = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

/** The latest permitted amount in the form of the one that is too late, and what it replaces. */
function latestAmount({ amount }: SendTime, text: string, days: number): TextEdit | undefined {
  if (!amount || days < 1) return undefined;
  const { start, end, unit, unitRange, least } = amount;
  if (unit === 'ISO 8601') return { start, end, text: `P${days}D` };
  const count = countWithin(unit, days);
  if (count !== undefined && count > 1 && unitRange.start > start && unitRange.end === end) {
    const numbers = least !== undefined && least < count ? `${least}-${count}` : `${count}`;
    const length = text.slice(start, unitRange.start).trimEnd().length;
    return { start, end: start + length, text: numbers };
  }
  const name = daysLike(text.slice(unitRange.start, unitRange.end));
  return name === undefined ? undefined : { start, end, text: `${days} ${name}` };
}

/** How many of the units fit into the days; nothing for units that vary in length. */
function countWithin(unit: Amount['unit'], days: number): number | undefined {
  switch (unit) {
    case 'day':
      return days;
    case 'workday':
      return 5 * Math.floor(days / 7) + Math.max(0, (days % 7) - 2);
    case 'week':
      return Math.floor(days / 7);
    case 'hour':
      return days * 24;
    default:
      return undefined;
  }
}

/** What days are called in the language of the unit. */
function daysLike(unit: string): string | undefined {
  if (/^mês/i.test(unit)) return 'dias';
  const folded = nameWords(unit).join('');
  const beginnings = Object.keys(dayWords).sort((a, b) => b.length - a.length);
  const beginning = beginnings.find((each) => folded.startsWith(each));
  return beginning === undefined ? undefined : dayWords[beginning];
}
