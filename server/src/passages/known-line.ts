import { Facts } from '../message/facts';
import type { Range } from '../message/range';
import {
  functionWordVotes,
  voteOnLanguage,
  type LanguageVote,
  type WordVotes,
} from '../wording/text-language';
import { WordReader, type PassageWord } from './words';

/** A sentence, or a part of one before a colon, with places in its line. */
export interface LineSentence extends Range {
  words: readonly PassageWord[];
}

/** The words of a line and what is known of them, with places in the line: the same wherever it stands. */
export class KnownLine {
  readonly sentences: readonly LineSentence[];
  /** What others find in it. */
  readonly facts = new Facts<KnownLine>(this);
  private lazyWordVotes: WordVotes | undefined;
  private lazyVote: LanguageVote | undefined;
  private sentenceVotes: (LanguageVote | undefined)[] | undefined;

  constructor(readonly text: string) {
    this.sentences = readSentences(text);
  }

  /** Where its last sentence ends. */
  get end(): number {
    return this.sentences.at(-1)?.end ?? 0;
  }

  /** What its function words vote for. */
  get wordVotes(): WordVotes {
    return (this.lazyWordVotes ??= functionWordVotes(this.sentences));
  }

  /** What its sentences tell about its language. */
  get vote(): LanguageVote {
    const { sentences, text, end } = this;
    return (this.lazyVote ??= voteOnLanguage(sentences, text.slice(sentences[0]?.start, end)));
  }

  /** What one of its sentences tells about its language. */
  voteOf({ start, end, words }: LineSentence, index: number): LanguageVote {
    this.sentenceVotes ??= [];
    return (this.sentenceVotes[index] ??= voteOnLanguage([{ words }], this.text.slice(start, end)));
  }
}

/** Lines are read once: branches, messages of one template and keystrokes repeat most of them. */
const known = new Map<string, KnownLine>();
let knownLength = 0;
/** How much text is kept in mind, in UTF-16 units. */
const mostKnown = 200_000;

/** Reads a line, which holds no line break. */
export function readLine(text: string): KnownLine {
  let line = known.get(text);
  if (!line) {
    if (knownLength > mostKnown) {
      known.clear();
      knownLength = 0;
    }
    knownLength += text.length;
    known.set(text, (line = new KnownLine(text)));
  }
  return line;
}

function readSentences(text: string): LineSentence[] {
  const reader = new WordReader(text);
  const sentences: LineSentence[] = [];
  let start = 0;
  let firstWord = 0;
  const add = (end: number): void => {
    const words = reader.words.slice(firstWord);
    if (words.length > 0) sentences.push({ start, end, words });
    start = end;
    firstWord = reader.words.length;
  };
  let at = 0;
  for (;;) {
    const chunk = reader.chunk(at);
    if (!chunk) break;
    at = chunk.end;
    if (chunk.endsSentence) add(at);
  }
  add(at);
  return sentences;
}
