import type { Message } from '../message/message';
import { foundPassages } from '../wording/intents/found-passages';
import type { Passage } from '../wording/passage';
import type { FindPassages } from '../wording/intents/find-passages';
import type { SpokenText } from '../wording/wording';
import type { Fix, Report } from './rule';

/** The longest quotation in a problem's message, in UTF-16 units. */
const longestQuote = 90;

/** Reports every passage of the message that shows an intent. */
export function reportPassages(
  message: Message,
  find: FindPassages,
  report: Report,
  what: (quote: string) => string,
  fixesFor: (text: SpokenText, passage: Passage) => Fix[] = () => [],
): void {
  for (const passage of foundPassages(message, find)) {
    const { text, start, end, isCertain } = passage;
    const fixes = fixesFor(text, passage);
    report(text.range(start, end), what(quote(text, start, end)), {
      fixes,
      ...(!isCertain && { severity: 'warning' }),
    });
  }
}

/** The words as the buyer reads them, in quotation marks. */
export function quote({ text }: SpokenText, start: number, end: number): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words.length <= longestQuote
    ? `“${words}”`
    : `“${words.slice(0, longestQuote).replace(/\s\S*$/, '')} …”`;
}
