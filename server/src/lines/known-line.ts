import type { Range } from '../ranges/range';
import { SentenceVotes } from '../wording/text-language/text-language';
import { WordReader, type LineWord } from './words';

/** A sentence, or a part of one before a colon, with places in its line. */
export interface LineSentence extends Range {
  words: readonly LineWord[];
}

/** The words of a line and what is known of them, with places in the line: the same wherever it stands. */
export class KnownLine {
  readonly sentences: readonly LineSentence[];
  readonly votes: SentenceVotes;

  /** @param text holds no line break */
  constructor(readonly text: string) {
    this.sentences = readSentences(text);
    this.votes = new SentenceVotes(this.sentences, text);
  }

  /** Where its last sentence ends. */
  get end(): number {
    return this.sentences.at(-1)?.end ?? 0;
  }
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
