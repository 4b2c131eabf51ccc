import {
  roomFor,
  type KnownParagraph,
  type KnownParagraphPlace,
} from '../message/visible-text/known-paragraph';
import { Facts } from '../message/facts';
import { Remembered } from '../message/remembered';
import { valueFiller } from '../message/template/mask';
import type { Language } from './language-data/language';
import { Meaning } from './meaning';
import { readSentences, type SentenceWords } from './sentences/sentences';
import { SentenceVotes } from './text-language/text-language';

/**
 * The sentences of a paragraph and what is known of them, with places in the paragraph: the same
 * wherever it stands.
 */
export class Paragraph {
  readonly votes: SentenceVotes;
  /** What others find out about it. */
  readonly facts = new Facts<Paragraph>(this);
  private languages: readonly (Language | undefined)[] = [];
  private lazyMeanings: readonly Meaning[] | undefined;

  constructor(
    readonly text: string,
    readonly sentences: readonly SentenceWords[],
  ) {
    this.votes = new SentenceVotes(sentences, text);
  }

  /** What its sentences mean, each in its language, by its number. */
  meaningsIn(languageOf: (sentence: number) => Language | undefined): readonly Meaning[] {
    const languages = this.sentences.map((_, index) => languageOf(index));
    const isSame = languages.every((each, index) => each === this.languages[index]);
    if (!this.lazyMeanings || !isSame) {
      this.languages = languages;
      this.lazyMeanings = this.sentences.map(
        (sentence, index) => new Meaning(sentence, languages[index], this.text),
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

const values = /\uFDD0+/g;

/** Those with placeholders, by their text and the placeholders' names; so much text of them. */
const named = new Remembered<Paragraph>(60_000);

/**
 * Reads each paragraph as sentences; those without any word are left out.
 * @param nameOf what a placeholder's name says, by its place in the text
 */
export function readParagraphs(
  places: readonly KnownParagraphPlace[],
  nameOf: (start: number, end: number) => string = () => '',
): PlacedParagraph[] {
  named.makeRoom(roomFor(places.at(-1)?.start ?? 0));
  const placed: PlacedParagraph[] = [];
  for (const { start, known } of places) {
    const paragraph = known.text.includes(valueFiller)
      ? withNames(known.text, (from, to) => nameOf(start + from, start + to))
      : known.facts.get(withoutNames);
    if (paragraph.sentences.length > 0) placed.push({ start, paragraph });
  }
  return placed;
}

const withoutNames = ({ text }: KnownParagraph): Paragraph =>
  new Paragraph(text, readSentences(text));

function withNames(text: string, nameOf: (start: number, end: number) => string): Paragraph {
  const names: string[] = [];
  for (const { 0: value, index } of text.matchAll(values))
    names.push(nameOf(index, index + value.length));
  const key = [text, ...names].join('\n\n');
  let next = 0;
  return named.of(
    key,
    () =>
      new Paragraph(
        text,
        readSentences(text, () => names[next++] ?? ''),
      ),
    key.length,
  );
}
