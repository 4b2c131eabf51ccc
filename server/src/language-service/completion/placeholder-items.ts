import { listedMeaning } from '../../message/template/meaning';
import { placeholderMeanings } from '../../message/template/placeholder-meanings';
import type { Range } from '../../ranges/range';
import { placeholderNames } from '../placeholder-places';
import type { Completion, CompletionContext } from './completion-item';

/**
 * The placeholders that are known, as items.
 * @param close what is written behind a name where it does not stand there yet
 * @param writes how the name is written at the place; nothing where it cannot be
 */
export function placeholderItems(
  text: string,
  range: Range,
  close: string,
  { placeholders = {}, otherPlaceholders }: CompletionContext,
  writes: (name: string) => string | undefined,
): Completion[] {
  const own = placeholderNames(text, placeholders, range);
  const all = new Set([...Object.keys(placeholders), ...own, ...(otherPlaceholders?.() ?? [])]);
  const missing = missingClose(text, range, close);
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
export function missingClose(text: string, range: Range, close: string): string {
  const behind = text.slice(range.end, range.end + 20).replace(/^\s*~?/, '');
  return behind.startsWith(close.trimStart()) ? '' : close;
}
