/** What has changed between two texts: offsets in the one before, in UTF-16 units, and the new text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The one change that makes `after` of `before`, as small as it can be; whole characters only. */
export function changedRange(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (isInsideCharacter(before, start) || isInsideCharacter(after, start)) start--;
  let same = 0;
  while (same < most - start && before.at(-same - 1) === after.at(-same - 1)) same++;
  const isSplit = (text: string): boolean => isInsideCharacter(text, text.length - same);
  if (same > 0 && (isSplit(before) || isSplit(after))) same--;
  return {
    start,
    end: before.length - same,
    text: after.slice(start, after.length - same),
  };
}

/** Whether the offset lies between the halves of a surrogate pair. */
function isInsideCharacter(text: string, offset: number): boolean {
  return offset > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(offset - 1, offset + 1));
}
