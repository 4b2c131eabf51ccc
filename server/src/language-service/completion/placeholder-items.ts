import { listedMeaning } from '../../message/template/meaning';
import { placeholderMeanings } from '../../message/template/placeholder-meanings';
import type { Range } from '../../ranges/range';
import { placeholderNames } from '../placeholder-places';
import type { Completion } from './completion-item';
import type { Cursor } from './cursor';

/**
 * The placeholders that are known, as items.
 * @param close what is written behind a name where it does not stand there yet
 * @param writes how the name is written at the place; nothing where it cannot be
 */
export function placeholderItems(
  cursor: Cursor,
  range: Range,
  close: string,
  writes: (name: string) => string | undefined,
): Completion[] {
  const { placeholders = {}, otherPlaceholders } = cursor.context;
  const own = placeholderNames(cursor.text, placeholders, range);
  const all = new Set([...Object.keys(placeholders), ...own, ...(otherPlaceholders?.() ?? [])]);
  const missing = missingClose(cursor, range, close);
  const found = new Map<string, Completion>();
  for (const name of all) {
    const label = writes(name);
    if (label === undefined || found.has(label)) continue;
    const meaning = listedMeaning(name, placeholders);
    found.set(label, {
      label,
      kind: 'placeholder',
      range,
      text: label + missing,
      ...(meaning && { detail: placeholderMeanings[meaning] }),
    });
  }
  return [...found.values()];
}

/** What has to be written behind the range to close it; nothing where that stands there. */
export function missingClose({ text }: Cursor, range: Range, close: string): string {
  const behind = text.slice(range.end, range.end + 20).replace(/^\s*~?/, '');
  return behind.startsWith(close.trimStart()) ? '' : close;
}
