import type { Paint } from './color';
import { inlineWords } from './inline-markdown';
import { printable } from './display';
import { fill } from './styled-words';

/** How Markdown is shown. */
export interface Page {
  paint: Paint;
  columns: number;
}

/**
 * Markdown for a terminal: what the rules' pages are made of, which is headings, paragraphs,
 * quotations, lists, tables and code. Code is shown as it is, however long its lines.
 */
export function renderMarkdown(markdown: string, page: Page): string {
  return blocksOf(markdown)
    .map((block) => renderBlock(block, page))
    .join('\n\n')
    .concat('\n');
}

/** Paragraphs, each a list of lines; code is one, blank lines and all. */
function blocksOf(markdown: string): string[][] {
  const blocks: string[][] = [[]];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const mark = /^`{3,}/.exec(line)?.[0];
    if (fence === undefined && line === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
    if (fence === undefined) fence = mark;
    else if (line === fence) fence = undefined;
  }
  return blocks.filter((block) => block.length > 0);
}

function renderBlock(block: readonly string[], page: Page): string {
  const [first = ''] = block;
  const heading = /^(#+) (.*)$/.exec(first);
  if (heading) return renderHeading(heading[2] ?? '', heading[1] === '#', page);
  if (first.startsWith('```')) return renderCode(block.slice(1, -1), page);
  if (first.startsWith('- ')) return renderList(block, page);
  if (first.startsWith('|')) return renderTable(block, page);
  if (first.startsWith('> ')) return filled(block.join('\n').replace(/^> /gm, ''), page, '  ');
  return filled(block.join('\n'), page);
}

function filled(markdown: string, page: Page, first = '', rest = first): string {
  const { paint, columns } = page;
  const words = inlineWords(markdown, hasStyles(paint));
  return fill(words, columns, paint, first, rest.replace(/\S/g, ' '));
}

const hasStyles = (paint: Paint): boolean => paint('bold', 'x') !== 'x';

function renderHeading(text: string, isTitle: boolean, { paint }: Page): string {
  return paint('bold', isTitle ? paint('underline', printable(text)) : printable(text));
}

function renderList(lines: readonly string[], page: Page): string {
  const items = lines.join('\n').split(/^- /m).slice(1);
  return items.map((item) => filled(item.trimEnd(), page, '  • ')).join('\n');
}

/** Carets point at the line above them. */
function renderCode(lines: readonly string[], { paint }: Page): string {
  return lines
    .map((line) => (isCarets(line) ? paint('red', line) : printable(line)))
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');
}

const isCarets = (line: string): boolean => line.includes('^') && /^[ ^]+$/.test(line);

/** Each row as the first cell with the others below it, by the names of their columns. */
function renderTable(lines: readonly string[], page: Page): string {
  const [head = [], , ...rows] = lines.map(cellsOf);
  return rows
    .map(([name = '', ...others]) =>
      [
        filled(name, page, '  '),
        ...others.map((cell, index) => filled(`${head[index + 1]}: ${cell}`, page, '    ')),
      ].join('\n'),
    )
    .join('\n');
}

const cellsOf = (line: string): string[] =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
