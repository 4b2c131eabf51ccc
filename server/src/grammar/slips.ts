import type { Message } from '../message/message';
import type { KnownLine, LineSentence } from '../passages/known-line';
import type { Line } from '../passages/line';
import { passagesOf, type TextInLines } from '../passages/passages';
import type { PassageText } from '../passages/texts';
import { articles } from './articles';
import { capitals } from './capitals';
import { confusions } from './confusions';
import { doubledWords } from './doubled-words';
import { gapsOf } from './gaps';
import { japaneseSlips } from './japanese';
import { pairs } from './pairs';
import type { Slip } from './slip';
import { spacing } from './spacing';

/** The languages whose spacing and capitals are known. */
const typography = new Set(['en', 'de', 'fr', 'es', 'it', 'nl', 'sv', 'pl', 'pt', 'tr']);

/** A slip and the text that it stands in. */
export interface FoundSlip extends Slip {
  text: PassageText;
}

/** The slips of grammar in a message, in the languages that are known. */
export function grammarSlips(message: Message): FoundSlip[] {
  const found: FoundSlip[] = [];
  for (const passage of passagesOf(message).texts) {
    const { text } = passage;
    const add = (slip: Slip): void => {
      if (!text.isQuoted(slip.start, slip.end)) found.push({ ...slip, text });
    };
    for (const line of passage.lines) slipsIn(line).forEach(add);
    pairSlips(passage).forEach(add);
  }
  return found;
}

/** The slips of a line, which are looked for once in the same words. */
function slipsIn({ known, languages: inSentences, offset }: Line): Slip[] {
  const slips = known.facts.get(slipsByLanguages);
  const key = inSentences.join();
  let found = slips.get(key);
  if (!found) slips.set(key, (found = readSlips(known, inSentences)));
  return found.map((slip) => ({ ...slip, start: slip.start + offset, end: slip.end + offset }));
}

/** The slips that were found in a line, by the languages that its sentences were taken for. */
const slipsByLanguages = (): Map<string, readonly Slip[]> => new Map();

/** A line can be a whole message: lists of any length are put together, never passed as arguments. */
function readSlips(line: KnownLine, inSentences: readonly (string | undefined)[]): Slip[] {
  const language = inSentences[0] ?? '';
  const gaps = typography.has(language) ? gapsOf(line) : [];
  return [
    ...gaps.flatMap((gap) => [...spacing(gap, language), ...capitals(gap, language)]),
    ...(language === 'ja' ? japaneseSlips(line.text) : []),
    ...line.sentences.flatMap((sentence, index) =>
      slipsInSentence(sentence, line.text, inSentences[index] ?? ''),
    ),
  ];
}

function slipsInSentence(sentence: LineSentence, text: string, language: string): Slip[] {
  const { words } = sentence;
  return [
    ...doubledWords(words, text, language),
    ...articles(words, text, language),
    ...confusions(words, text, language),
    ...missingQuestionMark(sentence, text, language),
  ];
}

/** A Spanish question opens with a mark. */
function missingQuestionMark({ start, end }: LineSentence, text: string, language: string): Slip[] {
  if (language !== 'es' || text[end - 1] !== '?') return [];
  // It may have begun before a colon, in what is another sentence here.
  const from = Math.min(start, text.lastIndexOf('?', end - 2) + 1);
  if (text.slice(from, end - 1).includes('¿')) return [];
  return [{ start: end - 1, end, what: 'The question does not begin with “¿”.' }];
}

/** Pairs reach over the lines of a paragraph. */
function pairSlips({ text: { text }, lines }: TextInLines): Slip[] {
  const isKnown = lines.some((line) => line.languages[0] !== undefined);
  if (!isKnown || pairs(text).length === 0) return [];
  const found: Slip[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/(?:[^\r\n]+(?:\r\n|[\r\n])?)+/g))
    for (const slip of pairs(paragraph))
      found.push({ ...slip, start: slip.start + index, end: slip.end + index });
  return found;
}
