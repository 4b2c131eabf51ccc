import type { Element } from '../html/element';

const graphics = new Set(['img', 'svg', 'video', 'canvas', 'object', 'embed']);

/** Whether an element of this name is an image or another graphic, whatever its attributes. */
export const isGraphicName = (name: string): boolean => graphics.has(name);

/** Whether the element is an image or another graphic. */
export function isGraphic(element: Element): boolean {
  if (element.name === 'input') return element.keyword('type') === 'image';
  return isGraphicName(element.name);
}
