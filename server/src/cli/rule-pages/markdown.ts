/**
 * The language of code blocks. Mustache is coloured as HTML with tags, and Prettier, which would lay
 * out HTML and Handlebars anew, leaves it alone: examples stand as they are tested.
 */
const template = 'mustache';

/** A block of template code, fenced with more backticks than the code holds in a row. */
export function codeBlock(code: string, language: string = template): string {
  const runs = code.match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}${language}\n${code.replace(/\n$/, '')}\n${fence}`;
}

/** A table; its cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function escapeCell(cell: string): string {
  return onOneLine(cell.replaceAll('|', '\\|'));
}

/** A value as JSON in code style. */
export function jsonCode(value: unknown): string {
  return `\`${onOneLine(JSON.stringify(value, null, 1))}\``;
}

function onOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}
