import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Make } from './make';

const root = join(__dirname, '../../../server/wording');

/** The codes of the languages whose phrases are known. */
export const wordingLanguages: readonly string[] = readdirSync(root);

/** All words that phrases are made of, in one sentence: each begins something or goes on with it. */
export const wordsOfPhrases = (language: string): Make => filledFrom(phrases(language), ' ');

/** The same in sentences of ten words, each of which has to be understood. */
export const sentencesOfPhrases = (language: string): Make =>
  filledFrom(
    phrases(language).map((word, at) => (at % 10 === 9 ? `${word}.` : word)),
    ' ',
  );

function phrases(language: string): string[] {
  const names = readdirSync(join(root, language)).filter((name) => name.endsWith('.txt'));
  const lines = names.flatMap((name) =>
    readFileSync(join(root, language, name), 'utf8').split('\n'),
  );
  return lines
    .filter((line) => !/^(?:\/\/|\[)/.test(line))
    .flatMap((line) => line.match(/[\p{L}\p{M}']+/gu) ?? []);
}

/** The words over and over, in an order that does not come again soon. */
function filledFrom(words: readonly string[], between: string): Make {
  return (length) => {
    const parts: string[] = [];
    for (let at = 0, written = 0; written < length; at++) {
      const word = words[(at * 7919) % words.length] ?? '';
      parts.push(word);
      written += word.length + between.length;
    }
    return parts.join(between);
  };
}
