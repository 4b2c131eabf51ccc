import type { Element } from '../html/element';
import type { Reading } from '../reading';

/** For each element of a reading, 1 where it or something around it is `aria-hidden`. */
const concealedByReading = new WeakMap<Reading, Uint8Array | undefined>();

/** Whether assistive technology meets the element: it is shown, and not `aria-hidden`. */
export function isExposed(reading: Reading, element: Element | undefined): boolean {
  if (element === undefined) return true;
  return reading.isShown(element) && concealed(reading)?.[element.index] !== 1;
}

function concealed(reading: Reading): Uint8Array | undefined {
  if (concealedByReading.has(reading)) return concealedByReading.get(reading);
  const marks = /aria-hidden/i.test(reading.masked) ? readConcealed(reading.elements) : undefined;
  concealedByReading.set(reading, marks);
  return marks;
}

function readConcealed(elements: readonly Element[]): Uint8Array {
  const marks = new Uint8Array(elements.length);
  for (const element of elements) {
    const { parent, index } = element;
    const isConcealed =
      (parent !== undefined && marks[parent.index] === 1) ||
      element.value('aria-hidden')?.toLowerCase() === 'true';
    marks[index] = isConcealed ? 1 : 0;
  }
  return marks;
}
