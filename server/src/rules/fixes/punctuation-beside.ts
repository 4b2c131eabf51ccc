import type { Range } from '../../ranges/range';
import { isFirst, withBlank, wordBehind } from './blank-beside';
import { mostLooked } from './emptied';

const brackets = ['( )', '[ ]', '< >', '&lt; &gt;', '（ ）', '［ ］', '【 】'].map(
  (pair) => pair.split(' ') as [string, string],
);

/** A sign that parts words, as it stands before others and behind them. */
const signBefore = /(?:[:：|·•–—]|(?<=^|[\s>])--?)$/;
const signBehind = /^ ?(?:[,、،，|·•–—]|--?(?=\s)) ?/;
/** A sign that parts nothing any more, where nothing is left behind it. */
const looseSign = /(?:[,、،，|·•–—]|(?<=\S )--?)$/;

/**
 * The words with the brackets, the comma, colon or stroke and the blank around them.
 * @param next where the text goes on behind them
 */
export function withPunctuation(text: string, range: Range, next = range.end): Range {
  const bracketed = withBrackets(text, range);
  const { start, end } = withBlank(text, bracketed, bracketed.end > range.end ? undefined : next);
  const before = text.slice(Math.max(0, start - mostLooked), start);
  const behind = signToGo(text, { start, end }, before);
  if (behind !== '') {
    const isBlankLeft = !behind.endsWith(' ') && /\s/.test(text[end + behind.length] ?? '');
    return { start: isBlankLeft ? start : bracketed.start, end: end + behind.length };
  }
  const sign = text.slice(end, end + 1);
  const isLast = /^[.,;:!?)<、。，،]?$/.test(sign) && !(sign === '<' && wordBehind(text, end));
  const [loose = ''] =
    (isLast && looseSign.exec(before)) ||
    (/[.,;:!?)、。，،]/.test(sign) && /[:：]$/.exec(before)) ||
    [];
  return loose === '' ? { start, end } : withBlank(text, { start: start - loose.length, end });
}

/** The sign behind the words that parts nothing without them: another one or nothing stands before them. */
function signToGo(text: string, { start, end }: Range, before: string): string {
  const [behind = ''] = signBehind.exec(text.slice(end, end + 4)) ?? [];
  const [other = ''] = signBefore.exec(before) ?? [];
  if (behind === '' || (other === '' && !isFirst(text, start))) return '';
  const rest = text.slice(end + behind.length, end + behind.length + mostLooked).trimStart();
  const isLast = rest === '' || (rest.startsWith('<') && wordBehind(rest, 0) === undefined);
  // Signs around an emoji alone on its line are no separators.
  const isFramed =
    /[\r\n]/.test(text[end + behind.length] ?? '') && isFirst(text, start - other.length);
  return isLast || isFramed ? '' : behind;
}

/** The words with the brackets that would be left empty. */
function withBrackets(text: string, { start, end }: Range): Range {
  for (const [open, close] of brackets)
    if (text.startsWith(open, start - open.length) && text.startsWith(close, end))
      return { start: start - open.length, end: end + close.length };
  return { start, end };
}
