import type { Message } from '../message/message';
import { contains, type Range } from '../message/range';
import { dictionariesFor } from './dictionaries';
import { passagesOf, type Line } from './passages';
import { announcesName, NameLines, type LineNames } from './names';
import { quotations } from './quotations';
import type { SpeltText } from './spelt-texts';
import { tokens, type Token } from './tokens';

/** A word that is to be right. */
export interface CheckedWord extends Token {
  text: SpeltText;
  language: string;
  /** It is right if it is in one of these dictionaries. */
  dictionaries: readonly string[];
  /** It can be a name, which is in no dictionary. */
  canBeName: boolean;
}

/** The words of one sentence that are to be right. */
export interface CheckedSentence {
  dictionaries: readonly string[];
  words: readonly CheckedWord[];
}

/** The message's words whose spelling can be judged, sentence by sentence. */
export function checkedSentences(message: Message): CheckedSentence[] {
  const { texts, region } = passagesOf(message);
  const names = knownNames(message);
  return texts.flatMap((lines) => {
    const nameLines = new NameLines();
    return lines.flatMap((line) => {
      const spelt = new SpeltLine(line, nameLines);
      return line.sentences.map((sentence) => {
        const { language } = sentence;
        const dictionaries = dictionariesFor(language, region(language));
        const words = spelt
          .words(sentence, language)
          .filter(({ word }) => !names.has(word.toLowerCase()))
          .map((token) => ({ ...token, text: line.text, language, dictionaries }));
        return { dictionaries, words };
      });
    });
  });
}

class SpeltLine {
  private readonly names: LineNames;
  private readonly quotations: readonly Range[];

  constructor(
    private readonly line: Line,
    nameLines: NameLines,
  ) {
    this.names = nameLines.next(line.written);
    this.quotations = quotations(line.written);
  }

  /** The words of a sentence, but for those that are quoted, or names. */
  words(within: Range, language: string): (Token & { canBeName: boolean })[] {
    const found: (Token & { canBeName: boolean })[] = [];
    let opens = true;
    for (const token of tokens(this.line.written.slice(within.start, within.end))) {
      const start = token.start + within.start;
      const end = token.end + within.start;
      const isOpening = opens;
      opens = false;
      const canBeName = token.letterCase === 'capitalized';
      if (token.letterCase === 'other' || (canBeName && this.isName(start, isOpening, language)))
        continue;
      if (this.quotations.some((quotation) => contains(quotation, { start, end }))) continue;
      const place = { start: start + this.line.start, end: end + this.line.start };
      if (!this.line.text.isQuoted(place.start, place.end))
        found.push({ ...token, ...place, canBeName });
    }
    return found;
  }

  /** Whether a capitalised word is a name, where it stands. */
  private isName(start: number, isOpening: boolean, language: string): boolean {
    const { isSalutation, isSignature } = this.names;
    // In German every noun is capitalised.
    if (!isOpening && (isSalutation || language !== 'de')) return true;
    return isSignature || announcesName(this.line.written.slice(0, start));
  }
}

/** The words that are never wrong: names of brands, and what the configuration lists. */
function knownNames({ header, context }: Message): ReadonlySet<string> {
  const said = [
    ...header.brand.map(({ text }) => text.text),
    ...(context.brand ?? []),
    ...(context.words ?? []),
  ];
  const words = said.flatMap((name) => [name, ...name.split(/[\s-]+/)]);
  return new Set(words.map((name) => name.toLowerCase()));
}
