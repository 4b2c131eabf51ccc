import { Remembered } from '../message/remembered';
import { valueFiller } from '../message/template/mask';
import type { Language } from './language';
import { Meaning } from './meaning';
import { readSentences, type SentenceWords } from './sentences';
import { SentenceVotes } from './text-language';

/**
 * The sentences of a paragraph and what is known of them, with places in the paragraph: the same
 * wherever it stands.
 */
export class Paragraph {
  readonly votes: SentenceVotes;
  private language: Language | undefined;
  private lazyMeanings: readonly Meaning[] | undefined;

  constructor(
    readonly text: string,
    readonly sentences: readonly SentenceWords[],
  ) {
    this.votes = new SentenceVotes(sentences, text);
  }

  /** What its sentences mean in a language. */
  meaningsIn(language: Language | undefined): readonly Meaning[] {
    if (!this.lazyMeanings || this.language !== language) {
      this.language = language;
      this.lazyMeanings = this.sentences.map(
        (sentence) => new Meaning(sentence, language, this.text),
      );
    }
    return this.lazyMeanings;
  }
}

/** A paragraph and where it begins in a text. */
export interface PlacedParagraph {
  start: number;
  paragraph: Paragraph;
}

const paragraphEnd = /\n\s*\n/g;
const values = /\uFDD0+/g;

/** So much text is kept in mind, in UTF-16 units. */
const known = new Remembered<Paragraph>(1_000_000);

/**
 * Cuts a text at its empty lines, and each paragraph into sentences; those without any word are left
 * out.
 * @param nameOf what a placeholder's name says, by its place in the text
 */
export function readParagraphs(
  text: string,
  nameOf: (start: number, end: number) => string = () => '',
): PlacedParagraph[] {
  const placed: PlacedParagraph[] = [];
  const add = (start: number, end: number): void => {
    const paragraph = readParagraph(text.slice(start, end), (from, to) =>
      nameOf(start + from, start + to),
    );
    if (paragraph.sentences.length > 0) placed.push({ start, paragraph });
  };
  let start = 0;
  for (const { 0: blank, index } of text.matchAll(paragraphEnd)) {
    add(start, index);
    start = index + blank.length;
  }
  add(start, text.length);
  return placed;
}

function readParagraph(text: string, nameOf: (start: number, end: number) => string): Paragraph {
  const names: string[] = [];
  if (text.includes(valueFiller))
    for (const { 0: value, index } of text.matchAll(values))
      names.push(nameOf(index, index + value.length));
  const key = names.length === 0 ? text : [text, ...names].join('\n\n');
  let next = 0;
  return known.of(
    key,
    () =>
      new Paragraph(
        text,
        readSentences(text, () => names[next++] ?? ''),
      ),
    key.length,
  );
}
