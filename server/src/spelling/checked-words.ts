import { readAddress } from '../message/links/address';
import type { Message } from '../message/message';
import type { Range } from '../ranges/range';
import { rangeHolding } from '../ranges/sorted-offsets';
import { literalsIn } from '../message/words/quotations';
import { spellingRegions } from '../lines/languages';
import type { Line, Sentence } from '../lines/line';
import { textsInLines, type TextInLines } from '../lines/text-in-lines';
import type { MessageText } from '../lines/texts';
import type { LineWord } from '../lines/words';
import { knownCorrection } from './common-mistakes';
import { dictionariesFor } from './dictionaries';
import { announcesName, isSender, NameLines, type LineNames } from './names';

/** A word that is to be right. */
export interface CheckedWord {
  word: LineWord;
  /** It can be a name, which is in no dictionary. */
  canBeName: boolean;
}

/** The words of one sentence that are to be right. */
export interface CheckedSentence {
  text: MessageText;
  language: string;
  /** The country whose spelling holds, where one is known. */
  region: string | undefined;
  /** A word is right if it is in one of these. */
  dictionaries: readonly string[];
  words: readonly CheckedWord[];
}

/** The message's words whose spelling can be judged, sentence by sentence. */
export function checkedSentences(message: Message): CheckedSentence[] {
  const region = spellingRegions(message);
  const names = knownNames(message);
  const found: CheckedSentence[] = [];
  for (const textInLines of textsInLines(message)) {
    const { text } = textInLines;
    const nameLines = new NameLines();
    for (const line of textInLines.lines) {
      const checked = new CheckedLine(textInLines, line, nameLines, names);
      for (const sentence of line.sentences) {
        const { language } = sentence;
        if (language === undefined) continue;
        const holds = region(language);
        const dictionaries = dictionariesFor(language, holds);
        const words = checked.words(sentence, language);
        found.push({ text, language, region: holds, dictionaries, words });
      }
    }
  }
  return found;
}

/** Whether what is meant has a capital of its own, as a day of the week has in English. */
const isProper = (correction: string | undefined): boolean =>
  correction !== undefined && correction !== correction.toLowerCase();

/** A name such as `C55`, which the name of its maker stands before. */
const isModel = (word: LineWord | undefined): boolean =>
  word !== undefined && word.follows && /^\p{Lu}+-?\d[\p{L}\d-]*$/u.test(word.written);

/** The name of a street, which can be a Swiss one: `Bahnhofstrasse 5`. */
const isStreet = (word: LineWord, next: LineWord | undefined): boolean =>
  /strasse$/i.test(word.written) && next !== undefined && next.follows && /^\d/.test(next.written);

/** How something is to be written, or what stands for it until it is known: `xxxx`. */
const isOneLetter = (word: LineWord): boolean => /^(.)\1+$/.test(word.lower);

class CheckedLine {
  private readonly lineNames: LineNames;
  private readonly quotations: readonly Range[];

  constructor(
    private readonly textInLines: TextInLines,
    line: Line,
    nameLines: NameLines,
    private readonly names: ReadonlySet<string>,
  ) {
    this.lineNames = nameLines.next(line);
    const { start, end } = line;
    this.quotations = literalsIn(textInLines.text.text.slice(start, end)).map((quotation) => ({
      start: start + quotation.start,
      end: start + quotation.end,
    }));
  }

  /** The words of a sentence, but for those that are quoted, or names. */
  words(sentence: Sentence, language: string): CheckedWord[] {
    const { words } = sentence;
    const isName = isSender(this.textInLines.lines, sentence);
    const found: CheckedWord[] = [];
    let opens = true;
    words.forEach((word, index) => {
      if (!word.isPlain) return;
      const isOpening = opens;
      opens = false;
      const canBeName = word.lower !== word.written;
      const known = knownCorrection(language, word.written);
      if (canBeName && !isProper(known) && this.isNoWord(words, index, isOpening, language)) return;
      if (known === undefined && ((canBeName && isName) || isModel(words[index + 1]))) return;
      if (isStreet(word, words[index + 1]) || isOneLetter(word)) return;
      if (this.names.has(word.lower) || this.isQuoted(word)) return;
      found.push({ word, canBeName });
    });
    return found;
  }

  private isQuoted({ start, end }: LineWord): boolean {
    if (rangeHolding(this.quotations, { start, end })) return true;
    return this.textInLines.text.isQuoted(start, end);
  }

  /** Whether a word with capitals is a name, where it stands, or an abbreviation. */
  private isNoWord(
    words: readonly LineWord[],
    index: number,
    isOpening: boolean,
    language: string,
  ): boolean {
    if (!isCapitalized(words[index]?.written ?? '')) return true;
    const { isSalutation, isSignature } = this.lineNames;
    // In German every noun is capitalised.
    if (!isOpening && (isSalutation || language !== 'de')) return true;
    return isSignature || announcesName(words, index);
  }
}

/** Whether the first part has one capital, its first letter. */
function isCapitalized(written: string): boolean {
  const hyphen = written.indexOf('-');
  const tail = written.slice(1, hyphen < 0 ? written.length : hyphen);
  const first = written.charAt(0);
  return first !== first.toLowerCase() && tail !== '' && tail === tail.toLowerCase();
}

/** The words that are never wrong: names of brands, of the sites that show images, and what the configuration lists. */
function knownNames({ header, context, images }: Message): ReadonlySet<string> {
  const said = [
    ...header.brand.map(({ value }) => value),
    ...(context.brand ?? []),
    ...(context.words ?? []),
    ...images.flatMap(({ source }) => readAddress(source.url).domain?.split('.', 1) ?? []),
  ];
  const words = said.flatMap((name) => [name, ...name.split(/[\s-]+/)]);
  return new Set(words.map((name) => name.toLowerCase()));
}
