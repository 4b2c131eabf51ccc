import type { Judgement, SlipKind, WordJudge } from '../message/context/word-judge';
import { isFunctionWord } from '../lines/languages';
import { withCaseOf } from '../message/words/capitalized';
import type { CheckedSentence, CheckedWord } from './checked-words';
import { knownCorrection } from './common-mistakes';
import { isKnownWord } from './vocabulary';

/** A word that is not right, or the part of it. */
export interface Misspelling extends Part {
  nearest: string;
}

/** A word, or the part of one that hyphens join. */
interface Part {
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** As it is to be looked up. */
  written: string;
  canBeName: boolean;
}

/** Shorter words are codes, units and abbreviations, unless their misspelling is a known one. */
const shortest = 4;
/** From this length on a word that could be a name resembles a right one only by mistake. */
const shortestName = 6;
/** From this length on though another letter was put in. */
const shortestOther = 9;
/** Shorter words resemble too many others that are two slips away. */
const shortestSearched = 8;
/** A sentence with more unknown words than this share, and than so many, is in another language. */
const foreign = { share: 0.4, words: 2 };

/** Shorter English words may lack an accent of another word by chance. */
const shortestAccented = 7;

/** Half of the words of a language is elided before an apostrophe. */
const elides = /^(?:fr|it)$/;
/** What English puts behind an apostrophe. */
const possessive = /'s?$/;
/** Names take their endings behind an apostrophe. */
const namesBeforeApostrophe = /^tr$/;

