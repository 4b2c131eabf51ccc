import type { Judgement, Slip, WordJudge } from '../message/word-judge';
import type { CheckedSentence, CheckedWord } from './checked-words';
import { knownCorrection } from './common-mistakes';
import { isFunctionWord } from './languages';
import { isKnownWord } from './vocabulary';

/** A word that is not right, or the part of it. */
export interface Misspelling {
  word: CheckedWord;
  /** The part of the text that is wrong. */
  start: number;
  end: number;
  /** As it is to be looked up. */
  written: string;
  nearest: string;
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
const mechanical: ReadonlySet<Slip> = new Set<Slip>(['accent', 'swap', 'double']);
/** Languages that join words with letters in between: `Bestellungs-ID`. */
const joining = /^(?:de|nl|sv)$/;

/** What is misspelt in a sentence, as far as the judge knows its words. */
export function misspellings(sentence: CheckedSentence, judge: WordJudge): Misspelling[] {
  const unknown: (Part & { word: CheckedWord })[] = [];
  if (!sentence.dictionaries.some((name) => judge.has(name))) return [];
  for (const word of sentence.words)
    for (const part of partsOf(word, judge)) unknown.push({ word, ...part });
  const most = Math.max(foreign.words, sentence.words.length * foreign.share);
  if (unknown.length > most) return [];
  return unknown.flatMap((part) => {
    const nearest = meantBy(part.word, part, judge);
    return nearest === undefined ? [] : [{ ...part, nearest }];
  });
}

interface Part {
  start: number;
  end: number;
  written: string;
}

/** The parts of the word that are not right; none where all is right, or not known yet. */
function partsOf(word: CheckedWord, judge: WordJudge): Part[] {
  const whole = { start: word.start, end: word.end, written: word.word };
  if (isRight(word, whole.written, judge)) return [];
  if (namesBeforeApostrophe.test(word.language) && whole.written.includes("'")) return [];
  const parts = split(whole, word.language);
  if (parts.length === 1 && parts[0]?.written === whole.written) return word.isHalf ? [] : [whole];
  const wrong = parts.filter((part, index) => {
    if (isRight(word, part.written, judge)) return false;
    const isLast = index === parts.length - 1;
    if (isLast || !joining.test(word.language) || !part.written.endsWith('s')) return true;
    return !isRight(word, part.written.slice(0, -1), judge);
  });
  // Of names that a hyphen joins no part is known.
  return word.canBeName && wrong.length > 1 ? [] : wrong;
}

/** The parts that hyphens join, without what an apostrophe joins to them. */
function split({ start, written }: Part, language: string): Part[] {
  const parts: Part[] = [];
  let at = start;
  for (const piece of written.split('-')) {
    let from = 0;
    let to = piece.length;
    if (elides.test(language)) from = piece.lastIndexOf("'") + 1;
    else if (language === 'en') to -= possessive.exec(piece)?.[0].length ?? 0;
    else if (piece.includes("'")) to = piece.indexOf("'");
    parts.push({ start: at + from, end: at + to, written: piece.slice(from, to) });
    at += piece.length + 1;
  }
  return parts;
}

/** Whether a word is right, or cannot be judged, or not yet. */
function isRight(word: CheckedWord, written: string, judge: WordJudge): boolean {
  const { language, dictionaries } = word;
  if (knownCorrection(language, written) !== undefined) return false;
  if (written.length < shortest || isKnownWord(language, written)) return true;
  for (const dictionary of dictionaries) {
    if (!judge.has(dictionary)) continue;
    const judgement = judge.judgement(dictionary, written);
    if (!judgement || judgement.isRight) return true;
  }
  return false;
}

/** The word that was meant; nothing where it may be a name, or a word that nobody knows. */
function meantBy(word: CheckedWord, part: Part, judge: WordJudge): string | undefined {
  const { written } = part;
  const known = knownCorrection(word.language, written);
  if (known !== undefined) return withCaseOf(written, known);
  const found = nearestTo(word, part, judge);
  if (!found) return undefined;
  const isAccent = found.slip === 'accent' && written.length >= shortestAccented;
  return isAccent || !isBorrowed(word, written, judge) ? found.nearest : undefined;
}

function nearestTo(
  word: CheckedWord,
  { written }: Part,
  judge: WordJudge,
): Omit<Judgement, 'isRight'> | undefined {
  const { language, dictionaries, canBeName } = word;
  for (const dictionary of dictionaries) {
    const judgement = judge.judgement(dictionary, written);
    if (judgement?.nearest === undefined) continue;
    return isLikely(word, written, judgement) ? judgement : undefined;
  }
  if (canBeName || written.length < shortestSearched || inflecting.test(language)) return undefined;
  const [dictionary = ''] = dictionaries;
  const nearest = judge.has(dictionary) ? judge.farther(dictionary, written) : undefined;
  return nearest ? { nearest } : undefined;
}

function isLikely(
  { language, canBeName }: CheckedWord,
  written: string,
  { nearest = '', slip = 'other' }: Judgement,
): boolean {
  if (canBeName && written.slice(1) === nearest.slice(1)) return false;
  if (slip === 'accent' && !isForgotten(written, nearest, language)) return false;
  if (inflecting.test(language) && !mechanical.has(slip)) return false;
  if (!canBeName || isFunctionWord(language, nearest)) return true;
  const least = slip === 'vowel' || slip === 'other' ? shortestOther : shortestName;
  return written.length >= least;
}

/** Whether an accent is missing that has to be there: Portugal has its own, and forms differ in them. */
function isForgotten(written: string, nearest: string, language: string): boolean {
  return !/^(?:pt|tr)$/.test(language) || marks(nearest) > marks(written);
}

const marks = (word: string): number =>
  word.normalize('NFD').length + (word.match(/ı/g)?.length ?? 0);

/** Whether it is an English word, as every language takes over some. */
function isBorrowed({ language }: CheckedWord, written: string, judge: WordJudge): boolean {
  if (language === 'en' || !judge.has('en-US')) return false;
  if (isKnownWord('en', written)) return true;
  return judge.judgement('en-US', written.toLowerCase())?.isRight ?? true;
}

/** The correction, capitalised where what it replaces is. */
function withCaseOf(written: string, correction: string): string {
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
  return isCapital ? correction.charAt(0).toUpperCase() + correction.slice(1) : correction;
}
