import type { Message } from '../message/message';
import { contains, type Range } from '../message/range';
import { dictionariesFor } from './dictionaries';
import { messageLanguage, type MessageLanguage } from './message-language';
import { announcesName, NameLines, type LineNames } from './names';
import { quotations } from './quotations';
import { speltTexts, type SpeltText } from './spelt-texts';
import { passageLanguage } from './text-language';
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

const sentence = /[^.!?…:]+(?:[.!?…:]+(?!\s)[^.!?…:]+)*[.!?…:]*/gu;

/** The message's words whose spelling can be judged, sentence by sentence. */
export function checkedSentences(message: Message): CheckedSentence[] {
  const language = messageLanguage(message);
  const names = knownNames(message);
  return speltTexts(message).flatMap((text) => sentencesOf(text, language, names));
}

function sentencesOf(
  text: SpeltText,
  { language, region }: MessageLanguage,
  names: ReadonlySet<string>,
): CheckedSentence[] {
  const nameLines = new NameLines();
  const inText = passageLanguage(text.text, language);
  return ranges(text.text, /[^\n]+/g).flatMap(({ start, end }) => {
    const line = new Line(text, text.text.slice(start, end), start, nameLines);
    const inLine = passageLanguage(line.written, inText);
    return ranges(line.written, sentence).flatMap((range) => {
      const own = passageLanguage(line.written.slice(range.start, range.end), inLine);
      if (own === undefined) return [];
      const dictionaries = dictionariesFor(own, region(own));
      const words = line
        .words(range, own)
        .filter(({ word }) => !names.has(word.toLowerCase()))
        .map((token) => ({ ...token, text, language: own, dictionaries }));
      return [{ dictionaries, words }];
    });
  });
}

class Line {
  private readonly names: LineNames;
  private readonly quotations: readonly Range[];

  constructor(
    private readonly text: SpeltText,
    readonly written: string,
    private readonly start: number,
    nameLines: NameLines,
  ) {
    this.names = nameLines.next(written);
    this.quotations = quotations(written);
  }

  /** The words of a sentence, but for those that are quoted, or names. */
  words(within: Range, language: string): (Token & { canBeName: boolean })[] {
    const found: (Token & { canBeName: boolean })[] = [];
    let opens = true;
    for (const token of tokens(this.written.slice(within.start, within.end))) {
      const start = token.start + within.start;
      const end = token.end + within.start;
      const isOpening = opens;
      opens = false;
      const canBeName = token.letterCase === 'capitalized';
      if (token.letterCase === 'other' || (canBeName && this.isName(start, isOpening, language)))
        continue;
      if (this.quotations.some((quotation) => contains(quotation, { start, end }))) continue;
      const place = { start: start + this.start, end: end + this.start };
      if (!this.text.isQuoted(place.start, place.end))
        found.push({ ...token, ...place, canBeName });
    }
    return found;
  }

  /** Whether a capitalised word is a name, where it stands. */
  private isName(start: number, isOpening: boolean, language: string): boolean {
    const { isSalutation, isSignature } = this.names;
    // In German every noun is capitalised.
    if (!isOpening && (isSalutation || language !== 'de')) return true;
    return isSignature || announcesName(this.written.slice(0, start));
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

function ranges(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