/** Languages with more forms of a word than their dictionaries know. */
const inflecting = /^tr$/;
/** Slips that make no other form of the word. */
const mechanical: ReadonlySet<SlipKind> = new Set<SlipKind>(['accent', 'swap', 'double']);
/** Other alphabets, and letters of them that look like ours. */
const latin = /^[\p{Script=Latin}\p{M}'-]+$/u;
/** Languages that join words with letters in between: `Bestellungs-ID`. */
const joining = /^(?:de|nl|sv)$/;

/** Letters with marks that words of a language have; with others, a word with a capital is a name. */
const ownLetters: Readonly<Record<string, RegExp>> = {
  en: /^[a-z'éèêëïîôöüáàâçñ-]+$/i,
  de: /^[a-z'äöüßéèêàç-]+$/i,
  fr: /^[a-z'àâäçéèêëîïôöùûüœæÿ-]+$/i,
  es: /^[a-z'áàéèíìóòúùüñç-]+$/i,
  it: /^[a-z'àáèéìíîòóùú-]+$/i,
  nl: /^[a-z'áàâäéèêëíïîóôöúûüç-]+$/i,
  pl: /^[a-z'ąćęłńóśźż-]+$/i,
  sv: /^[a-z'åäöéèàü-]+$/i,
  pt: /^[a-z'áâãàçéèêíìóòôõúùü-]+$/i,
  tr: /^[a-z'çğıİöşüâîû-]+$/i,
};

/** What is misspelt in a sentence, as far as the judge knows its words. */
export function misspellings(sentence: CheckedSentence, judge: WordJudge): Misspelling[] {
  return new SentenceSpelling(sentence, judge).misspellings();
}

class SentenceSpelling {
  private readonly language: string;
  private readonly dictionaries: readonly string[];

  constructor(
    private readonly sentence: CheckedSentence,
    private readonly judge: WordJudge,
  ) {
    this.language = sentence.language;
    this.dictionaries = sentence.dictionaries.filter((name) => judge.has(name));
  }

  misspellings(): Misspelling[] {
    if (this.dictionaries.length === 0) return [];
    const { words } = this.sentence;
    const unknown: Part[] = [];
    for (const word of words)
      if (!this.isRight(word.word.written)) unknown.push(...this.wrongParts(word));
    // A slip that is known is none of another language.
    const strange = unknown.filter(({ written }) => !knownCorrection(this.language, written));
    if (strange.length > Math.max(foreign.words, words.length * foreign.share)) return [];
    return unknown.flatMap((part) => {
      const nearest = this.meantBy(part);
      return nearest === undefined || this.isSwiss(part, nearest) ? [] : [{ ...part, nearest }];
    });
  }

  /** Whether only the letter `ß` is missing, which German is written without in Switzerland. */
  private isSwiss({ written }: Part, nearest: string): boolean {
    const { region } = this.sentence;
    return (region === 'CH' || region === 'LI') && nearest.replaceAll('ß', 'ss') === written;
  }

  /** The parts of a word that are not right; none where all are, or are not known yet. */
  private wrongParts({ word, canBeName }: CheckedWord): Part[] {
    const { start, end, written, isHalf } = word;
    if (!latin.test(written) || (canBeName && !ownLetters[this.language]?.test(written))) return [];
    if (namesBeforeApostrophe.test(this.language) && written.includes("'")) return [];
    if (knownCorrection(this.language, written) !== undefined)
      return [{ start, end, written, canBeName }];
    const parts = split({ start, end, written, canBeName }, this.language);
    if (parts.length === 1 && parts[0]?.written === written) return isHalf ? [] : parts;
    const wrong = parts.filter((part, index) => {
      if (this.isRight(part.written)) return false;
      const isLast = index === parts.length - 1;
      if (isLast || !joining.test(this.language) || !part.written.endsWith('s')) return true;
      return !this.isRight(part.written.slice(0, -1));
    });
    // Of names that a hyphen joins no part is known.
    return canBeName && wrong.length > 1 ? [] : wrong;
  }

  /** Whether a word is right, or cannot be judged, or not yet. */
  private isRight(written: string): boolean {
    if (written.split('-').some((part) => knownCorrection(this.language, part) !== undefined))
      return false;
    if (written.length < shortest) return true;
    for (const dictionary of this.dictionaries) {
      const judgement = this.judge.judgement(dictionary, written);
      if (!judgement || judgement.isRight) return true;
    }
    return isKnownWord(this.language, written);
  }

  /** The word that was meant; nothing where it may be a name, or a word that nobody knows. */
  private meantBy(part: Part): string | undefined {
    const { written } = part;
    const known = knownCorrection(this.language, written);
    if (known !== undefined) return withCaseOf(written, known);
    const found = this.nearestTo(part);
    if (!found) return undefined;
    const isAccent = found.slip === 'accent' && written.length >= shortestAccented;
    return isAccent || !this.isBorrowed(written) ? found.nearest : undefined;
  }

  private nearestTo(part: Part): Omit<Judgement, 'isRight'> | undefined {
    const { written, canBeName } = part;
    for (const dictionary of this.dictionaries) {
      const judgement = this.judge.judgement(dictionary, written);
      if (judgement?.nearest === undefined) continue;
      return this.isLikely(part, judgement) ? judgement : undefined;
    }
    if (canBeName || written.length < shortestSearched || inflecting.test(this.language))
      return undefined;
    if (this.isCompound(written)) return undefined;
    const nearest = this.judge.farther(this.dictionaries[0] ?? '', written);
    return nearest ? { nearest } : undefined;
  }

  /** Whether English may have joined two words that its dictionary knows: `handprint`. */
  private isCompound(written: string): boolean {
    if (this.language !== 'en') return false;
    for (let at = shortest; at <= written.length - shortest; at++)
      if (this.isRight(written.slice(0, at)) && this.isRight(written.slice(at))) return true;
    return false;
  }

  private isLikely(
    { written, canBeName }: Part,
    { nearest = '', slip = 'other' }: Judgement,
  ): boolean {
    const { language } = this;
    if (canBeName && written.slice(1) === nearest.slice(1)) return false;
    if (slip === 'accent' && !isForgotten(written, nearest, language)) return false;
    if (inflecting.test(language) && !mechanical.has(slip)) return false;
    if (!canBeName || isFunctionWord(language, nearest)) return true;
    const least = slip === 'vowel' || slip === 'other' ? shortestOther : shortestName;
    return written.length >= least;
  }

  /** Whether it is an English word, as every language takes over some. */
  private isBorrowed(written: string): boolean {
    if (this.language === 'en' || !this.judge.has('en-US')) return false;
    if (isKnownWord('en', written)) return true;
    return this.judge.judgement('en-US', written.toLowerCase())?.isRight ?? true;
  }
}

/** The parts that hyphens join, without what an apostrophe joins to them. */
function split({ start, end, written, canBeName }: Part, language: string): Part[] {
  const parts: Part[] = [];
  // Soft hyphens and the like are not in the word as it is looked up.
  const isVerbatim = end - start === written.length;
  let at = start;
  for (const piece of written.split('-')) {
    let from = 0;
    let to = piece.length;
    if (elides.test(language)) from = piece.lastIndexOf("'") + 1;
    else if (language === 'en') to -= possessive.exec(piece)?.[0].length ?? 0;
    else if (piece.includes("'")) to = piece.indexOf("'");
    const place = isVerbatim ? { start: at + from, end: at + to } : { start, end };
    parts.push({ ...place, written: piece.slice(from, to), canBeName });
    at += piece.length + 1;
  }
  return parts;
}

/** Whether an accent is missing that has to be there: English borrows some, Portugal has its own, and forms differ in them. */
function isForgotten(written: string, nearest: string, language: string): boolean {
  return !/^(?:en|pt|tr)$/.test(language) || marks(nearest) > marks(written);
}

const marks = (word: string): number =>
  word.normalize('NFD').length + (word.match(/ı/g)?.length ?? 0);
