import type { Element } from '../html/element';
import type { Reading } from '../reading';
import { hasValue } from '../template/mask';

const byReading = new WeakMap<Reading, ReadonlyMap<string, readonly Element[]>>();

/** The elements of a reading by their ids; those that a placeholder decides are left out. */
export function elementsById(reading: Reading): ReadonlyMap<string, readonly Element[]> {
  const known = byReading.get(reading);
  if (known) return known;
  const elements = new Map<string, Element[]>();
  for (const element of reading.elements) {
    const id = element.value('id');
    if (!id || hasValue(id)) continue;
    const same = elements.get(id);
    if (same) same.push(element);
    else elements.set(id, [element]);
  }
  byReading.set(reading, elements);
  return elements;
}
