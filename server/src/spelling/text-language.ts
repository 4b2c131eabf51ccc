import { languagesOf } from './function-words';

/** Scripts that tell the language, or at least that no dictionary fits. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];
// eslint-disable-next-line no-control-regex -- what is Latin for sure
const isWesternOnly = /^[\x00-\u024F\u2000-\u206F]*$/;
const word = /[\p{L}¿¡][\p{L}\p{M}]*/gu;
/** Enough words to tell a language. */
const mostWords = 400;

/** How often each language is spoken for, by its function words and letters. */
export type Votes = ReadonlyMap<string, number>;

export function countVotes(text: string): Votes {
  const votes = new Map<string, number>();
  let count = 0;
  for (const [found] of text.matchAll(word)) {
    for (const language of languagesOf(found.toLowerCase()))
      votes.set(language, (votes.get(language) ?? 0) + 1);
    if (++count === mostWords) break;
  }
  return votes;
}

/** The language of a text in another script than ours, by its letters. */
export function languageByScript(text: string): string | undefined {
  if (isWesternOnly.test(text)) return undefined;
  const sample = text.slice(0, 2000);
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  for (const [language, letters] of scripts)
    if ((sample.match(letters)?.length ?? 0) > Math.max(1, latin / 3)) return language;
  return undefined;
}

/** How sure the votes have to be. */
export interface Certainty {
  atLeast: number;
  /** How many times the votes of the second. */
  ahead: number;
}

/** The language with the most votes, if it is ahead of the others by enough. */
export function winner(votes: Votes, { atLeast, ahead }: Certainty): string | undefined {
  let best: string | undefined;
  let most = 0;
  let second = 0;
  for (const [language, count] of votes) {
    if (count > most) [best, second, most] = [language, most, count];
    else if (count > second) second = count;
  }
  return most >= atLeast && most >= second * ahead && most > second ? best : undefined;
}

/**
 * The language of a passage within a text of another one: its own if it speaks for itself clearly,
 * else that of the text around.
 */
export function passageLanguage(passage: string, around: string | undefined): string | undefined {
  const byScript = languageByScript(passage);
  if (byScript) return byScript;
  const votes = countVotes(passage);
  const own = winner(votes, { atLeast: 4, ahead: 1.5 });
  if (own === undefined || own === around) return around;
  const forAround = around === undefined ? 0 : (votes.get(around) ?? 0);
  return (votes.get(own) ?? 0) >= 2 * forAround + 2 || around === undefined ? own : around;
}
