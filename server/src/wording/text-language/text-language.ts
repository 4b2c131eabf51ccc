import { addUnder } from '../../message/lists-by-key';
import { foldWords } from '../../message/words/fold-words';
import { quotationsIn } from '../../message/words/quotations';
import type { Range } from '../../ranges/range';
import { isWithinOne } from '../../ranges/sorted-offsets';
import { functionWords, scripts, tellingLetters } from './function-words';
import type { SentenceWords } from '../sentences/sentences';

const languages = Object.keys(functionWords);

/** What a word or a letter votes for: a language, what it gets, the next language … */
type Votes = readonly number[];

/** What each function word votes for; one of several languages is worth less for each. */
const wordVotes = new Map<string, Votes>();

/** Read when they are first asked for: a program may never judge a text. */
function votesOfWords(): ReadonlyMap<string, Votes> {
  if (wordVotes.size > 0) return wordVotes;
  const owners = new Map<string, number[]>();
  Object.values(functionWords).forEach((list, language) => {
    for (const word of new Set(foldWords(list).split(' '))) addUnder(owners, word, language);
  });
  for (const [word, languages] of owners) wordVotes.set(word, shared(languages, 1));
  return wordVotes;
}

const shared = (owners: readonly number[], weight: number): Votes =>
  owners.flatMap((language) => [language, weight / owners.length]);

/** What a letter is worth beside a function word. */
const letterWeight = 0.6;

/** For each letter beyond ASCII the languages that have it. */
const letterOwners = new Map<string, number[]>();
for (const [language, letters] of Object.entries(tellingLetters))
  for (const letter of letters) addUnder(letterOwners, letter, languages.indexOf(language));
const letterVotes: ReadonlyMap<string, Votes> = new Map(
  Array.from(letterOwners, ([letter, owners]) => [letter, shared(owners, letterWeight)]),
);

type VotingSentence = Pick<SentenceWords, 'start' | 'end' | 'words'>;

/** What the words of a text tell about its language. */
export interface LanguageVote {
  /** ISO 639-1; missing where nothing tells. */
  language: string | undefined;
  /** How sure: the votes for it, and how many more than for the next. */
  score: number;
  lead: number;
}

/** The votes of function words in their order. */
export type WordVotes = readonly Votes[];

/** What the function words of sentences vote for; those in quotation marks, if there are no others. */
function functionWordVotes(
  sentences: readonly VotingSentence[],
  quotations: readonly Range[],
): WordVotes {
  if (quotations.length === 0) return votesOf(sentences, () => true);
  const own = votesOf(sentences, (at) => !isWithinOne(quotations, at));
  return own.length > 0 ? own : votesOf(sentences, () => true);
}

function votesOf(sentences: readonly VotingSentence[], counts: (at: number) => boolean): WordVotes {
  const cast: Votes[] = [];
  const known = votesOfWords();
  for (const { words } of sentences)
    for (const { text, start } of words) {
      const votes = known.get(text);
      if (votes && counts(start)) cast.push(votes);
    }
  return cast;
}

/** What the sentences of a text tell about its language, each counted when it is first asked for. */
export class SentenceVotes {
  private lazyQuotations: readonly Range[] | undefined;
  private lazyWords: WordVotes | undefined;
  private lazyAll: LanguageVote | undefined;
  private single: (LanguageVote | undefined)[] | undefined;

  /** @param text in which the places of the sentences are counted */
  constructor(
    private readonly sentences: readonly VotingSentence[],
    private readonly text: string,
  ) {}

  private get quotations(): readonly Range[] {
    return (this.lazyQuotations ??= quotationsIn(this.text));
  }

  /** What their function words vote for. */
  get words(): WordVotes {
    return (this.lazyWords ??= functionWordVotes(this.sentences, this.quotations));
  }

  /** What all of them tell. */
  get all(): LanguageVote {
    return (this.lazyAll ??= voteOnText(this.words, this.written(this.sentences)));
  }

  /** What one of them tells. */
  of(index: number): LanguageVote {
    if (this.sentences.length === 1) return this.all;
    return ((this.single ??= [])[index] ??= this.voteOf(this.sentences.slice(index, index + 1)));
  }

