import type { Range } from '../../ranges/range';

/** The range with its line, where nothing else stands on it; else the range itself. */
export function wholeLine(text: string, { start, end }: Range): Range {
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
  let to = end;
  while (text[to] === ' ' || text[to] === '\t') to++;
  const beginsLine = from === 0 || /[\r\n\uFEFF]/.test(text[from - 1] ?? '');
  if (!beginsLine || !/[\r\n]/.test(text[to] ?? '')) return { start, end };
  if (text[to] === '\r') to++;
  if (text[to] === '\n') to++;
  return { start: from, end: to };
}
