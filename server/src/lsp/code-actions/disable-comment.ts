import { locateHeader } from '../../message/header/locate';
import type { Range } from '../../ranges/range';
import type { TextEdit } from '../../rules/rule';
import type { CommentSyntax } from './comment-syntax';
import { uncommentable } from './uncommentable';

/** What silences a rule for a problem, and how far it reaches. */
export interface Silencing {
  reach: 'line' | 'element' | 'file';
  edits: TextEdit[];
}

/**
 * Silences a rule on the line on which `offset` stands: by a comment above the line, else around
 * the tag or element that goes on from the line before, or behind it where the problem is no part of
 * it, else for the whole file.
 */
export function disableAt(
  text: string,
  offset: number,
  rule: string,
  comment: CommentSyntax,
): Silencing {
  const lineStart = startOfLine(text, offset);
  // Header and doctype stay on top.
  if (lineStart < headEnd(text)) return disableInFile(text, rule, comment);
  const around = uncommentable(text)(lineStart);
  // Its end is on the line, and the problem behind it.
  if (around && around.end <= offset)
    return {
      reach: 'line',
      edits: [{ ...at(around.end), text: comment(`bsm-disable-line ${rule}`) }],
    };
  if (around) return { reach: 'element', edits: disableAround(text, around, rule, comment) };
  const edit = extendAbove(text, lineStart, rule) ?? {
    ...at(lineStart),
    text: indent(text, lineStart) + comment(`bsm-disable-next-line ${rule}`) + lineBreak(text),
  };
  return { reach: 'line', edits: [edit] };
}

/** Silences a rule in the whole file, by a comment on top, behind header and doctype. */
export function disableInFile(text: string, rule: string, comment: CommentSyntax): Silencing {
  const place = end(/[ \t]*(?:\r\n|\n|\r)/y, text, headEnd(text)) ?? headEnd(text);
  const before = place === startOfLine(text, place) ? '' : lineBreak(text);
  const inserted = before + comment(`bsm-disable-file ${rule}`) + lineBreak(text);
  return { reach: 'file', edits: [{ ...at(place), text: inserted }] };
}

function disableAround(
  text: string,
  around: Range,
  rule: string,
  comment: CommentSyntax,
): TextEdit[] {
  const lineStart = startOfLine(text, around.start);
  const margin = indent(text, lineStart);
  const beginsLine = lineStart + margin.length === around.start;
  const endsLine = end(/[ \t]*(?=[\r\n]|$)/y, text, around.end) !== undefined;
  const disable = comment(`bsm-disable ${rule}`);
  const enable = comment(`bsm-enable ${rule}`);
  return [
    { ...at(around.start), text: beginsLine ? disable + lineBreak(text) + margin : disable },
    { ...at(around.end), text: endsLine ? lineBreak(text) + margin + enable : enable },
  ];
}

/** The line above may be such a comment already, and would no longer be next to this line. */
function extendAbove(text: string, lineStart: number, rule: string): TextEdit | undefined {
  const directive =
    /[ \t]*(?:<!--|\{\{!--)[ \t]*bsm-disable-next-line(?:[ \t,]+[a-z0-9]+(?:-[a-z0-9]+)*)+(?=[ \t]*--)/y;
  const above = startOfLine(
    text,
    Math.max(0, lineStart - 1 - (text[lineStart - 2] === '\r' ? 1 : 0)),
  );
  const place = above < lineStart ? end(directive, text, above) : undefined;
  return place === undefined ? undefined : { ...at(place), text: ` ${rule}` };
}

/** Where the header and the doctype end. */
function headEnd(text: string): number {
  const header = locateHeader(text)?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  return end(/\s{0,1000}<!doctype[^>]{0,500}>/iy, text, header) ?? header;
}

function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n\uFEFF]/.test(text.charAt(start - 1))) start--;
  return start;
}

function indent(text: string, lineStart: number): string {
  return text.slice(lineStart, end(/[ \t]*/y, text, lineStart));
}

/** The file's own line break. */
function lineBreak(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

function at(offset: number): Range {
  return { start: offset, end: offset };
}

/** Where the sticky pattern ends if it matches at the offset. */
function end(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
