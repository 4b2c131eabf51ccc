import type { Message } from '../message/message';
import { passagesOf, type Line, type Passage, type Sentence } from '../passages/passages';
import type { PassageText } from '../passages/texts';
import { articles } from './articles';
import { capitals } from './capitals';
import { confusions } from './confusions';
import { doubledWords } from './doubled-words';
import { gapsOf } from './gaps';
import { pairs } from './pairs';
import type { Slip } from './slip';
import { spacing } from './spacing';

/** The languages whose grammar is known. */
const languages = new Set(['en', 'de', 'fr', 'es', 'it']);

/** A slip and the text that it stands in. */
export interface FoundSlip extends Slip {
  text: PassageText;
}

/** The slips of grammar in a message, in the languages whose grammar is known. */
export function grammarSlips(message: Message): FoundSlip[] {
  return passagesOf(message).texts.flatMap((passage) => {
    const { text } = passage;
    const found = [
      ...passage.lines.flatMap((line) => slipsIn(line, text.text)),
      ...pairSlips(passage),
    ];
    return found
      .filter(({ start, end }) => !text.isQuoted(start, end))
      .map((slip) => ({ ...slip, text }));
  });
}

function slipsIn(line: Line, text: string): Slip[] {
  const found: Slip[] = [];
  const language = line.sentences[0]?.language ?? '';
  if (languages.has(language))
    for (const gap of gapsOf(line, text))
      found.push(...spacing(gap, language), ...capitals(gap, language));
  for (const sentence of line.sentences)
    if (languages.has(sentence.language ?? '')) found.push(...slipsInSentence(sentence, text));
  return found;
}

function slipsInSentence(sentence: Sentence, text: string): Slip[] {
  const { words, language = '' } = sentence;
  return [
    ...doubledWords(words, text, language),
    ...articles(words, text, language),
    ...confusions(words, text, language),
    ...missingQuestionMark(sentence, text),
  ];
}

/** A Spanish question opens with a mark. */
function missingQuestionMark({ start, end, language }: Sentence, text: string): Slip[] {
  if (language !== 'es' || text[end - 1] !== '?' || text.slice(start, end).includes('¿')) return [];
  return [{ start: end - 1, end, what: 'The question does not begin with “¿”.' }];
}

/** Pairs reach over the lines of a paragraph. */
function pairSlips({ text: { text }, lines }: Passage): Slip[] {
  const isKnown = lines.some(({ sentences }) => languages.has(sentences[0]?.language ?? ''));
  if (!isKnown || pairs(text).length === 0) return [];
  const found: Slip[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/(?:[^\r\n]+(?:\r\n|[\r\n])?)+/g))
    for (const slip of pairs(paragraph))
      found.push({ ...slip, start: slip.start + index, end: slip.end + index });
  return found;
}
