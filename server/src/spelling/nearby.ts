import type { SlipKind } from '../message/context/word-judge';
import { capitalized } from '../message/words/capitalized';

export interface NearbyWord {
  word: string;
  slip: SlipKind;
}

const letter = /^[\p{L}\p{M}]$/u;
const vowels = 'aeiouyáàâäãåéèêëíìîïóòôöõúùûüæøœąęıİ';

/** The letters of one language, by which words are varied. */
export function lettersOf(affixes: string): string {
  const tried = /^TRY\s+(\S+)/m.exec(affixes)?.[1] ?? '';
  const characters = new Set(`${tried}esiarntolcdugmphbyfvkwzjqx`.toLowerCase());
  return [...characters].filter((character) => letter.test(character)).join('');
}

/** Letters of a language that are taken for each other, since they sound alike. */
const soundingAlike: Readonly<Record<string, readonly string[]>> = {
  es: ['scz', 'bv', 'gj'],
  fr: ['scç'],
  pt: ['sczç', 'gj'],
};

/**
 * The words that one slip turns into this one, likelier slips first: `ss` or `s` for `ß`, an accent
 * forgotten, a letter that sounds alike, two letters swapped, a letter doubled or not, a vowel for
 * another, a letter too few, too many, or another one.
 * @param letters those of the language
 */
export function* nearby(word: string, letters: string, language: string): Generator<NearbyWord> {
  if (letters.includes('ß')) yield* sharpened(word);
  yield* replaced(word, letters, 'accent');
  for (const alike of soundingAlike[language] ?? []) yield* replaced(word, alike, 'other', alike);
  yield* swapped(word);
  yield* doubled(word);
  yield* replaced(word, letters, 'vowel');
  for (let at = 0; at <= word.length; at++)
    for (const added of letters)
      yield { word: word.slice(0, at) + added + word.slice(at), slip: 'missing' };
  for (let at = 0; at < word.length; at++)
    yield { word: word.slice(0, at) + word.slice(at + 1), slip: 'extra' };
  yield* replaced(word, letters, 'other');
}

/** The words and nouns with `ß` where this one has `ss`, as in Switzerland, or `s`. */
function* sharpened(word: string): Generator<NearbyWord> {
  for (const { index, 0: written } of word.matchAll(/ss|(?<!s)s/g)) {
    const sharp = `${word.slice(0, index)}ß${word.slice(index + written.length)}`;
    for (const candidate of new Set([sharp, capitalized(sharp)]))
      yield { word: candidate, slip: 'accent' };
  }
}

function* swapped(word: string): Generator<NearbyWord> {
  for (let at = 0; at + 1 < word.length; at++)
    if (word[at] !== word[at + 1])
      yield {
        word: word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
        slip: 'swap',
      };
}

function* doubled(word: string): Generator<NearbyWord> {
  for (let at = 1; at < word.length; at++)
    if (word[at] === word[at - 1])
      yield { word: word.slice(0, at) + word.slice(at + 1), slip: 'double' };
  for (let at = 0; at < word.length; at++)
    yield { word: word.slice(0, at + 1) + word[at] + word.slice(at + 1), slip: 'double' };
}

/** The words with two letters doubled, or not, otherwise than in this one: `dissapear`. */
export function* twiceDoubled(word: string): Generator<string> {
  for (const { word: once } of doubled(word))
    for (const { word: twice } of doubled(once)) yield twice;
}

/** The words with another letter in one place, such as this slip puts there; of some letters only, where they are given. */
function* replaced(
  word: string,
  letters: string,
  slip: SlipKind,
  mistaken?: string,
): Generator<NearbyWord> {
  for (let at = 0; at < word.length; at++) {
    const written = word[at] ?? '';
    if (mistaken?.includes(written) === false) continue;
    for (const other of letters)
      if (other !== written && slipBetween(written, other) === slip)
        yield { word: word.slice(0, at) + other + word.slice(at + 1), slip };
  }
}

function slipBetween(written: string, meant: string): SlipKind {
  if (withoutAccent(written) === withoutAccent(meant)) return 'accent';
  return vowels.includes(written) && vowels.includes(meant) ? 'vowel' : 'other';
}

/** The most words that are made of one by adding accents. */
const mostAccented = 300;

/** The words that lose all of their accents in this one, as on a foreign keyboard. */
export function withAccents(word: string, letters: string): string[] {
  let words = [''];
  for (const character of word) {
    const accented = [...letters].filter((other) => withoutAccent(other) === character);
    const choices = [...new Set([character, ...accented])];
    if (words.length * choices.length > mostAccented) return [];
    words = words.flatMap((beginning) => choices.map((choice) => beginning + choice));
  }
  return words;
}

const plainLetters = new Map<string, string>();

function withoutAccent(character: string): string {
  let found = plainLetters.get(character);
  if (found === undefined) {
    found = (character.normalize('NFD')[0] ?? '').replace('ł', 'l').replace('ı', 'i');
    plainLetters.set(character, found);
  }
  return found;
}
