import type { Declaration } from '../../message/css/declaration';
import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import { spaceBefore, spaceBehind } from './white-space';
import { wholeLine } from './whole-line';

/** More text than this in front of a block is not taken for its selector or condition. */
const longestPrelude = 500;

/** The rule of a style sheet that would be empty without the declaration, if it would. */
export function ruleOfItsOwn({ text }: Message, declaration: Declaration): Range | undefined {
  const { rule, start, end } = declaration;
  if (!rule || text[rule.end - 1] !== '}') return undefined;
  const open = text.indexOf('{', rule.start);
  const block = { start: open + 1, end: rule.end - 1 };
  return open < start && isAllThatStandsIn(text, block, { start, end }) ? rule : undefined;
}

/** Whether the block holds nothing beside the declaration but white space and semicolons. */
export function isAllThatStandsIn(text: string, block: Range, { start, end }: Range): boolean {
  let before = start;
  while (before > block.start && /[\s;]/.test(text[before - 1] ?? '')) before--;
  let behind = end;
  while (behind < block.end && /[\s;]/.test(text[behind] ?? '')) behind++;
  return before <= block.start && behind >= block.end;
}

/** The range with what would be left empty around it: at-rules, the `<style>` element, the line. */
export function withEmptied(message: Message, range: Range): Range {
  const { text } = message;
  let emptied = range;
  for (let block = blockAround(text, emptied); block; block = blockAround(text, emptied)) {
    if (message.hasTemplateTag(block)) return apart(text, emptied);
    emptied = block;
  }
  const element = styleElementAround(text, emptied);
  return element && !message.hasTemplateTag(element)
    ? wholeLine(text, element)
    : apart(text, emptied);
}

/** The range with its line, or with the blanks that set it apart from what follows. */
function apart(text: string, range: Range): Range {
  const line = wholeLine(text, range);
  if (line.end > range.end || !/^[\s>]$/.test(text[range.start - 1] ?? '')) return line;
  let { end } = range;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return { start: range.start, end };
}

/** The block that holds nothing but the range, with its prelude. */
function blockAround(text: string, { start, end }: Range): Range | undefined {
  const open = spaceBefore(text, start) - 1;
  const close = spaceBehind(text, end);
  if (text[open] !== '{' || text[close] !== '}') return undefined;
  const before = text.slice(Math.max(0, open - longestPrelude), open);
  const prelude = /(?<![^{};<>"'/])[^{};<>"'/]+$/.exec(before)?.[0].trimStart() ?? '';
  const stop = text[open - prelude.length - 1] ?? '';
  const isWhole = /[\s{};>]/.test(stop) && prelude.startsWith('@');
  return isWhole ? { start: open - prelude.length, end: close + 1 } : undefined;
}

/** The `<style>` element that holds nothing but the range. */
function styleElementAround(text: string, { start, end }: Range): Range | undefined {
  const from = spaceBefore(text, start);
  const opening = /<style\b[^<>]*>$/i.exec(text.slice(Math.max(0, from - longestPrelude), from));
  const to = spaceBehind(text, end);
  const closing = /^<\/style\s{0,9}>/i.exec(text.slice(to, to + 20));
  if (!opening || !closing) return undefined;
  return { start: from - opening[0].length, end: to + closing[0].length };
}
