import type { KnownParagraph, KnownParagraphPlace } from '../message/visible-text/known-paragraph';
import type { Message } from '../message/message';
import { mainLanguage } from '../wording/text-language/main-language';
import { lettersOf, voteOnParts, type LanguageVote } from '../wording/text-language/text-language';
import { KnownLine } from './known-line';
import { passageLanguage, spellingRegions } from './languages';
import { Line } from './line';
import { passageTexts, type PassageText } from './texts';

/** A text with its lines; those without any word are left out. */
export interface TextInLines {
  text: PassageText;
  lines: readonly Line[];
}

/** What the message says, line by line, and in which language. */
export interface Passages {
  texts: readonly TextInLines[];
  /** The region whose spelling of a language holds, where one is known. */
  region(language: string): string | undefined;
}

/** The message's lines and sentences, read once. */
export function passagesOf(message: Message): Passages {
  return message.facts.get(readPassages);
}

/** Fewer words do not speak for a language of their own; a script that sets no blanks has few. */
const fewestWords = 4;

interface Draft {
  text: PassageText;
  lines: readonly PlacedLine[];
  /** What all of its words tell about its language. */
  vote: LanguageVote;
}

interface PlacedLine {
  known: KnownLine;
  offset: number;
}

function readPassages(message: Message): Passages {
  const drafts = passageTexts(message).map((text): Draft => {
    const lines = readLines(text.paragraphs);
    const votes = lines.map(({ known }) => known.votes.words);
    const letters = text.paragraphs.map(({ known }) => known.facts.get(lettersOf));
    return { text, lines, vote: voteOnParts(votes, letters, () => text.text) };
  });
  const body = drafts.find(({ text }) => text.isBody) ?? drafts[0];
  const language = mainLanguage(message, body?.vote ?? noVote);
  const texts = drafts.map(({ text, lines, vote }) => {
    const inText = passageLanguage(vote, language);
    return { text, lines: lines.map((line) => withLanguages(line, inText)) };
  });
  return { texts, region: spellingRegions(message) };
}

const noVote: LanguageVote = { language: undefined, score: 0, lead: 0 };
const lineBreak = /[\r\n]/;

function readLines(paragraphs: readonly KnownParagraphPlace[]): PlacedLine[] {
  const lines: PlacedLine[] = [];
  for (const { start, known: paragraph } of paragraphs)
    for (const { known, offset } of paragraph.facts.get(linesOf))
      lines.push({ known, offset: start + offset });
  return lines;
}

function linesOf({ text }: KnownParagraph): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let offset = 0;
  for (const line of text.split(lineBreak)) {
    const known = new KnownLine(line);
    if (known.sentences.length > 0) lines.push({ known, offset });
    offset += line.length + 1;
  }
  return lines;
}

function withLanguages({ known, offset }: PlacedLine, inText: string | undefined): Line {
  const { sentences } = known;
  const inLine = sentences.length > 1 ? passageLanguage(known.votes.all, inText) : inText;
  const languages = sentences.map((sentence, index) =>
    sentence.words.length < fewestWords ? inLine : passageLanguage(known.votes.of(index), inLine),
  );
  return new Line(known, languages, offset);
}
