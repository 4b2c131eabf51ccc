import type { Range } from '../../ranges/range';
import { mostLooked, removableBlocks } from './emptied';

/** The tag that a text ends with. */
export const lastTag = /<(\/?)([a-z][a-z\d]*)\b[^<>]*>$/i;
/** A word that goes on behind tags of phrases. */
const goesOn = /^(?:<\/?(?:[abiu]|big|em|font|small|span|strong)(?:\s[^<>]*)?>)*[\p{L}\p{N}]/iu;

/** The first character of a word that only tags of phrases part from the offset. */
export const wordBehind = (text: string, offset: number): string | undefined =>
  goesOn.exec(text.slice(offset, offset + mostLooked))?.[0].at(-1);

/** Whether a line, as the buyer sees it, begins behind the text. */
export function endsLine(text: string): boolean {
  if (/^\uFEFF?$|[\r\n]$/.test(text)) return true;
  const [, slash, written = ''] = lastTag.exec(text) ?? [];
  const name = written.toLowerCase();
  return removableBlocks.has(name) || (slash === '' && (name === 'br' || name === 'td'));
}

/** A blank before a sign that has none in any language: French has one before `?`. */
const blankBeforeSign = /^ [.,)\]…]/;

/** The words with the blank beside them that would be left over. */
export function withBlank(text: string, { start, end }: Range, next = end): Range {
  const sign = text[next] ?? '';
  const isEdge =
    /^[\s.,;:!?)\]…<、。，،]?$/.test(sign) && !(sign === '<' && wordBehind(text, next));
  const before = text.slice(Math.max(0, start - mostLooked), start);
  const [blankBefore = ''] = /(?: |\u00a0|&nbsp;)$/.exec(before) ?? [];
  if (isEdge && blankBefore !== '') {
    const isBetweenBlanks = next === end && blankBeforeSign.test(text.slice(end, end + 2));
    return { start: start - blankBefore.length, end: isBetweenBlanks ? end + 1 : end };
  }
  return { start, end: text[end] === ' ' && isFirst(text, start) ? end + 1 : end };
}

/** Whether a line or what is quoted begins there, in the source or as the buyer sees it. */
export function isFirst(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - mostLooked), offset);
  return endsLine(before) || /(?:^|[\s>])["'“„«(¡¿[]$/.test(before);
}
