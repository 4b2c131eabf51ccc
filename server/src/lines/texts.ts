import { knownParagraphs, type KnownParagraphPlace } from '../message/visible-text/known-paragraph';
import { literalHolding } from '../message/visible-text/literal-ranges';
import type { Message } from '../message/message';
import type { Range } from '../ranges/range';
import type { Prose } from '../message/visible-text/prose';
import type { SourceText } from '../message/source-text';
import { spokenAttributes } from '../message/visible-text/spoken-attributes';

/** A text that the buyer reads, or hears read. */
export interface MessageText {
  text: string;
  paragraphs: readonly KnownParagraphPlace[];
  isBody: boolean;
  /** The file's range for a range of the text. */
  range(start: number, end: number): Range;
  /** Whether a range of the text stands for itself: code, or a text that the buyer has chosen. */
  isQuoted(start: number, end: number): boolean;
}

/** Every text of the message: subject, body, and what attributes say. */
export function messageTexts(message: Message): MessageText[] {
  const texts: MessageText[] = [];
  const { subject } = message.header;
  if (subject) texts.push(wholeText(subject.text));
  for (const reading of message.readings) {
    for (const prose of reading.proses) texts.push(bodyText(message, prose));
    for (const { value, isProse } of spokenAttributes(reading))
      if (isProse) texts.push(wholeText(value));
  }
  return texts;
}

const never = (): boolean => false;

const wholeText = (source: SourceText): MessageText => ({
  text: source.text,
  paragraphs: knownParagraphs(source.text),
  isBody: false,
  range: (start, end) => source.range(start, end),
  isQuoted: never,
});

const bodyText = (message: Message, prose: Prose): MessageText => ({
  text: prose.text,
  paragraphs: prose.paragraphs,
  isBody: true,
  range: (start, end) => prose.range(start, end),
  isQuoted: (start, end) => literalHolding(message, prose.range(start, end)) !== undefined,
});
