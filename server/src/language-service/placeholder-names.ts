import type { Range } from '../message/range';
import { readBlocks } from '../message/template/blocks';
import { printedValues } from '../message/template/references';
import { scanTemplate } from '../message/template/scan';

/**
 * The names of the placeholders in a text, as they are written, each once.
 * @param leftOut a placeholder that is just being written
 */
export function placeholderNames(
  text: string,
  listed: Readonly<Record<string, string>> = {},
  leftOut?: Range,
): string[] {
  const tags = scanTemplate(text, { listed });
  const { blocks } = readBlocks(tags, text.length);
  const names = printedValues(tags, blocks)
    .filter(({ start, end }) => !leftOut || end < leftOut.start || start > leftOut.end)
    .map(({ path }) => path)
    .filter((path) => !/^(?:\.\.?\/|@)/.test(path));
  return [...new Set(names)];
}
