import type { Element } from '../html/element';
import { percentDecoded } from '../percent-decoded';
import type { Range } from '../../ranges/range';
import type { Reading } from '../reading';

/** The attributes that name elements by their ids, separated by blanks. */
const idAttributes = new Set(
  (
    'for headers list form aria-labelledby aria-describedby aria-controls aria-owns aria-flowto aria-details ' +
    'aria-errormessage aria-activedescendant'
  ).split(' '),
);

/** The ids that something in the reading refers to, with the first place that does. */
export function idReferences(reading: Reading): ReadonlyMap<string, Range> {
  const references = new Map<string, Range>();
  for (const element of reading.elements)
    for (const { name, value, start, end } of element.attributes) {
      const ids = idAttributes.has(name)
        ? value.text.trim().split(/\s+/)
        : fragments(element, name);
      for (const id of ids) if (!references.has(id)) references.set(id, { start, end });
    }
  return references;
}

/** The place in the message that a link leads to: `#slots`. */
function fragments(element: Element, name: string): string[] {
  if (name !== 'href' || (element.name !== 'a' && element.name !== 'area')) return [];
  const url = element.value('href') ?? '';
  return url.startsWith('#') && url.length > 1 ? [percentDecoded(url.slice(1))] : [];
}
