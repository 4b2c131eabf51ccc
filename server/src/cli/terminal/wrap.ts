import { cells, widthOf } from './display';

const indent = '    ';

/**
 * Breaks words into lines of at most `columns`, those after the first indented; words that are
 * longer stay whole. `used` columns of the first line are taken already.
 */
export function wrap(words: readonly string[], used: number, columns: number): string {
  let text = '';
  let column = used;
  for (const word of words) {
    const width = widthOf(cells(word));
    const separator = text === '' ? '' : ' ';
    if (text !== '' && column + separator.length + width > columns) {
      text += `\n${indent}${word.trimStart()}`;
      column = indent.length + width;
    } else {
      text += separator + word;
      column += separator.length + width;
    }
  }
  return text;
}