  /** What all of them tell, or one of them, with the lead over the languages that are rivals. */
  against(isRival: (language: string) => boolean, index?: number): LanguageVote {
    const sentences = index === undefined ? this.sentences : this.sentences.slice(index, index + 1);
    return this.voteOf(sentences, isRival);
  }

  private voteOf(
    sentences: readonly VotingSentence[],
    isRival?: (language: string) => boolean,
  ): LanguageVote {
    const words = functionWordVotes(sentences, this.quotations);
    return voteOnText(words, this.written(sentences), isRival);
  }

  private written(sentences: readonly VotingSentence[]): string {
    return this.text.slice(sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0);
  }
}

// eslint-disable-next-line no-control-regex -- what every language writes, and what stands for placeholders
const beyondAscii = /[^\x00-\x7F\uFDD0\uFDD1]/g;

/** What the letters of a text tell about its language. */
export interface Letters {
  /** Whether their script leaves the language open. */
  areLatin: boolean;
  /** What each letter beyond ASCII votes for. */
  votes: WordVotes;
}

const plainLetters: Letters = { areLatin: true, votes: [] };

export function lettersOf({ text }: { readonly text: string }): Letters {
  const letters = text.match(beyondAscii);
  if (!letters) return plainLetters;
  const votes: Votes[] = [];
  for (const letter of letters) {
    const votesOfLetter = letterVotes.get(letter.toLowerCase());
    if (votesOfLetter) votes.push(votesOfLetter);
  }
  return { areLatin: latinOnly.test(text), votes };
}

/** Finds the language of a text by its script, then by what its words and its letters vote for. */
const voteOnText = (
  words: WordVotes,
  text: string,
  isRival?: (language: string) => boolean,
): LanguageVote => voteOnParts([words], [lettersOf({ text })], () => text, isRival);

/** Made once: a message has many paragraphs. */
const scores = new Float64Array(languages.length);

/** Where nothing tells. */
export const noVote: LanguageVote = { language: undefined, score: 0, lead: 0 };

/**
 * The same for what its parts vote for, in their order.
 * @param text the whole of it, of which nothing is asked but where letters are not Latin
 * @param isRival the languages over which the lead is counted; all, where it is left out
 */
export function voteOnParts(
  words: readonly WordVotes[],
  letters: readonly Letters[],
  text: () => string,
  isRival?: (language: string) => boolean,
): LanguageVote {
  const byScript = letters.every(({ areLatin }) => areLatin) ? undefined : voteByScript(text());
  if (byScript) return byScript;
  scores.fill(0);
  for (const votes of words) count(votes);
  for (const { votes } of letters) count(votes);
  return bestOf(scores, isRival);
}

function count(cast: readonly Votes[]): void {
  for (const votes of cast)
    for (let at = 0; at < votes.length; at += 2) {
      const language = votes[at] as number;
      scores[language] = (scores[language] as number) + (votes[at + 1] as number);
    }
}

function bestOf(
  counted: Float64Array,
  isRival: ((language: string) => boolean) | undefined,
): LanguageVote {
  let best = 0;
  for (let language = 1; language < counted.length; language++)
    if ((counted[language] as number) > (counted[best] as number)) best = language;
  const score = counted[best] as number;
  if (score === 0) return noVote;
  let next = 0;
  for (let language = 0; language < counted.length; language++) {
    const votes = counted[language] as number;
    if (votes > next && language !== best && isRival?.(languages[language] as string) !== false)
      next = votes;
  }
  return { language: languages[best], score, lead: score - next };
}

// eslint-disable-next-line no-control-regex -- all letters of these blocks are Latin
const latinOnly = /^[\u0000-\u02FF\u1E00-\u2BFF\uFDD0\uFDD1]*$/;

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

function voteByScript(text: string): LanguageVote | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = (language: string): LanguageVote => ({ language, score: letters, lead: letters });
  for (const [language, script] of Object.entries(scripts)) {
    const count = text.match(script)?.length ?? 0;
    if (count > 0 && count >= letters * 0.2) return found(language);
  }
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han <= letters * 0.3) return undefined;
  // Chinese has no kana, however few there are beside a title in Latin letters.
  return found(kana.test(text) ? 'ja' : 'zh');
}
