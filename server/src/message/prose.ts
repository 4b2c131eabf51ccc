import { walkFlow } from './html/flow';
import { nothingFiller } from './template/mask';
import { blockElements } from './html/names';
import type { Range } from './range';
import type { Reading } from './reading';
import { decodeSource, type SourceText } from './source-text';

/** Whether both texts have the same in the range. */
const isAlike = (a: string, b: string, { start, end }: Range): boolean =>
  a.startsWith(b.slice(start, end), start);

interface Piece {
  /** Where the piece begins in the prose. */
  at: number;
  source: SourceText;
}

const lineElements = new Set(['br', 'hr']);
const cells = new Set(['td', 'th']);

/**
 * What the buyer reads, as one text: inline tags leave no trace, white space of the source is one
 * blank, a `<br>` is a newline, and two newlines stand between blocks. A placeholder is a run of
 * `valueFiller`. Knows for each of its characters where in the file it stands.
 */
export class Prose {
  /** Hidden text and markup left out. */
  readonly text: string;
  private readonly pieces: Piece[] = [];

  /** @param masked the file's text with all filled that one path through the template leaves out */
  constructor(reading: Reading, masked: string) {
    const parts: string[] = [];
    let length = 0;
    let separator = '';
    const separate = (by: string): void => {
      if (by.length > separator.length) separator = by;
    };
    const append = (part: string): void => {
      parts.push(part);
      length += part.length;
    };
    const isLeftOut = ({ start }: Range): boolean => masked[start] === nothingFiller;
    walkFlow(reading.html, {
      open: (element) => {
        const { name } = element;
        if (isLeftOut(element)) return;
        if (lineElements.has(name)) separate('\n');
        else if (blockElements.has(name)) separate('\n\n');
      },
      close: (element) => {
        const { name } = element;
        if (isLeftOut(element)) return;
        if (blockElements.has(name) || cells.has(name)) separate('\n\n');
      },
      text: (node) => {
        const { isRaw, parent, start, end } = node;
        if (isRaw || !reading.isShown(parent)) return;
        // Where the path shows all that the reading shows, the text is the same.
        const isWhole = masked === reading.masked || isAlike(reading.masked, masked, node);
        const source = isWhole ? node.source : decodeSource(masked, start, end, node.place);
        const text = reading.isPlainText ? source.text : source.text.replace(/[^\S ]/g, ' ');
        if (separator !== '') {
          // White space of the source alone between two blocks is no text.
          if (text.trim() === '') return;
          if (length > 0) append(separator);
          separator = '';
        }
        this.pieces.push({ at: length, source });
        append(text);
      },
    });
    this.text = parts.join('');
  }

  /** The file's range for a range of the prose. */
  range(start: number, end: number): Range {
    const first = this.pieceAt(start);
    const last = this.pieceAt(Math.max(start, end - 1));
    if (!first || !last) return { start: 0, end: 0 };
    const from = first.source.range(Math.min(start - first.at, first.source.text.length)).start;
    const to = last.source.range(0, Math.min(end - last.at, last.source.text.length)).end;
    return { start: from, end: Math.max(from, to) };
  }

  private pieceAt(offset: number): Piece | undefined {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pieces[middle]?.at ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.pieces[Math.max(0, low - 1)];
  }
}
