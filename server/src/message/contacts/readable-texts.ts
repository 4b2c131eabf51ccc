import type { Element } from '../html/element';
import type { Message } from '../message';
import type { Range } from '../range';
import { SourceText } from '../source-text';
import { plainCharacters } from './plain-characters';

/** A text that reaches the buyer, in plain characters. */
export interface ReadableText {
  text: string;
  place: 'body' | 'attribute' | 'subject' | 'style';
  /** The file's range for a range of the text. */
  range(start: number, end: number): Range;
}

/** An attribute's URL that the buyer can follow. */
export interface FollowedUrl {
  element: Element;
  value: SourceText;
}

/** Attributes whose text is shown or read out. */
const spokenAttributes = new Set([
  'alt',
  'title',
  'aria-label',
  'aria-description',
  'placeholder',
  'value',
  'label',
  'summary',
]);
const urlAttributes = new Set(['href', 'xlink:href', 'action', 'formaction']);

const known = new WeakMap<Message, { texts: ReadableText[]; urls: FollowedUrl[] }>();

/** Every text that reaches the buyer: body, subject, and what attributes and styles say. */
export function readableTexts(message: Message): readonly ReadableText[] {
  return readTexts(message).texts;
}

/** Every URL that the buyer can follow. */
export function followedUrls(message: Message): readonly FollowedUrl[] {
  return readTexts(message).urls;
}

function readTexts(message: Message): { texts: ReadableText[]; urls: FollowedUrl[] } {
  let read = known.get(message);
  if (!read) known.set(message, (read = collect(message)));
  return read;
}

function collect(message: Message): { texts: ReadableText[]; urls: FollowedUrl[] } {
  const texts: ReadableText[] = [];
  const urls: FollowedUrl[] = [];
  const { subject } = message.header;
  if (subject) texts.push(readable(subject.text, 'subject'));
  for (const reading of message.readings) {
    texts.push(readable(reading.prose, 'body'));
    for (const element of reading.elements) {
      for (const { name, value } of element.attributes) {
        if (value.text === '') continue;
        const isUrl = urlAttributes.has(name);
        if (!isUrl && !spokenAttributes.has(name)) continue;
        const box = element.name === 'area' ? element.parent : element;
        if (!reading.isShown(box)) continue;
        if (isUrl) urls.push({ element, value });
        else texts.push(readable(value, 'attribute'));
      }
    }
  }
  for (const { property, value, valueRange } of message.declarations)
    if (property === 'content')
      texts.push(readable(new SourceText(value, valueRange.start), 'style'));
  return { texts, urls };
}

function readable(
  source: { text: string; range(start: number, end: number): Range },
  place: ReadableText['place'],
): ReadableText {
  const { text, origin } = plainCharacters(source.text);
  return {
    text,
    place,
    range: (start, end) =>
      source.range(origin(start), end > start ? origin(end - 1) + 1 : origin(start)),
  };
}
