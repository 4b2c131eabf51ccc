import { distance } from 'fastest-levenshtein';
import type { Hunspell, HunspellFactory } from 'hunspell-asm';
import { longestWord, type Judgement, type SlipKind } from '../message/context/word-judge';
import { isCompound, isNamedThing } from './compounds';
import { isDerived } from './derivations';
import { languageOf } from './dictionaries';
import { lettersOf, nearby, twiceDoubled, withAccents, type NearbyWord } from './nearby';
import { capitalized } from '../message/words/capitalized';

/** The two files of a Hunspell dictionary. */
export interface DictionaryFiles {
  affixes: Uint8Array;
  words: Uint8Array;
}

/** In languages that write compounds as one word, any slip gives another compound. */
const compounding = /^(?:de|nl|sv)$/;
/** From this length on a compound with a letter doubled is what was meant after all. */
const doubledCompound = 7;
/** From this length on one with two letters swapped is what was meant after all. */
const longCompound = 8;
/** From this length on a German one is, whatever the slip. */
const longerCompound = 11;
/** The longest ending that is taken off to find the word that a form is of. */
const longestEnding = 2;

/** A dictionary that is loaded. */
export class HunspellDictionary {
  private readonly hunspell: Hunspell;
  private readonly language: string;
  private readonly letters: string;
  /** The words of the file, where it is of use to know them from compounds. */
  private readonly entries: ReadonlySet<string> | undefined;

  constructor(
    private readonly name: string,
    factory: HunspellFactory,
    { affixes, words }: DictionaryFiles,
  ) {
    this.language = languageOf(name);
    const affixFile = factory.mountBuffer(affixes);
    const wordFile = factory.mountBuffer(words);
    this.hunspell = factory.create(affixFile, wordFile);
    factory.unmount(affixFile);
    factory.unmount(wordFile);
    const text = new TextDecoder();
    this.letters = lettersOf(text.decode(affixes.subarray(0, 100_000)));
    this.entries = compounding.test(name) ? entriesOf(text.decode(words)) : undefined;
  }

  judge(word: string): Judgement {
    if (this.isRight(word)) return { isRight: true };
    const nearest = this.nearest(word);
    return { isRight: false, ...(nearest && { nearest: nearest.word, slip: nearest.slip }) };
  }

  /** The right word that is two slips away from one that is not; empty where there is none. */
  search(word: string): string {
    for (const candidate of twiceDoubled(word))
      if (
        candidate !== word &&
        this.spells(candidate) &&
        this.isMeant({ word: candidate, slip: 'other' })
      )
        return candidate;
    const suggestions = this.hunspell.suggest(word);
    const near = suggestions.find(
      (suggestion) =>
        !/[\s-]/.test(suggestion) &&
        suggestion.toLowerCase() !== word.toLowerCase() &&
        suggestion.charAt(0).toLowerCase() === word.charAt(0).toLowerCase() &&
        distance(withoutAccents(suggestion), withoutAccents(word)) <= 2 &&
        this.isMeant({ word: suggestion, slip: 'other' }),
    );
    return near ?? '';
  }

  /** The likeliest words that were meant. */
  corrections(word: string): string[] {
    const nearest = this.judge(word).nearest;
    const all = [...(nearest === undefined ? [] : [nearest]), ...this.hunspell.suggest(word)];
    return [...new Set(all)].filter((correction) => correction !== word);
  }

  dispose(): void {
    this.hunspell.dispose();
  }

  private isRight(word: string): boolean {
    if (word.length > longestWord || this.spells(word)) return true;
    if (this.name === 'en-GB' && /iz[eai]/.test(word))
      return this.spells(word.replace(/iz(?=[eai])/g, 'is'));
    const isRight = (part: string): boolean => this.spells(part);
    if (isDerived(word.toLowerCase(), this.language, isRight)) return true;
    if (this.language === 'en') return isNamedThing(word.toLowerCase(), isRight);
    const isNoun = word.charAt(0) !== word.charAt(0).toLowerCase();
    if (!this.entries || (this.name === 'de' && !isNoun)) return false;
    return isCompound(word, this.name, isRight);
  }

  private spells(word: string): boolean {
    return this.hunspell.spell(word);
  }

  private nearest(word: string): NearbyWord | undefined {
    if (this.name === 'de' && this.spells(capitalized(word)) && this.isEntry(capitalized(word)))
      return { word: capitalized(word), slip: 'case' };
    for (const candidate of nearby(word, this.letters, this.language))
      if (this.spells(candidate.word) && this.isMeant(candidate)) return candidate;
    for (const accented of withAccents(word, this.letters))
      if (this.spells(accented)) return { word: accented, slip: 'accent' };
    return undefined;
  }

  /** Whether it is a word by itself: joining others at will, one finds a compound near any word. */
  private isMeant({ word: candidate, slip }: NearbyWord): boolean {
    const { entries } = this;
    if (!entries || this.isMeantCompound(candidate.length, slip)) return true;
    return this.isEntry(candidate);
  }

  private isEntry(word: string): boolean {
    for (let ending = 0; ending <= longestEnding; ending++) {
      const stem = word.slice(0, word.length - ending);
      if (forms(stem).some((form) => this.entries?.has(form))) return true;
    }
    return false;
  }

  private isMeantCompound(length: number, slip: SlipKind): boolean {
    if (slip === 'swap') return length >= longCompound;
    if (slip === 'double') return length >= doubledCompound;
    return this.name === 'de' && length >= longerCompound;
  }
}

/** The words under which a dictionary may list a stem: itself, its infinitive, the verb of `-ung`. */
function forms(stem: string): string[] {
  const verb = stem.toLowerCase().replace(/ung$/, '');
  return [stem, capitalized(stem), `${stem}en`, `${stem}n`, `${verb}en`, `${verb}n`];
}

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

function entriesOf(words: string): ReadonlySet<string> {
  return new Set(words.split('\n').map((line) => /^[^/\t\r]*/.exec(line)?.[0] ?? ''));
}
