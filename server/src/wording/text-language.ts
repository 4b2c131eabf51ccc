import { foldWords } from '../message/fold-words';
import { functionWords, scripts } from './function-words';
import type { Word } from './words';

/** How much each language is worth for a word: a word that two share is worth half for each. */
const votes = new Map<string, [language: string, weight: number][]>();

function readVotes(): typeof votes {
  if (votes.size > 0) return votes;
  const owners = new Map<string, string[]>();
  for (const [language, list] of Object.entries(functionWords))
    for (const word of new Set(foldWords(list).split(' ')))
      owners.set(word, [...(owners.get(word) ?? []), language]);
  for (const [word, languages] of owners)
    votes.set(
      word,
      languages.map((language) => [language, 1 / languages.length]),
    );
  return votes;
}

/** What the words of a text tell about its language. */
export interface LanguageVote {
  /** ISO 639-1; missing where nothing tells. */
  language: string | undefined;
  /** How sure: the votes for it, and how many more than for the next. */
  score: number;
  lead: number;
}

const nothing: LanguageVote = { language: undefined, score: 0, lead: 0 };

/** Finds the language of words by their script, then by the function words among them. */
export function voteOnLanguage(words: readonly Word[], text: string): LanguageVote {
  const byScript = voteByScript(text, words);
  if (byScript) return byScript;
  const scores = new Map<string, number>();
  const table = readVotes();
  for (const { text: word } of words)
    for (const [language, weight] of table.get(word) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + weight);
  let best = nothing;
  let second = 0;
  for (const [language, score] of scores)
    if (score > best.score) {
      second = best.score;
      best = { language, score, lead: 0 };
    } else second = Math.max(second, score);
  return best === nothing ? nothing : { ...best, lead: best.score - second };
}

// eslint-disable-next-line no-control-regex -- all letters of these blocks are Latin
const latinOnly = /^[\u0000-\u02FF\u1E00-\u2BFF\uFDD0\uFDD1]*$/;

function voteByScript(text: string, words: readonly Word[]): LanguageVote | undefined {
  if (latinOnly.test(text)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of Object.entries(scripts)) {
    const count = text.match(script)?.length ?? 0;
    if (count > 0 && count >= letters * 0.2)
      return { language, score: words.length, lead: words.length };
  }
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han > letters * 0.3) return { language: 'zh', score: words.length, lead: words.length };
  return undefined;
}
