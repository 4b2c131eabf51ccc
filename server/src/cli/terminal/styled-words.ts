import type { Paint, Style } from './color';
import { cells, printable, widthOf } from './display';

/** A piece of a word in one style; the pieces of a word stand together. */
export interface Piece {
  text: string;
  style?: Style;
}

export type Word = readonly Piece[];

const indents = /^ */;

/**
 * Words in lines of at most `columns`: the first line begins with `first`, the others with `rest`.
 * Words that are longer stay whole, and a piece that is a blank is left out where a line begins.
 */
export function fill(
  words: readonly Word[],
  columns: number,
  paint: Paint,
  first = '',
  rest = indents.exec(first)?.[0] ?? '',
): string {
  let text = first;
  let column = widthOf(cells(first));
  let isLineStart = true;
  for (const word of words) {
    const width = word.reduce((sum, piece) => sum + widthOf(cells(piece.text)), 0);
    if (!isLineStart && column + 1 + width > columns) {
      text += `\n${rest}`;
      column = widthOf(cells(rest));
      isLineStart = true;
    }
    const pieces = isLineStart ? word.filter((piece) => piece.text !== ' ') : word;
    text += (isLineStart ? '' : ' ') + pieces.map((piece) => painted(piece, paint)).join('');
    column += (isLineStart ? 0 : 1) + width;
    isLineStart = false;
  }
  return text;
}

function painted({ text, style }: Piece, paint: Paint): string {
  const shown = printable(text);
  return style === undefined ? shown : paint(style, shown);
}
