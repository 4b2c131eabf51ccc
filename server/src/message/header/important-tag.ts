import { distance } from 'fastest-levenshtein';
import type { Range } from '../../ranges/range';
import { remembering } from '../../memory/remembered';
import { nameWords } from '../words/name-words';

/** The word in a subject line that marks a critical message. */
export interface ImportantTag extends Range {
  /** Whether it is written as Amazon wants it: `[Important]`, in any case. */
  isRight: boolean;
  /** Whether nothing but the word stands in the brackets. */
  isWordOnly: boolean;
}

const right = /\[important\]/i;
const openers = '[({<【「『《〈〔［（｛«‹“„"\'*_~=!|#';
const closers = '])}>】」』》〉〕］）｝»›”“"\'*_~=!|#';
/** Behind the word at the beginning of a subject: `Important: …`. */
const separator = /^\s?(?:[:：!|]+|[-–—](?=\s))/;

/** What the word is called in the other languages, folded; Spanish and the like are near enough. */
const translations = new Set(
  'wichtig wichtige belangrijk wazne wazna viktigt viktig onemli 重要 重要なお知らせ 重要なご連絡 重要なご案内 مهم هام'.split(
    ' ',
  ),
);

/** Where `[Important]` stands in a subject line, as Amazon wants it. */
export const rightTags = remembering(500, (subject): readonly Range[] =>
  Array.from(subject.matchAll(/\[important\]/gi), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  })),
);

/** Finds `[Important]` in a subject line, or what was meant to be it. */
export function findImportantTag(subject: string): ImportantTag | undefined {
  const match = right.exec(subject);
  if (match) {
    const { index } = match;
    return { start: index, end: index + match[0].length, isRight: true, isWordOnly: true };
  }
  for (const { 0: word, index } of subject.matchAll(/[\p{L}\p{M}]{2,20}/gu)) {
    const tag = meansImportant(word) ? tagAround(subject, index, index + word.length) : undefined;
    if (tag) return tag;
  }
  return undefined;
}

function meansImportant(word: string): boolean {
  const folded = nameWords(word.toLowerCase()).join('');
  return translations.has(folded) || (folded.length > 6 && distance(folded, 'important') <= 2);
}

/** The word with its brackets, or with the colon that sets it off; nothing for an ordinary word. */
function tagAround(subject: string, wordStart: number, wordEnd: number): ImportantTag | undefined {
  let start = wordStart;
  while (start > 0 && isOneOf(subject[start - 1], `${openers} `)) start--;
  let end = wordEnd;
  while (end < subject.length && isOneOf(subject[end], `${closers}.,: `)) end++;
  const before = subject.slice(start, wordStart).trim();
  const behind = subject.slice(wordEnd, end).trim();
  start = wordStart - subject.slice(start, wordStart).trimStart().length;
  end = wordEnd + subject.slice(wordEnd, end).trimEnd().length;
  const closes = [...behind].some((character) => isOneOf(character, closers));
  if (before !== '' && closes) return { start, end, isRight: false, isWordOnly: true };
  const isSquare = before.endsWith('[') || before.endsWith('【');
  const closing = /^[^[\]【】]{0,30}[\]】]/.exec(subject.slice(wordEnd));
  if (isSquare && closing)
    return { start, end: wordEnd + closing[0].length, isRight: false, isWordOnly: false };
  const separated = separator.exec(subject.slice(wordEnd));
  const isFirst = subject.slice(0, start).trim() === '';
  if (separated && isFirst)
    return { start, end: wordEnd + separated[0].length, isRight: false, isWordOnly: true };
  if (isSquare || behind.startsWith(']'))
    return {
      start,
      end: wordEnd + (behind.startsWith(']') ? 1 : 0),
      isRight: false,
      isWordOnly: true,
    };
  return undefined;
}

const isOneOf = (character: string | undefined, characters: string): boolean =>
  character !== undefined && characters.includes(character);
