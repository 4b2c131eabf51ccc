import type { Message } from '../message/message';
import type { Range } from '../message/range';
import { languageOf, passageLanguage } from './languages';
import { speltTexts, type SpeltText } from './spelt-texts';

/** A sentence, or a part of one before a colon; its range counts from the line's beginning. */
export interface Sentence extends Range {
  language: string;
}

/** A line of a text as the buyer sees it. */
export interface Line {
  text: SpeltText;
  written: string;
  /** Where it begins in the text. */
  start: number;
  /** Those whose language is known. */
  sentences: readonly Sentence[];
}

/** What the message says, line by line, and in which language. */
export interface Passages {
  texts: readonly (readonly Line[])[];
  /** The region whose spelling of a language holds, where one is known. */
  region(language: string): string | undefined;
}

/** The message's lines and sentences, read once. */
export function passagesOf(message: Message): Passages {
  return message.facts.get(readPassages);
}

function readPassages(message: Message): Passages {
  const { language, region } = languageOf(message);
  const texts = speltTexts(message).map((text) => readLines(text, language));
  return { texts, region };
}

const sentence = /[^.!?…:]+(?:[.!?…:]+(?!\s)[^.!?…:]+)*[.!?…:]*/gu;

function readLines(text: SpeltText, language: string | undefined): Line[] {
  const inText = passageLanguage(text.text, language);
  return ranges(text.text, /[^\n]+/g).map(({ start, end }) => {
    const written = text.text.slice(start, end);
    const inLine = passageLanguage(written, inText);
    const sentences = ranges(written, sentence).flatMap((range) => {
      const own = passageLanguage(written.slice(range.start, range.end), inLine);
      return own === undefined ? [] : [{ ...range, language: own }];
    });
    return { text, written, start, sentences };
  });
}

function ranges(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
