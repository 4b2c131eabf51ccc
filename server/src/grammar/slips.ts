import type { Message } from '../message/message';
import { passagesOf, type Line, type Sentence } from '../spelling/passages';
import type { SpeltText } from '../spelling/spelt-texts';
import { articles } from './articles';
import { capitals } from './capitals';
import { confusions } from './confusions';
import { doubledWords } from './doubled-words';
import { pairs } from './pairs';
import type { Slip } from './slip';
import { spacing } from './spacing';
import { readGrammarWords } from './words';

/** The languages whose grammar is known. */
const languages = new Set(['en', 'de', 'fr', 'es', 'it']);

/** A slip and the text that it stands in. */
export interface FoundSlip extends Slip {
  text: SpeltText;
}

/** The slips of grammar in a message, in the languages whose grammar is known. */
export function grammarSlips(message: Message): FoundSlip[] {
  return passagesOf(message).texts.flatMap((lines) => {
    const text = lines[0]?.text;
    if (!text) return [];
    const found = [...lines.flatMap(slipsOf), ...pairSlips(text, lines)];
    return found
      .filter(({ start, end }) => !text.isQuoted(start, end))
      .map((slip) => ({ ...slip, text }));
  });
}

function slipsOf(line: Line): Slip[] {
  const { written, start, sentences } = line;
  const language = sentences[0]?.language ?? '';
  const inLine = languages.has(language)
    ? [...spacing(written, language), ...capitals(written, language)]
    : [];
  const inSentences = sentences
    .filter((each) => languages.has(each.language))
    .flatMap((each) => {
      const words = readGrammarWords(written.slice(each.start, each.end), each.start);
      return [
        ...doubledWords(words, written, each.language),
        ...articles(words, written, each.language),
        ...confusions(words, written, each.language),
        ...missingQuestionMark(written.slice(each.start, each.end), each),
      ];
    });
  return [...inLine, ...inSentences].map((slip) => ({
    ...slip,
    start: slip.start + start,
    end: slip.end + start,
  }));
}

/** A Spanish question opens with a mark. */
function missingQuestionMark(sentence: string, { end, language }: Sentence): Slip[] {
  if (language !== 'es' || !sentence.endsWith('?') || sentence.includes('¿')) return [];
  return [{ start: end - 1, end, what: 'The question does not begin with “¿”.' }];
}

/** Pairs reach over the lines of a paragraph. */
function pairSlips(text: SpeltText, lines: readonly Line[]): Slip[] {
  if (!lines.some(({ sentences }) => sentences.some(({ language }) => languages.has(language))))
    return [];
  if (pairs(text.text).length === 0) return [];
  const found: Slip[] = [];
  for (const { 0: paragraph, index } of text.text.matchAll(/(?:[^\r\n]+(?:\r\n|[\r\n])?)+/g))
    for (const slip of pairs(paragraph))
      found.push({ ...slip, start: slip.start + index, end: slip.end + index });
  return found;
}
