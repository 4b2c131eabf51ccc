import type { KnownParagraph } from '../message/visible-text/known-paragraph';
import { KnownLine } from './known-line';
import { passageLanguage } from './languages';

/** A line and where it begins in its paragraph. */
export interface PlacedLine {
  known: KnownLine;
  offset: number;
}

/** The lines of a paragraph, read once; those without any word are left out. */
export const linesOf = (paragraph: KnownParagraph): readonly PlacedLine[] =>
  paragraph.facts.get(readLines);

const lineBreak = /[\r\n]/;

function readLines({ text }: KnownParagraph): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let offset = 0;
  for (const line of text.split(lineBreak)) {
    const known = new KnownLine(line);
    if (known.sentences.length > 0) lines.push({ known, offset });
    offset += line.length + 1;
  }
  return lines;
}

/** Fewer words do not speak for a language of their own; a script that sets no blanks has few. */
const fewestWords = 4;

/** The languages of the sentences of a line, in a text of this language. */
export function lineLanguages(
  { sentences, votes }: KnownLine,
  inText: string | undefined,
): readonly (string | undefined)[] {
  const inLine = sentences.length > 1 ? passageLanguage(votes.all, inText) : inText;
  return sentences.map((sentence, index) =>
    sentence.words.length < fewestWords ? inLine : passageLanguage(votes.of(index), inLine),
  );
}
