import { channelOf, isSentByApi, messageTypeOf } from '../../message/header/channel';
import {
  messageTypes,
  type MessageType,
  type MessageTypeName,
} from '../../message/header/message-types';
import { isHtmlElement } from '../../message/html/names';
import type { Message } from '../../message/message';
import type { Prose } from '../../message/visible-text/prose';
import { type Range, trimmedRange } from '../../ranges/range';
import { hasValue, valueFiller } from '../../message/template/mask';
import { defineRule, type Report } from '../rule';

const names = Object.keys(messageTypes) as MessageTypeName[];

export const messagingApi = defineRule({
  id: 'messaging-api',
  section: 'content',
  severity: 'error',
  policy: 'The Messaging API takes of each type of message only so much text and so many files.',
  remedy: 'Change the message, or send it as another type.',
  details: [
    'With `channel: api` in the header, the message is sent through the Messaging API of the Selling Partner ' +
      'API, and `type` names the type of message. What the API takes:',
    '',
    '| type | text, at most | attachments |',
    '| --- | --- | --- |',
    ...names.map((name) => {
      const { maxTextLength, attachments }: MessageType = messageTypes[name];
      const text = maxTextLength === undefined ? 'none' : `${maxTextLength} characters`;
      return `| \`${name}\` | ${text} | ${countOf(attachments)} |`;
    }),
    '',
    'The text is no HTML. Placeholders count as nothing, since nobody knows what they will hold. The figures ' +
      'are those of the [model of the API](https://github.com/amzn/selling-partner-api-models/blob/main/models/messaging-api-model/messaging.json).',
  ].join('\n'),
  fix: 'none',
  judgesWhole: true,
  good: [
    { text: '---\nchannel: api\ntype: confirmOrderDetails\n---\nOak or beech?' },
    { text: '---\nchannel: api\ntype: warranty\nattachments: [warranty.pdf]\n---\n' },
    { text: '---\nchannel: api\ntype: "{{type}}"\n---\nOak or beech?' },
    { text: `---\nchannel: api\ntype: digitalAccessKey\n---\n${'Key '.repeat(100)}` },
    { title: 'by e-mail, a message may be long', text: `<p>${'Which size? '.repeat(200)}</p>` },
    { text: '---\nchannel: "{{channel}}"\ntype: invoice\n---\n<p>Here it is.</p>' },
    { text: `---\nchannel: api\ntype: digitalAccessKey\n---\n${'Key.'.repeat(100)}{{name}}` },
    {
      text: '---\nchannel: api\ntype: confirmOrderDetails\n---\nOak or beech? <Your name>',
      path: 'message.txt',
    },
    { text: '---\ntype: invoice\n---\n<p>Here it is.</p>', path: 'partials/invoice.hbs' },
  ],
  bad: [
    {
      title: 'more text than the type takes',
      text: `---\nchannel: api\ntype: digitalAccessKey\n---\n${'Key '.repeat(100)}«and more»`,
      says: 'The text has 408 characters; `digitalAccessKey` takes 400. Shorten it by 8.',
    },
    {
      title: 'HTML',
      text: '---\nchannel: api\ntype: confirmOrderDetails\n---\n«<p>»Oak or beech?</p>',
      says: 'The text of the message holds HTML. Write plain text.',
    },
    {
      title: 'HTML in plain text',
      text: '---\nchannel: api\ntype: confirmOrderDetails\n---\nOak or «<b>»beech</b>? <Your name>',
      path: 'message.txt',
    },
    {
      title: 'no type',
      text: '---\nchannel: «api»\n---\nOak or beech?',
      says: 'The type of the message is missing. Add a `type`: confirmCustomizationDetails, confirmDeliveryDetails, legalDisclosure, confirmOrderDetails,',
    },
    {
      title: 'another channel',
      text: '---\ntype: «invoice»\n---\n<p>Here it is.</p>',
      says: 'Only messages of the channel `api` have a type. Add `channel: api`, or leave the type out.',
    },
    {
      title: 'a type that carries no text',
      text: '---\nchannel: api\ntype: invoice\nattachments: [invoice.pdf]\n---\n«Here is your invoice.»',
      says: 'A message of the type `invoice` carries files, but no text. Leave the text out.',
    },
    {
      title: 'no text',
      text: '---\nchannel: api\ntype: «unexpectedProblem»\n---\n',
      says: 'A message of the type `unexpectedProblem` needs a text. Write one.',
    },
    {
      title: 'no file',
      text: '---\nchannel: api\ntype: «warranty»\n---\n',
      says: 'A message of the type `warranty` takes 1 to 5 attachments. List the file under `attachments`.',
    },
    {
      title: 'a file where none can be sent',
      text: '---\nchannel: api\ntype: unexpectedProblem\nattachments: [«invoice.pdf»]\n---\nWhich?',
      says: 'A message of the type `unexpectedProblem` takes no attachment. Leave this one out.',
    },
    {
      title: 'too many files',
      text:
        '---\nchannel: api\ntype: invoice\nattachments: ' +
        '[invoice1.pdf, invoice2.pdf, invoice3.pdf, invoice4.pdf, invoice5.pdf, «invoice6.pdf»]\n---\n',
      says: 'A message of the type `invoice` takes 1 to 5 attachments. Leave this one out.',
    },
    { text: '---\nchannel: email\ntype: «invoice»\n---\n<p>Here it is.</p>' },
    {
      text: '---\nchannel: api\ntype: confirmOrderDetails\n---\nOak or «<strong class="x">»beech</strong>?',
      path: 'message.txt',
    },
    {
      text: `---\nchannel: api\ntype: digitalAccessKey\n---\n{{#if a}}Key{{else}}  {{name}}${'🔑'.repeat(400)}{{name}}«and more»\nand more{{/if}}`,
      path: 'message.txt',
      says: 'The text has 417 characters; `digitalAccessKey` takes 400. Shorten it by 17.',
    },
    { text: '---\nchannel: api\ntype: «unexpectedProblem»\n---\n{{#if a}}Which?{{else}}{{/if}}' },
    {
      text: '---\nchannel: api\ntype: legalDisclosure\nattachments: [1.pdf, 2.pdf, 3.pdf, 4.pdf, 5.pdf, «6.pdf»]\n---\n',
      says: 'A message of the type `legalDisclosure` takes up to 5 attachments. Leave this one out.',
    },
  ],
  check(message, report) {
    const { header, isPartial } = message;
    const { channel, type } = header;
    if (isPartial) return;
    if (!channel || !isSentByApi(header)) {
      if (type && !hasValue(channelOf(header)))
        report(range(type), 'Only messages of the channel `api` have a type.', {
          remedy: 'Add `channel: api`, or leave the type out.',
        });
      return;
    }
    if (!type)
      return report(range(channel), 'The type of the message is missing.', {
        remedy: `Add a \`type\`: ${names.join(', ')}.`,
      });
    const name = messageTypeOf(header);
    if (name === undefined) return;
    checkHtml(message, report);
    checkText(message, name, range(type), report);
    checkAttachments(message, name, range(type), report);
  },
});

