import { announcers, closings, salutations } from './name-words';

/** How many lines below a closing the sender's names may take. */
const signatureLines = 4;
const longestClosing = 60;
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

  next(line: string): LineNames {
    const text = line.trim();
    if (text === '') return { isSalutation: false, isSignature: false };
    this.linesSinceClosing++;
    if (text.length <= longestClosing && beginsWith(text, closings)) this.linesSinceClosing = 0;
    return {
      isSalutation: beginsWith(text, salutations),
      isSignature: this.linesSinceClosing <= signatureLines && text.length <= longestSignature,
    };
  }
}

/** Whether a name is likely to follow these words. */
export function announcesName(before: string): boolean {
  const words = wordsOf(before.slice(-40));
  for (let count = 1; count <= longestPhrase; count++)
    if (announcers.has(words.slice(-count).join(' '))) return true;
  return false;
}

function beginsWith(line: string, phrases: ReadonlySet<string>): boolean {
  const words = wordsOf(line.slice(0, 80));
  for (let count = 1; count <= longestPhrase; count++)
    if (phrases.has(words.slice(0, count).join(' '))) return true;
  return false;
}

function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}'.]+/gu) ?? [];
  return words.map((word) => (word.endsWith('.') ? word.slice(0, -1) : word));
}
