import { abbreviations, titleAbbreviations } from '../../message/words/abbreviations';
import { withoutOrderAsides } from './order-asides';
import type { Word } from './word';
import { readWords } from './words';

/** The part of a text that its author ends with a full stop, a question mark or a line. */
export interface SentenceWords {
  words: readonly Word[];
  /** Where it begins and ends in the text, in UTF-16 units, its closing mark included. */
  start: number;
  end: number;
  isQuestion: boolean;
}

/** What a dot shortens mostly, so that no sentence ends with it; elsewhere it may be a word or a name. */
const oftenShortened: ReadonlySet<string> = new Set(
  (
    'st no nr rs vs art tel ca str ud uds núm cod réf env bv evt ul np itp tzn ok wg szt bl kl tlf exa ' +
    'av nº örn vb sn'
  ).split(' '),
);
const isAbbreviation = (word: string): boolean =>
  [titleAbbreviations, abbreviations, oftenShortened].some((known) => known.has(word));
/** Words of one letter that sentences end with, unlike initials: Dutch `u`, Italian `è`, Portuguese `é`. */
const oneLetterWords = new Set('uèé');
/** What German writes in capitals after the dot of a date: `am 15. Mai`. */
const germanMonth =
  /^(?:J(?:anuar|änner|uni|uli)|Februar|März|A(?:pril|ugust)|Mai|(?:Sept|Nov|Dez)ember|Oktober)$/;
const closing = /["'”’»）)」』\]]/;

/** The longest hard-wrapped line that is taken for the end of a sentence. */
const shortLine = 50;
/** The most words of a greeting, and what it ends with: `Hello Ms Lee,` in a line of its own. */
const greetingWords = 5;
const greetingEnd = /^\s?[,，、،]\s*\n/;
/** The most words of a sentence; texts without any full stop are cut. */
const mostWords = 120;

/** Cuts a text into sentences. A line ends one unless it goes on in lower case, or is wrapped. */
export function readSentences(
  text: string,
  nameOf?: (start: number, end: number) => string,
): SentenceWords[] {
  const words = readWords(text, nameOf);
  const sentences: SentenceWords[] = [];
  let first = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const next = words[index + 1];
    if (next && isBlank(text, word.end, next.start) && index - first < mostWords) continue;
    const between = text.slice(word.end, next?.start);
    const greets =
      sentences.length === 0 && index - first < greetingWords && greetingEnd.test(between);
    if (next && index - first < mostWords && !greets && !isEnd(text, word, next, between)) continue;
    sentences.push(sentence(text, words.slice(first, index + 1), between));
    first = index + 1;
  }
  return sentences;
}

/** Most words are set apart by one blank. */
const isBlank = (text: string, start: number, end: number): boolean =>
  end - start === 1 && text.charCodeAt(start) === 0x20;

const paragraphEnd = /\n\s*\n/;

/** Japanese asks with a last syllable and mostly sets a full stop behind it. */
const japaneseQuestion = /(?:です|ます|でした|ました|ません|ましょう|でしょう)か$/;
// Most sentences are not read through for it.
const asksInJapanese = (sentence: string): boolean =>
  sentence.endsWith('か') && japaneseQuestion.test(sentence);

function sentence(text: string, words: readonly Word[], after: string): SentenceWords {
  const mark = /^[^\n.!?。！？؟…]*[.!?。！？؟…][^\s\p{L}\p{N}]*/u.exec(after)?.[0] ?? '';
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const isTurned = text.slice(Math.max(0, start - 2), start).includes('¿');
  return {
    words: withoutOrderAsides(text, words),
    start,
    end: end + mark.length,
    isQuestion: isTurned || /[?？؟]/.test(mark) || asksInJapanese(text.slice(start, end)),
  };
}

function isEnd(text: string, word: Word, next: Word, between: string): boolean {
  if (paragraphEnd.test(between) || /[。！？؟]/.test(between)) return true;
  if (between.includes('\n')) return isLineEnd(text, word, next, between);
  const mark = /[.!?…]/.exec(between);
  if (!mark) return /[•|·]|\s[–—*-]\s*$/.test(between) && /[•|·*]/.test(between);
  if (!/\s/.test(between.slice(mark.index))) return false;
  if (mark[0] !== '.' && mark[0] !== '…') return true;
  if (between.trimEnd().length > 1 && closing.test(between)) return true;
  const following = text.slice(next.start, next.start + 2);
  if (/^\p{Ll}/u.test(following)) return false;
  return !isShortened(text, word, next);
}

/** Whether the dot behind a word belongs to it. */
function isShortened(text: string, word: Word, next: Word): boolean {
  const written = text.slice(word.start, word.end).toLowerCase();
  if (/^\d\d$/.test(written) && germanMonth.test(text.slice(next.start, next.end))) return true;
  const isInitial = written.length === 1 && !oneLetterWords.has(text[word.start] ?? '');
  return isInitial || isAbbreviation(written);
}

/** Whether a line's end ends the sentence, too. */
function isLineEnd(text: string, word: Word, next: Word, between: string): boolean {
  if (/[.!?:;。！？؟…]/.test(between)) return true;
  if (/^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return false;
  const lineStart = text.lastIndexOf('\n', word.end - 1) + 1;
  return word.end - lineStart < shortLine || /[-*•]\s*$/.test(between);
}
