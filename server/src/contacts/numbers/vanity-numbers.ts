import type { FoundWords } from '../found-words';
import { judgeNumber } from './number-context';

/** `1-800-FLOWERS`, `0800 CALL US`, `1-800-555-SHOP`, `1-800-4-LAMPS`: letters dialled as digits. */
const vanity =
  /(?<![\w-])(?:\+?1[-. ]?)?\(?(?:8(?:00|33|44|55|66|77|88)|1800|1300|0800|0808|0180\d)\)?[-. ](?:\d{1,3}[-. ])?[A-Z][A-Z-]{2,10}(?:[- ][A-Z]{2,6}|-?\d{1,4})?(?![\w-])|(?<![\w-])\+?1-8(?:00|33|44|55|66|77|88)-[A-Z][a-z]{4,10}(?![\w-])/g;
const letterBehindDigit = /\d\)?[-. ][A-Z][A-Za-z]/;
const fewestLetters = 3;
/** A text with more of them is no message. */
const mostNumbers = 500;

/** Whether a number with letters may stand in a paragraph; none reaches over its end. */
export const mayHoldVanityNumber = (paragraph: string): boolean =>
  letterBehindDigit.test(paragraph) && paragraph.search(vanity) >= 0;

/** The free numbers that are written with a word. */
export function findVanityNumbers(text: string): FoundWords[] {
  const found: FoundWords[] = [];
  let judged = 0;
  for (const { 0: written, index } of text.matchAll(vanity)) {
    if (++judged > mostNumbers) break;
    const letters = written.replace(/[^A-Z]/gi, '').length;
    const digits = written.replace(/\D/g, '').replace(/^1(?=8\d\d)/, '').length;
    if (letters < fewestLetters || letters + digits < 9) continue;
    const range = { start: index, end: index + written.length };
    // `800-THREAD-COUNT` is no number, unless someone is to call it.
    const context = judgeNumber(text, range);
    if (context === 'phone' || context === 'calling' || isWritten(written)) found.push(range);
  }
  return found;
}

/** With the country code or the zero that only telephone numbers have. */
const isWritten = (written: string): boolean => /^\+?1[-. ]\(?8\d\d|^\(?0[18]\d\d/.test(written);
