import type { Message } from '../message';
import type { Range } from '../range';
import { SourceText } from '../source-text';
import { knownParagraphs, type KnownParagraph, type KnownParagraphPlace } from './known-paragraph';
import { isPlain, plainCharacters } from './plain-characters';
import type { Prose } from './prose';
import { spokenAttributes } from './spoken-attributes';

/** A text that reaches the buyer, in plain characters. */
export interface ReadableText {
  text: string;
  place: 'body' | 'attribute' | 'subject' | 'style';
  paragraphs: readonly KnownParagraphPlace[];
  /** The file's range for a range of the text. */
  range(start: number, end: number): Range;
}

/** Every text that reaches the buyer: body, subject, and what attributes and styles say. */
export function readableTexts(message: Message): readonly ReadableText[] {
  return message.facts.get(readTexts);
}

function readTexts(message: Message): ReadableText[] {
  const texts: ReadableText[] = [];
  const { subject } = message.header;
  if (subject) texts.push(readable(subject.text, 'subject'));
  for (const prose of message.proses) texts.push(readableProse(prose));
  for (const reading of message.readings)
    for (const { value } of spokenAttributes(reading)) texts.push(readable(value, 'attribute'));
  for (const { property, value, valueRange } of message.declarations)
    if (property === 'content')
      texts.push(readable(new SourceText(value, valueRange.start), 'style'));
  return texts;
}

function readable(
  source: { text: string; range(start: number, end: number): Range },
  place: ReadableText['place'],
): ReadableText {
  const { text, origin } = plainCharacters(source.text);
  const range = (start: number, end: number): Range =>
    source.range(origin(start), end > start ? origin(end - 1) + 1 : origin(start));
  return { text, place, paragraphs: knownParagraphs(text), range };
}

/** Most paragraphs are written in plain characters, which is found out once. */
function readableProse(prose: Prose): ReadableText {
  const { text, paragraphs } = prose;
  if (!paragraphs.every(isPlainParagraph)) return readable(prose, 'body');
  return { text, place: 'body', paragraphs, range: (start, end) => prose.range(start, end) };
}

const isPlainParagraph = ({ known }: KnownParagraphPlace): boolean => known.facts.get(isPlainText);
const isPlainText = ({ text }: KnownParagraph): boolean => isPlain(text);
