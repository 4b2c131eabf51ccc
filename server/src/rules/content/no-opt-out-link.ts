import { contactPlaceholders } from '../../contacts/contact-placeholders';
import type { Element } from '../../message/html/element';
import type { Link } from '../../message/links/link';
import type { Message } from '../../message/message';
import { joined, outside, type Range } from '../../ranges/range';
import type { Reading } from '../../message/reading';
import { remembering } from '../../memory/remembered';
import { lastBefore, rangeHolding } from '../../ranges/sorted-offsets';
import { placeholderMeaning } from '../../message/template/meaning';
import { elementsIn, textsIn } from '../../message/visible-text/element-text';
import { isSpoken } from '../../message/visible-text/spoken-attributes';
import { passagesOf } from '../../wording/intents/found-passages';
import { removeContact } from '../fixes/contact-fixes';
import { removeWords } from '../fixes/leftovers';
import { suggestion } from '../fixes/fix-kinds';
import { defineRule, type Fix, type Report } from '../rule';
import { quote } from '../wording-rule';
import { isOptOutText, longestText } from '../words/opt-out-text';

/** The paths and parameters under which mailing tools end a subscription. */
const optOutAddress =
  /(?<![a-z])unsub|unsubscribe|(?<![a-z])opt-?_?out|list-?unsubscribe|email-?preferences|abmelden|abbestell|austragen|desabonn|desinscri|d%C3%A9sinscri|darse-?de-?baja|cancelar-?suscripcion|disiscriv|afmeld|uitschrijv|wypisz|avregistrera|avprenumerera|descadastr|abonelikten/i;
const isOptOutAddress = remembering(2000, (url) => optOutAddress.test(url));

