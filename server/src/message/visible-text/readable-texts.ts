import type { Message } from '../message';
import type { Range } from '../../ranges/range';
import { SourceText } from '../source-text';
import { knownParagraphs, type KnownParagraphPlace } from './known-paragraph';
import { arePlain, asWritten, plainCharacters } from './plain-characters';
import { Prose } from './prose';
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
  for (const prose of message.proses) texts.push(readable(prose, 'body'));
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
  const { text, origin } =
    source instanceof Prose && isPlain(source)
      ? asWritten(source.text)
      : plainCharacters(source.text);
  const range = (start: number, end: number): Range =>
    source.range(origin(start), end > start ? origin(end - 1) + 1 : origin(start));
  const isAsWritten = source instanceof Prose && text === source.text;
  const paragraphs = isAsWritten ? source.paragraphs : knownParagraphs(text);
  return { text, place, paragraphs, range };
}

/** Between paragraphs is white space, of which one character alone is not plain. */
const isPlain = ({ text, paragraphs }: Prose): boolean =>
  !text.includes('\uFEFF') && paragraphs.every(({ known }) => known.facts.get(arePlain));
