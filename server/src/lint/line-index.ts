import { firstIndex } from '../ranges/sorted-offsets';

/** A place in a text: line and column from 1, column and offset in UTF-16 units, offset from 0. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

/** Turns offsets into lines and columns. `\n`, `\r\n` and a lone `\r` end a line. */
export class LineIndex {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    this.starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The place of an offset; offsets outside the text are taken to its nearer end. */
  position(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.text.length);
    const line = this.lineAt(inside);
    return { line, column: inside - this.lineStart(line) + 1, offset: inside };
  }

  /** The offset at which a line (from 1) starts; the text's end for lines behind the last. */
  lineStart(line: number): number {
    return this.starts[line - 1] ?? this.text.length;
  }

  /** The offset behind the last character of a line (from 1), without its line break. */
  lineEnd(line: number): number {
    if (line >= this.lineCount) return this.text.length;
    let end = this.lineStart(line + 1) - 1;
    if (this.text[end] === '\n' && this.text[end - 1] === '\r') end--;
    return end;
  }

  private lineAt(offset: number): number {
    return Math.max(
      1,
      firstIndex(this.starts, (start) => start > offset),
    );
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  let lineFeed = nextIndex(text, '\n', 0);
  let carriageReturn = nextIndex(text, '\r', 0);
  for (;;) {
    const at = Math.min(lineFeed, carriageReturn);
    if (at === Infinity) return starts;
    const next = text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
    starts.push(next);
    if (lineFeed < next) lineFeed = nextIndex(text, '\n', next);
    if (carriageReturn < next) carriageReturn = nextIndex(text, '\r', next);
  }
}

function nextIndex(text: string, character: string, from: number): number {
  const index = text.indexOf(character, from);
  return index < 0 ? Infinity : index;
}
