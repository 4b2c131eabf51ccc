import { Latest } from '../memory/latest';
import type { Message } from '../message/message';
import type { Range } from '../ranges/range';
import type { KnownParagraph } from '../message/visible-text/known-paragraph';
import type { KnownLine, LineSentence } from '../lines/known-line';
import { lineLanguages, linesOf } from '../lines/paragraph-lines';
import { textsInLines, type TextInLines } from '../lines/text-in-lines';
import type { MessageText } from '../lines/texts';
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

/** A mark that belongs to a title, and ends no sentence: `<i>Where to?</i> and`. */
const endsTitle = /^[?!]\s?<\/(?:[ibu]|em|strong|cite|span|font)\b/i;

/** What stands in a line as a word does, without being text. */
const thing =
  /<(?:img|input|select|textarea|button|svg|object|embed|video|audio|canvas|iframe|meter|progress)\b/i;

/** Whether an image or a field stands between words that only look as if they followed each other. */
const holdsThing = ({ isPlainText, text }: Message, { start, end }: Range): boolean =>
  !isPlainText && thing.test(text.slice(start, end));

/** A slip and the text that it stands in. */
export interface FoundSlip extends Slip {
  text: MessageText;
}

/** The slips of grammar in a message, in the languages that are known. */
export function grammarSlips(message: Message): FoundSlip[] {
  const found: FoundSlip[] = [];
  for (const textInLines of textsInLines(message)) {
    const { text } = textInLines;
    const add = (slip: Slip, offset: number): void => {
      const start = slip.start + offset;
      const end = slip.end + offset;
      if (text.isQuoted(start, end)) return;
      // The mark before a small letter is seen from there.
      const from = slip.endOfSentence ?? slip.start;
      if (holdsThing(message, text.range(from + offset, end))) return;
      if (slip.endOfSentence !== undefined) {
        const mark = text.range(slip.endOfSentence + offset, start);
        if (endsTitle.test(message.text.slice(mark.start, mark.end))) return;
      }
      found.push({ ...slip, start, end, text });
    };
    for (const { start, known } of text.paragraphs)
      for (const slip of known.facts.get(slipsByLanguage).of(textInLines.language))
        add(slip, start);
    for (const slip of pairSlips(textInLines)) add(slip, 0);
  }
  return found;
}

/** The slips in the lines of a paragraph, by the language of its text; looked for once in the same words. */
const slipsByLanguage = (paragraph: KnownParagraph): Latest<string | undefined, readonly Slip[]> =>
  new Latest((inText) => readSlips(paragraph, inText));

function readSlips(paragraph: KnownParagraph, inText: string | undefined): readonly Slip[] {
  return linesOf(paragraph).lines.flatMap(({ known, offset }) =>
    slipsInLine(known, lineLanguages(known, inText)).map((slip) => ({
      ...slip,
      start: slip.start + offset,
      end: slip.end + offset,
    })),
  );
}

/** A line can be a whole message: lists of any length are put together, never passed as arguments. */
function slipsInLine(line: KnownLine, inSentences: readonly (string | undefined)[]): Slip[] {
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

function slipsInSentence(sentence: LineSentence, text: string, language: string): readonly Slip[] {
  const { words } = sentence;
  const found = [
    doubledWords(words, text, language),
    articles(words, text, language),
    confusions(words, text, language),
    missingQuestionMark(sentence, text, language),
  ];
  // Most sentences have none.
  return found.every((slips) => slips.length === 0) ? none : found.flat();
}

const none: readonly Slip[] = [];

/** A Spanish question opens with a mark. */
function missingQuestionMark({ start, end }: LineSentence, text: string, language: string): Slip[] {
  if (language !== 'es' || text[end - 1] !== '?') return [];
  // It may have begun before a colon, in what is another sentence here.
  const from = Math.min(start, text.lastIndexOf('?', end - 2) + 1);
  if (text.slice(from, end - 1).includes('¿')) return [];
  return [{ start: end - 1, end, what: 'The question does not begin with “¿”.' }];
}

/**
 * Pairs reach over the lines of a paragraph. Where each paragraph by itself has both halves of all, as
 * in most texts, nothing is lone in the text.
 */
function pairSlips(textInLines: TextInLines): Slip[] {
  const { text, paragraphs } = textInLines.text;
  if (paragraphs.every(({ known }) => known.facts.get(pairsIn).length === 0)) return [];
  const isKnown = textInLines.lines.some((line) => line.languages[0] !== undefined);
  if (!isKnown || pairs(text).length === 0) return [];
  const found: Slip[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/(?:[^\r\n]+(?:\r\n|[\r\n])?)+/g))
    for (const slip of pairs(paragraph))
      found.push({ ...slip, start: slip.start + index, end: slip.end + index });
  return found;
}

const pairsIn = ({ text }: KnownParagraph): readonly Slip[] => pairs(text);