export const noOptOutLink = defineRule({
  id: 'no-opt-out-link',
  section: 'content',
  severity: 'error',
  policy: 'Amazon permits no link to opt out of messaging.',
  remedy: 'Remove it: buyers opt out in their Amazon account.',
  details:
    'Reported are links whose address, placeholder or text speaks of unsubscribing, in the twelve languages of ' +
    'the marketplaces, and what the message itself says of it. Opting out of something else, an engraving for ' +
    'instance, is none.',
  fix: 'suggest',
  good: [
    {
      text: '<p>You can opt out of the engraving: <a href="https://www.amazon.de/x">your order</a></p>',
    },
    { text: '<a href="https://www.amazon.com/gp/css/order-history">Manage your order</a>' },
    { text: '<a href="{{order_link}}">Remove the engraving from my order</a>' },
    { text: '<p>Would you rather opt out of the gift wrapping? Then tell us by Monday.</p>' },
    { text: '<a href="{{order_link}}">Stop the delivery</a> <a href="{{url}}">配送を停止</a>' },
    { text: '<p>Möchten Sie den zweiten Artikel abbestellen?</p>' },
    { text: '<p>Wir haben keine weiteren Nachrichten. <a href="{{url}}">Zur Bestellung</a></p>' },
    { text: '<a href="{{order_link}}">Opt out of the engraving</a>' },
    {
      text: '<p><a href="{{order_link}}">Cancel the order</a> or answer our e-mails. <img src="a.png" alt="Mailing list"></p>',
    },
    { text: '<form action="{{order_link}}"><input type="hidden" value="unsubscribe"></form>' },
    {
      text: '<a href="{{order_link}}">Our e-mail about your order</a> <a href="{{url}}">Cancel it</a>',
    },
    {
      text: '<a href="{{order_link}}">The lamp, the cable and the shade can be returned, if you want to cancel the order; we have sent you two messages about it.</a>',
    },
  ],
  bad: [
    {
      text: '«<a href="https://www.amazon.de/x">Unsubscribe</a>»',
      suggested: '',
      says: 'This link lets the buyer opt out of messages.',
    },
    { text: '«<a href="https://oak.us1.list-manage.com/unsubscribe?u=1">Here</a>»' },
    { text: '«<a href="{{unsubscribe_url}}">Manage</a>»' },
    { text: '«<a href="{{url}}">Vom <b>Newsletter</b> abmelden</a>»' },
    {
      text: '<p>«Reply with the word STOP and you will not hear from us again».</p>',
      says: '“Reply with the word STOP and you will not hear from us again” lets the buyer opt out of messages.',
    },
    {
      title: 'once where the words are those of a link',
      text: '<p>If you want no more e-mails, «<a href="{{url}}">unsubscribe here</a>».</p>',
      suggested: '<p>If you want no more e-mails.</p>',
    },
    { text: '«<a href="{{url}}">メールの配信停止はこちら</a>»' },
    {
      text: '«<a href="{{url}}">Darse de baja</a>» «<a href="{{url2}}">Se désabonner</a>»',
      suggested: '<a href="{{url2}}">Se désabonner</a>',
    },
    { text: '«<a href="{{url}}">Meld u hier af</a>» «<a href="{{url}}">Sluta få mejl</a>»' },
    {
      text: '«<a href="{{url}}">No quiero recibir más mensajes</a>» «<a href="{{url}}">Si cancelli qui</a>»',
    },
    {
      text: '«<a href="{{url}}">Nie chcę otrzymywać wiadomości</a>» «<a href="{{url}}">Sair da lista</a>»',
    },
    {
      text: '«<a href="{{url}}">メール配信の停止はこちら</a>» «<a href="{{url}}">Mesaj almayı durdur</a>»',
    },
    { text: '«<a href="{{url}}">التوقف عن تلقي الرسائل</a>»' },
    { text: '«<a href="{{url}}"><img src="button.png" alt="Unsubscribe"></a>»', suggested: '' },
    {
      text: '«<button type="submit">Stop emails</button>» «<input type="submit" value="Abmelden">»',
      suggested: '<input type="submit" value="Abmelden">',
    },
    { text: '<p>«https://www.oakhill.de/unsubscribe?u=1»</p>' },
    {
      text: '<p>Settings («{{opt_out_url}}») of the shop</p><p>Manage: «[[unsubscribe-link]]»</p>',
      suggested: '<p>Settings of the shop</p><p>Manage: [[unsubscribe-link]]</p>',
    },
    {
      title: 'the words of a long one',
      text: '<a href="https://www.amazon.de/gp/help/opt-out" target="_blank" style="text-decoration:underline">«Unsubscribe <b>here</b>»</a>',
      suggested: '',
    },
    {
      title: 'the tag of a long one',
      text: '«<a href="{{unsubscribe_url}}">»<table role="presentation" width="200" cellpadding="0" cellspacing="0"><tr><td bgcolor="#eeeeee" height="40">Unsubscribe from messages of the shop</td></tr></table></a>',
    },
    {
      text: '<p>To stop receiving our e-mails, please use the link «<a href="{{unsubscribe_url}}">settings</a>».</p>',
    },
    {
      text: '<p>«Reply STOP to unsubscribe».</p><p>«<a href="{{url}}">Unsubscribe</a>»</p><p>«Reply STOP to unsubscribe».</p>',
    },
    { text: '«<a href="{{abmeldelink}}">Manage</a>»' },
    {
      text: '«<a href="{{unsubscribe_url}}" target="_blank" style="text-decoration:underline">Manage <i>it</i></a>»',
    },
    {
      text: '<form action="https://www.amazon.de/x">«<button formaction="https://www.amazon.de/y">Unsubscribe</button>»</form>',
    },
    { text: '<form action="https://www.amazon.de/x">«<button>Unsubscribe</button>»</form>' },
    {
      text: '«<a href="{{url}}" title="Unsubscribe">X</a>» «<a href="{{url}}" aria-label="Unsubscribe">X</a>»',
    },
    {
      text: '<img src="a.png" usemap="#m" alt=""><map name="m">«<area href="{{url}}" alt="Unsubscribe">»</map>',
    },
    {
      text: '«<a href="{{url}}"><b><img></b><img src="c.png" alt="Unsubscribe"></a>»',
    },
    { text: '«<a href="{{url}}">لإلغاء الاشتراك</a>» «<a href="{{url}}">登録解除</a>»' },
  ],
  check(message, report) {
    const elements = message.readings.flatMap((reading) => optOutElements(message, reading));
    const bare = message.links.filter(({ element, url }) => !element && isOptOutAddress(url));
    const what = 'This link lets the buyer opt out of messages.';
    for (const element of elements)
      report(placeOf(message, element), what, { fixes: [removal(message, element)] });
    for (const { start, end } of bare) report({ start, end }, what);
    const words = reportWords(message, [...elements, ...bare], report);
    const known = [...elements, ...bare, ...words];
    for (const link of outside(known, contactPlaceholders(message, 'opt-out-link')))
      report(link, what, { fixes: removeContact(message, link, 'link') });
  },
});

