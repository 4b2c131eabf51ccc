import type { Element } from '../html/element';
import type { Reading } from '../reading';
import { readImages, type Image } from './images';
import { isTiny } from './tracking-images';

/** A background image and whether nothing else has it than what is too small to be seen. */
export interface TinyBackground {
  image: Image;
  isAllTiny: boolean;
}

/** The background images that are loaded for boxes of at most 2 px in both dimensions. */
export function tinyBackgrounds(reading: Reading): TinyBackground[] {
  return reading.facts.get(readImages).flatMap((image) => {
    const elements = boxesWith(image, reading);
    if (!elements.some((element) => isTinyBox(element, reading))) return [];
    return [{ image, isAllTiny: elements.every((element) => isTinyBox(element, reading)) }];
  });
}

function boxesWith(
  { attribute, declaration, element }: Image,
  { styles }: Reading,
): readonly Element[] {
  if (declaration && !declaration.property.startsWith('background')) return [];
  if (!declaration && attribute?.name !== 'background') return [];
  if (element) return [element];
  return declaration?.rule ? styles.cascade.elementsOf(declaration.rule) : [];
}

/** What makes a box larger than its width and height. */
const enlarging = /^(?:padding(?:-(?:top|right|bottom|left))?|min-(?:width|height))$/;
const longestEmpty = 200;

function isTinyBox(element: Element, reading: Reading): boolean {
  if (!isTiny(element, reading)) return false;
  const { startTagEnd, contentEnd } = element;
  if (contentEnd - startTagEnd > longestEmpty) return false;
  if (
    reading.masked
      .slice(startTagEnd, contentEnd)
      .replace(/&nbsp;|&#160;/gi, '')
      .trim() !== ''
  )
    return false;
  for (const [property, { value }] of reading.styles.cascade.declared(element))
    if (enlarging.test(property) && !/^[0-2](?:px)?$/.test(value)) return false;
  return true;
}
