import type { Message } from '../message/message';
import type { Range } from '../message/range';
import { languageOf, passageLanguage } from './languages';
import { passageTexts, type PassageText } from './texts';
import { WordReader, type PassageWord } from './words';

/** A sentence, or a part of one before a colon. */
export interface Sentence extends Range {
  /** ISO 639-1; missing where nothing tells. */
  language: string | undefined;
  words: readonly PassageWord[];
}

/** A line of a text as the buyer sees it. */
export interface Line extends Range {
  sentences: readonly Sentence[];
}

/** A text with its lines; those without any word are left out. */
export interface Passage {
  text: PassageText;
  lines: readonly Line[];
}

/** What the message says, line by line, and in which language. */
export interface Passages {
  texts: readonly Passage[];
  /** The region whose spelling of a language holds, where one is known. */
  region(language: string): string | undefined;
}

/** The message's lines and sentences, read once. */
export function passagesOf(message: Message): Passages {
  return message.facts.get(readPassages);
}

/** Fewer words do not speak for a language of their own; a script that sets no blanks has few. */
const fewestWords = 4;

type Draft = Omit<Sentence, 'language'>;

function readPassages(message: Message): Passages {
  const drafts = passageTexts(message).map((text) => ({ text, lines: readLines(text.text) }));
  const body = drafts.find(({ text }) => text.isBody) ?? drafts[0];
  const { language, region } = languageOf(message, body?.lines.flat() ?? [], body?.text.text ?? '');
  const texts = drafts.map(({ text, lines }) => ({
    text,
    lines: withLanguages(lines, text.text, language),
  }));
  return { texts, region };
}

function readLines(text: string): Draft[][] {
  const lines: Draft[][] = [];
  const reader = new WordReader(text);
  for (let start = 0; start < text.length;) {
    const end = reader.lineEnd(start);
    const sentences = readSentences(reader, start, end);
    if (sentences.length > 0) lines.push(sentences);
    start = end + 1;
  }
  return lines;
}

function readSentences(reader: WordReader, lineStart: number, lineEnd: number): Draft[] {
  const sentences: Draft[] = [];
  let start = lineStart;
  let firstWord = reader.words.length;
  const add = (end: number): void => {
    const words = reader.words.slice(firstWord);
    if (words.length > 0) sentences.push({ start, end, words });
    start = end;
    firstWord = reader.words.length;
  };
  let at = lineStart;
  for (;;) {
    const chunk = reader.chunk(at, lineEnd);
    if (!chunk) break;
    at = chunk.end;
    if (chunk.endsSentence) add(at);
  }
  add(at);
  return sentences;
}

function withLanguages(
  lines: readonly Draft[][],
  text: string,
  language: string | undefined,
): Line[] {
  const inText = passageLanguage(lines.flat(), text, language);
  return lines.map((drafts) => {
    const start = drafts[0]?.start ?? 0;
    const end = drafts.at(-1)?.end ?? start;
    const inLine =
      drafts.length > 1 ? passageLanguage(drafts, text.slice(start, end), inText) : inText;
    const sentences = drafts.map((draft) => ({
      ...draft,
      language:
        draft.words.length < fewestWords
          ? inLine
          : passageLanguage([draft], text.slice(draft.start, draft.end), inLine),
    }));
    return { start, end, sentences };
  });
}
