import type { Line, Sentence } from '../lines/line';
import type { LineWord } from '../lines/words';
import { announcers, closings, salutations, signers } from './salutations';

/** How many lines below a closing the sender's names may take. */
const signatureLines = 4;
const longestClosing = 60;
/** The most words of a line with which somebody signs; and no sentence ends there. */
const longestSigned = 5;
const sentenceEnd = /[.?!:,]\s*$/;
const longestSignature = 80;
/** The most words of a phrase that names follow. */
const longestPhrase = 4;

/** What a line says of the capitalised words in it. */
export interface LineNames {
  isSalutation: boolean;
  /** Whether it stands below the closing, or goes on behind it. */
  isSignature: boolean;
}

/** Tells the lines with names from the others, in their order. */
export class NameLines {
  private linesSinceClosing = Number.POSITIVE_INFINITY;

  next({ known, sentences, start, end }: Line): LineNames {
    const words = sentences[0]?.words ?? [];
    const length = end - start;
    this.linesSinceClosing++;
    const isSigned =
      words.length <= longestSigned && !sentenceEnd.test(known.text) && beginsWith(words, signers);
    if (isSigned || (length <= longestClosing && beginsWith(words, closings)))
      this.linesSinceClosing = 0;
    return {
      isSalutation: beginsWith(words, salutations),
      isSignature: this.linesSinceClosing <= signatureLines && length <= longestSignature,
    };
  }
}

/** The most words of a name at the very end, without any closing. */
const longestLast = 5;

/** Whether the last words of a text, which no sentence ends, are likely to be who wrote it. */
export function isSender(lines: readonly Line[], { start, end, words }: Sentence): boolean {
  const last = lines.at(-1);
  if (!last || end < last.end || start === lines[0]?.start) return false;
  return words.length <= longestLast && !sentenceEnd.test(last.known.text);
}

/** Whether a name is likely to follow the words before the one with this number. */
export function announcesName(words: readonly LineWord[], index: number): boolean {
  let phrase = '';
  for (let count = 1; count <= longestPhrase && count <= index; count++) {
    const before = words[index - count]?.lower ?? '';
    phrase = phrase === '' ? before : `${before} ${phrase}`;
    if (announcers.has(phrase)) return true;
  }
  return false;
}

function beginsWith(words: readonly LineWord[], phrases: ReadonlySet<string>): boolean {
  let phrase = '';
  for (let count = 0; count < longestPhrase && count < words.length; count++) {
    const next = words[count]?.lower ?? '';
    phrase = phrase === '' ? next : `${phrase} ${next}`;
    if (phrases.has(phrase)) return true;
  }
  return false;
}
