import type { Message } from '../../message/message';
import type { Range } from '../../message/range';
import { SourceText } from '../../message/source-text';
import { safeFix } from '../fixes';
import { defineRule, type Fix } from '../rule';
import { findEmoji, findEmoticons } from './emoji';

const readableAttributes = ['alt', 'title', 'aria-label', 'placeholder', 'value', 'label'];

export const noEmoji = defineRule({
  id: 'no-emoji',
  section: 'style',
  severity: 'error',
  policy: 'Amazon permits no emojis in messages.',
  remedy: 'Remove it.',
  details:
    'Found are emoji characters, also written as entities, with skin tones, joined, flags and keycaps, in ' +
    'the text, in attributes that are read to the buyer and in the subject. Signs that are text by default ' +
    '(©, ®, ™, ✓, →) are no emojis unless U+FE0F asks for their coloured form.',
  fix: 'safe',
  options: {
    emoticons: {
      type: 'boolean',
      default: false,
      description: 'Also report classic emoticons such as `:-)`.',
    },
  },
  good: [
    { text: '<p>© 2024 Oakhill® – sizes ✓ S → L, 3 pieces, #1, ™</p>' },
    { text: '<!-- 🎁 --><p>Which size? {{!-- 🎁 --}}</p>' },
    { text: '<p>Which size? :-)</p>' },
    { text: '<p>A heart in text form: ❤︎</p>' },
  ],
  bad: [
    { text: '<p>Hello «😀»!</p>', fixed: '<p>Hello!</p>' },
    { text: '<p>«🎁» Which ribbon?</p>', fixed: '<p>Which ribbon?</p>' },
    { text: '<p>Which «🎀» ribbon?</p>', fixed: '<p>Which ribbon?</p>' },
    { text: '<p>«👩‍🔧👍🏽»<br>Tools</p>', fixed: '<p><br>Tools</p>' },
    { text: '<p>Thanks &«&#x1F64F;»</p>', fixed: '<p>Thanks &</p>' },
    { text: '<p>Step «2️⃣»: size; made in «🇫🇷».</p>', fixed: '<p>Step: size; made in.</p>' },
    {
      text: '<img alt="Our logo «✨»" src="{{logo}}">',
      fixed: '<img alt="Our logo" src="{{logo}}">',
    },
    {
      text: '---\nsubject: "Size «📏» for {{orderId}}"\n---\n<p>Which size?</p>',
      fixed: '---\nsubject: "Size for {{orderId}}"\n---\n<p>Which size?</p>',
    },
    { text: '<p>Thanks «:-)»</p>', fixed: '<p>Thanks</p>', options: { emoticons: true } },
  ],
  check(message, report, { emoticons }) {
    const find = (text: string): Range[] =>
      emoticons ? [...findEmoji(text), ...findEmoticons(text)] : findEmoji(text);
    for (const source of readableTexts(message))
      for (const { start, end } of find(source.text)) {
        const what = `An emoji: ${source.text.slice(start, end)}`;
        report(source.range(start, end), what, { fixes: [removal(message, source, start, end)] });
      }
  },
});

/** Every text that reaches the buyer: the body's, the subject, and what attributes say. */
function* readableTexts(message: Message): Generator<SourceText> {
  const { subject } = message.header;
  if (subject) yield subject.text;
  for (const reading of message.readings) {
    for (const { source } of reading.texts) yield source;
    for (const element of reading.elements) {
      if (element.attributes.length === 0 || !reading.isShown(element)) continue;
      for (const { name, value } of element.attributes)
        if (value.text !== '' && readableAttributes.includes(name)) yield value;
    }
  }
  for (const { property, value, valueRange } of message.declarations)
    if (property === 'content') yield new SourceText(value, valueRange.start);
}

/** Removes the emoji with the one space that would be left over. */
function removal(message: Message, source: SourceText, start: number, end: number): Fix {
  const { text } = source;
  const before = text[start - 1];
  const after = text[end];
  let from = start;
  let to = end;
  const isEdge = after === undefined || /[\s.,;:!?)\]…]/.test(after);
  if (before === ' ' && isEdge) from--;
  else if (after === ' ' && (before === undefined || /\s/.test(before))) to++;
  const edit = { ...source.range(from, to), text: '' };
  const title = 'Remove the emoji';
  // An attribute or subject that says nothing else would be left without a text.
  const isWhole = text.slice(0, from).trim() === '' && text.slice(to).trim() === '';
  const isInText = message.readings.some(({ texts }) =>
    texts.some((visible) => visible.source === source),
  );
  return isWhole && !isInText
    ? { title, kind: 'suggest', edits: [edit] }
    : safeFix(message, title, [edit]);
}
