import type { Message } from '../message/message';
import { placeholderDialects } from '../message/template/dialects';
import type { Range } from '../ranges/range';
import { firstEndingBehind, lastBefore } from '../ranges/sorted-offsets';
import type { Fix, Report, TextEdit } from '../rules/rule';

const isPair = (delimiter: string): boolean => /^\S{2}$/.test(delimiter);

/**
 * Two signs that are a delimiter of template tags, or a part of one, as soon as they meet; also those
 * of languages that are not read, and the backslash that makes a text of a tag.
 */
const delimiters: ReadonlySet<string> = new Set([
  ...placeholderDialects.flatMap(({ open, close }) => [open, close]).filter(isPair),
  ...['\\{', '<%', '{%', '{#', '#{', '@{'],
]);

/** More of the same sign in a row is no other delimiter. */
const longestRun = 5;

/**
 * Reports problems with fixes that make no delimiter out of what stood apart: `{` in front of
 * `{{name}}` must not become `{{{`. A blank stays between them, or there is no fix.
 */
export function keepingApart(message: Message, report: Report): Report {
  return (range, what, finding) => {
    const fixes = finding?.fixes ?? [];
    const joinsAny = fixes.some(({ edits }) => apart(edits).some((edit) => joins(message, edit)));
    if (!joinsAny) return report(range, what, finding);
    const kept = fixes.flatMap((fix) => keptApart(message, fix) ?? []);
    report(range, what, { ...finding, fixes: kept });
  };
}

/** The fix with a blank where delimiters would meet; nothing where none can stand. */
function keptApart(message: Message, fix: Fix): Fix | undefined {
  const edits: TextEdit[] = [];
  for (const edit of apart(fix.edits)) {
    const isJoining = joins(message, edit);
    if (isJoining && (edit.text !== '' || isInUnquotedValue(message, edit.start))) return undefined;
    edits.push(isJoining ? { ...edit, text: ' ' } : edit);
  }
  return { ...fix, edits };
}

/** The edits in order, those that touch as one. */
function apart(edits: readonly TextEdit[]): readonly TextEdit[] {
  if (edits.length < 2) return edits;
  const result: TextEdit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last?.end === edit.start)
      result.splice(-1, 1, { start: last.start, end: edit.end, text: last.text + edit.text });
    else result.push(edit);
  }
  return result;
}

/** Whether the edit makes signs meet that are a delimiter then. */
function joins(message: Message, edit: TextEdit): boolean {
  const { text } = message;
  const { start, end, text: inserted } = edit;
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  if (inserted === '')
    return delimiters.has(before + behind) && (touchesTag(message, edit) || !wasBeside(text, edit));
  const last = inserted.charAt(inserted.length - 1);
  const isLastKept = end > start && text.charAt(end - 1) === last;
  return (
    delimiters.has(before + inserted.charAt(0)) || (!isLastKept && delimiters.has(last + behind))
  );
}

/** Whether the signs that meet stood beside as many of what is removed: `}` of two rules of CSS. */
function wasBeside(text: string, { start, end }: Range): boolean {
  const removed = text.slice(start, end);
  const before = /(.)\1*$/s.exec(text.slice(Math.max(0, start - longestRun), start))?.[0] ?? '';
  const behind = /^(.)\1*/s.exec(text.slice(end, end + longestRun))?.[0] ?? '';
  return removed.endsWith(before) || removed.startsWith(behind);
}

/** Whether a template tag ends or begins beside the range. */
function touchesTag({ tags }: Message, { start, end }: Range): boolean {
  const before = tags[firstEndingBehind(tags, start - 1)];
  const behind = tags[firstEndingBehind(tags, end)];
  return before?.end === start || behind?.start === end;
}

/** Whether a blank would end the value of an attribute there. */
function isInUnquotedValue({ readings }: Message, offset: number): boolean {
  return readings.some(({ elements }) => {
    const element = lastBefore(elements, ({ start }) => start > offset);
    if (!element || element.startTagEnd < offset) return false;
    const attribute = element.attributes[firstEndingBehind(element.attributes, offset - 1)];
    return attribute?.quote === '' && attribute.valueRange.start < offset;
  });
}
