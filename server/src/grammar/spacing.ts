import { isFunctionWord } from '../lines/languages';
import type { Gap } from './gaps';
import type { Slip } from './slip';

/** French sets a blank before these. */
const frenchMarks = /[;:!?]/;
const stray = /^[)\]”“"'’»]*( +)([,.;:!?])(?=\s|$)/;
const face = /^ *[:;]\s*[-']?[)(DP]/;

/** Blanks before a mark, and none behind it. */
export function spacing(gap: Gap, language: string): Slip[] {
  return [...strayBlank(gap, language), ...missingBlank(gap, language)];
}

function strayBlank(gap: Gap, language: string): Slip[] {
  const { after, text, start } = gap;
  const [all = '', blanks = '', mark = ''] = stray.exec(text) ?? [];
  if (all === '' || face.test(text) || isAddress(gap.before)) return [];
  const touches = after !== undefined && all.length === text.length;
  if (isSetApart(gap, mark, touches, language)) return [];
  const from = start + all.length - mark.length - blanks.length;
  const end = start + all.length;
  const replacement = touches && isWord(after.written) ? `${mark} ` : mark;
  return [{ start: from, end, what: `There is a blank before “${mark}”.`, replacement }];
}

/** Whether a blank may stand before the mark. */
function isSetApart({ before }: Gap, mark: string, touches: boolean, language: string): boolean {
  // Of a file’s ending, or a number.
  if (touches && /[.:]/.test(mark)) return true;
  // An id before a colon is a heading of some sort.
  if (mark === ':' && before.lower.includes('-') && !before.isPlain) return true;
  return language === 'fr' && frenchMarks.test(mark);
}

/** The end of an address or a code, with which a line can begin to look like anything. */
const isAddress = ({ isPlain, lower }: Gap['before']): boolean =>
  !isPlain && lower !== '{}' && !/^\d+(?:-\d+)*$/.test(lower);

function missingBlank({ before, after, text, start }: Gap, language: string): Slip[] {
  if (!after || text.length !== 1 || !isWord(before.written) || !isWord(after.written)) return [];
  const isInner = text === ',' || text === ';';
  const isEnd = /[.!?]/.test(text) && isNextSentence(before.written, after.written, language);
  if (!isEnd && !(isInner && before.isPlain && after.isPlain)) return [];
  const what = `There is no blank after “${text}”.`;
  return [{ start, end: start + 1, what, replacement: `${text} ` }];
}

const isWord = (written: string): boolean => /^\p{L}[\p{L}'-]+$/u.test(written);

function isNextSentence(before: string, after: string, language: string): boolean {
  if (!/\p{Ll}{3}$/u.test(before) || !/^\p{Lu}\p{Ll}*$/u.test(after)) return false;
  return isFunctionWord(language, after);
}
