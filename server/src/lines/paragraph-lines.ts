import type { KnownParagraph } from '../message/visible-text/known-paragraph';
import { lettersOf, type Letters, type WordVotes } from '../wording/text-language/text-language';
import { KnownLine } from './known-line';
import { languageWithin } from './languages';

/** A line and where it begins in its paragraph. */
export interface PlacedLine {
  known: KnownLine;
  offset: number;
}

/** The lines of a paragraph, and what all of it tells about its language. */
export interface ParagraphLines {
  /** Those without any word are left out. */
  lines: readonly PlacedLine[];
  words: WordVotes;
  letters: Letters;
}

/** The lines of a paragraph, read once. */
export const linesOf = (paragraph: KnownParagraph): ParagraphLines =>
  paragraph.facts.get(readLines);

const lineBreak = /[\r\n]/;

function readLines(paragraph: KnownParagraph): ParagraphLines {
  const lines: PlacedLine[] = [];
  let offset = 0;
  for (const line of paragraph.text.split(lineBreak)) {
    const known = new KnownLine(line);
    if (known.sentences.length > 0) lines.push({ known, offset });
    offset += line.length + 1;
  }
  const words = lines.flatMap(({ known }) => known.votes.words);
  return { lines, words, letters: paragraph.facts.get(lettersOf) };
}

/** Fewer words do not speak for a language of their own; a script that sets no blanks has few. */
const fewestWords = 4;

/** The languages of the sentences of a line, in a text of this language. */
export function lineLanguages(
  { sentences, votes }: KnownLine,
  inText: string | undefined,
): readonly (string | undefined)[] {
  const inLine = sentences.length > 1 ? languageWithin(votes.all, inText) : inText;
  return sentences.map((sentence, index) =>
    sentence.words.length < fewestWords ? inLine : languageWithin(votes.of(index), inLine),
  );
}
