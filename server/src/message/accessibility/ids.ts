import type { Element } from '../html/element';
import type { Reading } from '../reading';
import { hasValue } from '../template/mask';
import { addUnder } from '../lists-by-key';

/** The elements of a reading by their ids; those that a placeholder decides are left out. */
export function elementsById(reading: Reading): ReadonlyMap<string, readonly Element[]> {
  return reading.facts.get(readIds);
}

function readIds(reading: Reading): ReadonlyMap<string, readonly Element[]> {
  const elements = new Map<string, Element[]>();
  for (const element of reading.elementsWith('id')) {
    const id = element.value('id');
    if (id && !hasValue(id)) addUnder(elements, id, element);
  }
  return elements;
}
