import { knownParagraphs, type KnownParagraphPlace } from '../message/visible-text/known-paragraph';
import { isLiteral } from '../message/visible-text/literal-ranges';
import type { Message } from '../message/message';
import type { Range } from '../message/range';
import { spokenAttributes } from '../message/visible-text/spoken-attributes';

/** A text that the buyer reads, or hears read. */
export interface PassageText {
  text: string;
  paragraphs: readonly KnownParagraphPlace[];
  isBody: boolean;
  /** The file's range for a range of the text. */
  range(start: number, end: number): Range;
  /** Whether a range of the text stands for itself: code, or a text that the buyer has chosen. */
  isQuoted(start: number, end: number): boolean;
}

const never = (): boolean => false;

/** Every text of the message: subject, body, and what attributes say. */
export function passageTexts(message: Message): PassageText[] {
  const texts: PassageText[] = [];
  const { subject } = message.header;
  if (subject) texts.push(passageText(subject.text, knownParagraphs(subject.text.text)));
  for (const reading of message.readings) {
    for (const prose of reading.proses)
      texts.push({
        ...passageText(prose, prose.paragraphs),
        isBody: true,
        isQuoted: (start, end) => isLiteral(message, prose.range(start, end)),
      });
    for (const { value, isProse } of spokenAttributes(reading))
      if (isProse) texts.push(passageText(value, knownParagraphs(value.text)));
  }
  return texts;
}

function passageText(
  source: Pick<PassageText, 'text' | 'range'>,
  paragraphs: readonly KnownParagraphPlace[],
): PassageText {
  return {
    text: source.text,
    paragraphs,
    isBody: false,
    range: (start, end) => source.range(start, end),
    isQuoted: never,
  };
}
