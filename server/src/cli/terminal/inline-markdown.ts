import type { Style } from './color';
import type { Piece, Word } from './styled-words';

/** Code, strong and emphasised text, and links; each alternative ends at its own closing sign. */
const marks =
  /`(?<code>[^`]+)`|\*\*(?<strong>[^*]+)\*\*|\b_(?<emphasis>[^_]+)_\b|\[(?<link>[^\][]+)\]\((?<address>[^()\s]+)\)/g;

/** The words of a line of Markdown in the styles that a terminal has. Code keeps its blanks. */
export function inlineWords(markdown: string, showsStyles: boolean): Word[] {
  const words: Piece[][] = [];
  let isOpen = false;
  const add = (text: string, style?: Style): void => {
    for (const [index, part] of text.split(/[ \n]+/).entries()) {
      if (index > 0) isOpen = false;
      if (part === '') continue;
      const piece: Piece = style === undefined ? { text: part } : { text: part, style };
      if (isOpen) words.at(-1)?.push(piece);
      else words.push([piece]);
      isOpen = true;
    }
  };
  let from = 0;
  for (const match of markdown.matchAll(marks)) {
    add(markdown.slice(from, match.index));
    from = match.index + match[0].length;
    const { code, strong, emphasis, link = '', address = '' } = match.groups ?? {};
    if (code !== undefined) {
      const text = code.trim().replaceAll(' ', '\u00A0');
      if (showsStyles) add(text, 'cyan');
      else add(`\`${text}\``);
    } else if (strong !== undefined) add(strong, 'bold');
    else if (emphasis !== undefined) add(emphasis, 'underline');
    else add(/^https?:/.test(address) ? `${link.replaceAll('`', '')} (${address})` : link);
  }
  add(markdown.slice(from));
  return words;
}
