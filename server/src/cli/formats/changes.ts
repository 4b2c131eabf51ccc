import { LineIndex } from '../../lint/line-index';
import type { FixResult } from '../../lint/fix';
import type { TextEdit } from '../../rules/rule';
import type { Paint } from '../terminal/color';
import { lineView, viewText } from '../terminal/line-view';

/** Neighbouring lines of the original that edits change. */
interface Hunk {
  firstLine: number;
  lastLine: number;
  edits: TextEdit[];
}

/** The lines that fixes change, before and after, as in a diff. */
export function changes(
  { original, result }: { original: string; result: FixResult },
  paint: Paint,
  columns: number,
): string {
  const lines = new LineIndex(original);
  const available = Math.max(20, columns - '  - '.length);
  return hunks(result.edits, lines)
    .map((hunk) => {
      const start = lines.lineStart(hunk.firstLine);
      const end = lines.lineEnd(hunk.lastLine);
      const before = original.slice(start, end);
      const after = applied(original, start, end, hunk.edits);
      // Of long lines the surroundings of the first change are shown.
      const focus = (hunk.edits[0]?.start ?? start) - start;
      const cut = (line: string, index: number) =>
        viewText(lineView(line, index === 0 ? focus : 0, available));
      return [
        `  ${paint('dim', `line ${hunk.firstLine}`)}`,
        ...before.split(lineBreak).map((line, i) => paint('red', `  - ${cut(line, i)}`)),
        ...(after === '' ? [] : after.split(lineBreak)).map((line, i) =>
          paint('green', `  + ${cut(line, i)}`),
        ),
      ]
        .map((line) => `${line}\n`)
        .join('');
    })
    .join('');
}

const lineBreak = /\r\n|\r|\n/;

function hunks(edits: readonly TextEdit[], lines: LineIndex): Hunk[] {
  const found: Hunk[] = [];
  for (const edit of edits) {
    const firstLine = lines.position(edit.start).line;
    const lastLine = lines.position(edit.end).line;
    const previous = found.at(-1);
    if (previous && firstLine <= previous.lastLine) {
      previous.lastLine = Math.max(previous.lastLine, lastLine);
      previous.edits.push(edit);
    } else found.push({ firstLine, lastLine, edits: [edit] });
  }
  return found;
}

function applied(original: string, start: number, end: number, edits: readonly TextEdit[]): string {
  let text = '';
  let from = start;
  for (const edit of edits) {
    text += original.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return text + original.slice(from, end);
}
