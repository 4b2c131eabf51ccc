import {
  roomFor,
  type KnownParagraph,
  type KnownParagraphPlace,
} from '../message/visible-text/known-paragraph';
import { Facts } from '../memory/facts';
import { Latest } from '../memory/latest';
import { Recurring } from '../memory/recurring';
import { valueFiller } from '../message/template/mask';
import { nameText } from '../message/words/name-words';
import { languageWith, type Language } from './language-data/language';
import { Meaning } from './meaning';
import type { Passage } from './passage';
import { readSentences, type SentenceWords } from './sentences/sentences';
import { sentenceLanguages } from './text-language/sentence-languages';
import { SentenceVotes } from './text-language/text-language';

/**
 * The sentences of a paragraph and what is known of them, with places in the paragraph: the same
 * wherever it stands.
 */
export class Paragraph {
  readonly votes: SentenceVotes;
  /** What others find out about it. */
  readonly facts = new Facts<Paragraph>(this);
  /** The languages of the sentences, by that of the text. */
  private readonly languages = new Latest((main: string | undefined) =>
    sentenceLanguages(this.votes, this.sentences.length, main),
  );
  private meanings: readonly Meaning[] = [];

  constructor(
    readonly text: string,
    readonly sentences: readonly SentenceWords[],
  ) {
    this.votes = new SentenceVotes(sentences, text);
  }

  /** What its sentences mean, each in its language, in a text of this one. */
  meaningsAmid(main: string | undefined): readonly Meaning[] {
    const codes = this.languages.of(main);
    return this.meaningsIn((sentence) => languageWith(codes[sentence] as string));
  }

  /** The same where each sentence is read in the language that is given for its number. */
  meaningsIn(languageOf: (sentence: number) => Language | undefined): readonly Meaning[] {
    if (!this.areReadIn(languageOf))
      this.meanings = this.sentences.map(
        (sentence, index) => new Meaning(sentence, languageOf(index), this.text),
      );
    return this.meanings;
  }

  private areReadIn(languageOf: (sentence: number) => Language | undefined): boolean {
    for (let index = 0; index < this.meanings.length; index++)
      if (this.meanings[index]?.language !== languageOf(index)) return false;
    return this.meanings.length > 0;
  }
}

/** A paragraph and where it begins in a text. */
export interface PlacedParagraph {
  start: number;
  paragraph: Paragraph;
}

/** Gives the name of a placeholder by its place in the text; of several that touch, with fillers between. */
type NameOf = (start: number, end: number) => string;

/** Reads each paragraph as sentences; those without any word are left out. */
export function readParagraphs(
  places: readonly KnownParagraphPlace[],
  nameOf: NameOf = () => '',
): PlacedParagraph[] {
  named.makeRoom(roomFor(places.at(-1)?.start ?? 0));
  const placed: PlacedParagraph[] = [];
  for (const { start, known } of places) {
    const paragraph = known.facts.get(readerOf).read(start, nameOf);
    if (paragraph.sentences.length > 0) placed.push({ start, paragraph });
  }
  return placed;
}

/** Those with placeholders, by their text and the placeholders' names; so much text of them. */
const named = new Recurring<Paragraph>(20_000, 60_000);

const values = /\uFDD0+/g;

/** Reads a paragraph, whose words are those that its placeholders' names say, too; mostly the same ones. */
class ParagraphReader {
  private readonly values: readonly Passage[];
  private names: readonly string[] = [];
  private paragraph: Paragraph | undefined;

  constructor(private readonly text: string) {
    this.values = Array.from(text.matchAll(values), ({ 0: value, index }) => ({
      start: index,
      end: index + value.length,
    }));
  }

  /** @param offset where the paragraph begins in the text whose places `nameOf` takes */
  read(offset: number, nameOf: NameOf): Paragraph {
    const names =
      this.values.length === 0
        ? none
        : this.values.map(({ start, end }) => nameOf(offset + start, offset + end));
    if (!this.paragraph || names.some((name, index) => name !== this.names[index])) {
      this.names = names;
      this.paragraph = this.withNames(names);
    }
    return this.paragraph;
  }

  private withNames(names: readonly string[]): Paragraph {
    const { text } = this;
    if (names.length === 0) return new Paragraph(text, readSentences(text));
    const key = [text, ...names].join('\n\n');
    let next = 0;
    const read = (): SentenceWords[] => readSentences(text, () => wordsOf(names[next++] ?? ''));
    return named.of(key, () => new Paragraph(text, read()), key.length);
  }
}

/** What a name says. */
const wordsOf = (name: string): string => name.split(valueFiller).map(nameText).join(' ');

const none: readonly string[] = [];

const readerOf = ({ text }: KnownParagraph): ParagraphReader => new ParagraphReader(text);