/** The whole link, of which the tag or the words can tell; of a long one, what tells. */
function placeOf({ text }: Message, element: Element): Range {
  const { start, end, startTag, startTagEnd, contentEnd } = element;
  if (end - start <= longestWhole) return { start, end };
  const content = text.slice(startTagEnd, contentEnd);
  if (content.length <= longestMarked && isOptOutText(content))
    return { start: startTagEnd, end: contentEnd };
  return end - start <= longestMarked ? { start, end } : startTag;
}
const longestWhole = 80;
const longestMarked = 160;

/** The links and buttons that end the messages. */
function optOutElements(message: Message, reading: Reading): Element[] {
  const found: Element[] = [];
  for (const link of message.links) {
    const { element } = link;
    if (!element || reading.elements[element.index] !== element) continue;
    const tells = isOptOutAddress(link.url) || isOptOutPlaceholder(message, link);
    if (tells || saysOptOut(reading, element)) found.push(element);
  }
  for (const element of reading.elementsNamedOneOf(['button', 'input']))
    if (isButton(element) && reading.isShown(element) && saysOptOut(reading, element))
      found.push(element);
  return found;
}

/** Reports what sentences say of it, where they hold no link that is reported; tells which. */
function reportWords(message: Message, links: readonly Range[], report: Report): Range[] {
  const reported: Range[] = [];
  const taken = joined(links);
  for (const { text, start, end, isCertain } of passagesOf(message, 'no-opt-out-link')) {
    const sentence = rangeHolding(text.statements, { start, end });
    const place = text.range(sentence?.start ?? start, sentence?.end ?? end);
    const link = lastBefore(taken, (each) => each.start >= place.end);
    if (link && link.end > place.start) continue;
    const what = `${quote(text, start, end)} lets the buyer opt out of messages.`;
    reported.push(place);
    report(text.range(start, end), what, isCertain ? {} : { severity: 'warning' });
  }
  return reported;
}

function isOptOutPlaceholder(message: Message, { start, end }: Link): boolean {
  return message
    .tagsIn({ start, end })
    .some(({ name }) => placeholderMeaning(name) === 'opt-out-link' || isOptOutAddress(name));
}

const isButton = (element: Element): boolean =>
  (element.name === 'button' && !element.attribute('formaction')) ||
  (element.name === 'input' && /^(?:submit|button)$/i.test(element.value('type') ?? ''));

/** Whether a link or a button says so: its text, or what stands for it. */
const saysOptOut = (reading: Reading, element: Element): boolean =>
  element.name !== 'form' &&
  (isOptOutText(textOf(reading, element)) ||
    element.attributes.some((each) => isSpoken(each) && isOptOutText(each.trimmed)));

/** The text in an element, that of its images included, as far as it may be one that opts out. */
function textOf(reading: Reading, element: Element): string {
  let said = '';
  for (const { source } of textsIn(reading, element)) {
    said += source.text;
    if (said.length > longestText) return said;
  }
  for (const inner of elementsIn(reading, element)) {
    said += ` ${inner.value('alt') ?? ''}`;
    if (said.length > longestText) return said;
  }
  return said;
}

function removal(message: Message, element: Element): Fix {
  return suggestion('Remove the link', [removeWords(message, element, 'remove')]);
}
