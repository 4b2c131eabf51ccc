import type { Range } from '../ranges/range';
import type { TextEdit } from '../rules/rule';

/** A stretch of the original text, or text that has come in. */
type Piece = Range | string;

/** A text as it grows out of the original, so that all changes together are one set of edits. */
export class ChangedText {
  private pieces: readonly Piece[];

  constructor(private readonly original: string) {
    this.pieces = [{ start: 0, end: original.length }];
  }

  get text(): string {
    return this.pieces.map((piece) => this.textOf(piece)).join('');
  }

  private textOf(piece: Piece): string {
    return typeof piece === 'string' ? piece : this.original.slice(piece.start, piece.end);
  }

  /** @param edits against the current text, sorted, not overlapping */
  replace(edits: readonly TextEdit[]): void {
    const result: Piece[] = [];
    const reader = new PieceReader(this.pieces);
    for (const { start, end, text } of edits) {
      reader.upTo(start, result);
      reader.upTo(end, []);
      if (text !== '') result.push(text);
    }
    reader.upTo(Infinity, result);
    this.pieces = result;
  }

  /** What changed against the original. */
  edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let inserted = '';
    const close = (start: number): void => {
      if (start > at || inserted !== '') edits.push({ start: at, end: start, text: inserted });
      inserted = '';
    };
    for (const piece of this.pieces) {
      if (typeof piece === 'string') inserted += piece;
      else {
        close(piece.start);
        at = piece.end;
      }
    }
    close(this.original.length);
    return edits;
  }
}

/** Goes through pieces once, from the first to the last. */
class PieceReader {
  private at = 0;
  private index = 0;
  /** Where the piece begins that comes next. */
  private start = 0;

  constructor(private readonly pieces: readonly Piece[]) {}

  /** Adds what stands between the place that was read up to and this one: there can be any number. */
  upTo(offset: number, read: Piece[]): void {
    for (
      let piece = this.pieces[this.index];
      piece !== undefined;
      piece = this.pieces[++this.index]
    ) {
      const length = lengthOf(piece);
      const end = Math.min(this.start + length, offset);
      if (end > this.at) read.push(part(piece, this.at - this.start, end - this.start));
      this.at = Math.max(this.at, end);
      if (end < this.start + length) break;
      this.start += length;
    }
  }
}

const lengthOf = (piece: Piece): number =>
  typeof piece === 'string' ? piece.length : piece.end - piece.start;

const part = (piece: Piece, from: number, to: number): Piece =>
  typeof piece === 'string'
    ? piece.slice(from, to)
    : { start: piece.start + from, end: piece.start + to };