const range = ({ start, end }: Range): Range => ({ start, end });

function checkHtml(message: Message, report: Report): void {
  const element = message.readings.flatMap(({ html }) => html.elements)[0];
  const tag = element?.startTag ?? (message.isPlainText ? writtenTag(message) : undefined);
  if (tag) report(tag, 'The text of the message holds HTML.', { remedy: 'Write plain text.' });
}

/** The first tag of HTML in a file of plain text. */
function writtenTag({ proses }: Message): Range | undefined {
  for (const prose of proses)
    for (const { index, 0: tag, 1: name = '' } of prose.text.matchAll(
      /<\/?([a-z][a-z\d]{0,20})(?:[\s/][^<>]{0,300})?>/gi,
    ))
      if (isHtmlElement(name.toLowerCase())) return prose.range(index, index + tag.length);
  return undefined;
}

function checkText(message: Message, name: MessageTypeName, type: Range, report: Report): void {
  const { maxTextLength }: MessageType = messageTypes[name];
  const texts = message.proses.map(writtenText);
  if (maxTextLength === undefined) {
    const shown = texts.find(({ length }) => length > 0);
    if (shown)
      report(lineOf(shown, 0), `A message of the type \`${name}\` carries files, but no text.`, {
        remedy: 'Leave the text out.',
      });
    return;
  }
  const longest = [...texts].sort((a, b) => b.length - a.length)[0];
  if (longest && longest.length > maxTextLength)
    report(
      lineOf(longest, maxTextLength),
      `The text has ${longest.length} characters; \`${name}\` takes ${maxTextLength}.`,
      { remedy: `Shorten it by ${longest.length - maxTextLength}.` },
    );
  if (texts.some(({ prose }) => prose.text.trim() === ''))
    report(type, `A message of the type \`${name}\` needs a text.`, { remedy: 'Write one.' });
}

interface WrittenText {
  prose: Prose;
  /** How many characters it has without placeholders, and without white space around it. */
  length: number;
}

function writtenText(prose: Prose): WrittenText {
  return { prose, length: [...prose.text.replaceAll(valueFiller, '').trim()].length };
}

/** The rest of the line from a character on that is not the first of a placeholder. */
function lineOf({ prose }: WrittenText, after: number): Range {
  const { text } = prose;
  let offset = trimmedRange(text).start;
  for (let count = 0; offset < text.length; offset++) {
    const isCharacter = text[offset] !== valueFiller && !/[\uDC00-\uDFFF]/.test(text[offset] ?? '');
    if (isCharacter && ++count > after) break;
  }
  const rest = text.slice(offset);
  const lineEnd = rest.search(/[\r\n]/);
  const line = (lineEnd < 0 ? rest : rest.slice(0, lineEnd)).trimEnd();
  return prose.range(offset, offset + Math.max(line.length, 1));
}

function checkAttachments(
  { header: { attachments } }: Message,
  name: MessageTypeName,
  type: Range,
  report: Report,
): void {
  const { attachments: limits }: MessageType = messageTypes[name];
  const takes = `A message of the type \`${name}\` takes ${countOf(limits)}.`;
  const beyond = attachments[limits.max];
  if (beyond) report(range(beyond), takes, { remedy: 'Leave this one out.' });
  else if (attachments.length < limits.min)
    report(type, takes, { remedy: 'List the file under `attachments`.' });
}

function countOf({ min, max }: MessageType['attachments']): string {
  if (max === 0) return 'no attachment';
  return min === 0 ? `up to ${max} attachments` : `${min} to ${max} attachments`;
}
