import type { Element } from '../html/element';
import type { Reading } from '../reading';

/** Whether assistive technology meets the element: it is shown, and not `aria-hidden`. */
export function isExposed(reading: Reading, element: Element | undefined): boolean {
  if (element === undefined) return true;
  return reading.isShown(element) && reading.facts.get(concealed)?.[element.index] !== 1;
}

/** For each element, 1 where it or something around it is `aria-hidden`; nothing where none is. */
function concealed(reading: Reading): Uint8Array | undefined {
  if (reading.elementsWith('aria-hidden').length === 0) return undefined;
  const { elements } = reading;
  const marks = new Uint8Array(elements.length);
  for (const element of elements) {
    const { parent, index } = element;
    const isConcealed =
      (parent !== undefined && marks[parent.index] === 1) ||
      element.keyword('aria-hidden') === 'true';
    marks[index] = isConcealed ? 1 : 0;
  }
  return marks;
}
