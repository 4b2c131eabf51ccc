import type { Element } from '../../message/html/element';
import { widestDeclared } from '../../message/layout/declared-width';
import { hasDeclaredHeight } from '../../message/layout/file-width';
import { isWide, permittedIn, type Permitted } from '../../message/layout/permitted-width';
import type { Message } from '../../message/message';
import type { Reading } from '../../message/reading';
import { firstIndex } from '../../ranges/sorted-offsets';
import type { TextEdit } from '../rule';
import { narrowedImage, type NarrowedImage } from './narrowed-image';

/**
 * Whether an image can be made narrower without being distorted on any path through the template: all
 * of them want the same edits, or none gives it a height. The areas of an image map would stay where
 * they are.
 */
export function keepsShape(
  { readings }: Message,
  narrowed: NarrowedImage,
  element: Element,
  permitted: Permitted,
): boolean {
  if (!narrowed.isInProportion) return false;
  const images = readings.flatMap((reading) => {
    const same = elementAt(reading, element.start);
    return same ? [imageOnPath(reading, same, permitted)] : [];
  });
  if (images.some(({ hasMap }) => hasMap)) return false;
  return (
    !images.some(({ hasHeight }) => hasHeight) ||
    images.every(({ edits }) => areSame(edits, narrowed.edits))
  );
}

function elementAt({ elements }: Reading, start: number): Element | undefined {
  const element = elements[firstIndex(elements, (each) => each.start >= start)];
  return element?.start === start ? element : undefined;
}

/** What an image is on one path. */
interface ImageOnPath {
  hasMap: boolean;
  hasHeight: boolean;
  /** None where it is not too wide there. */
  edits: readonly TextEdit[];
}

function imageOnPath(
  reading: Reading,
  element: Element,
  { environment, limit }: Permitted,
): ImageOnPath {
  const permitted = permittedIn(reading, environment, limit);
  const wide = widestDeclared(reading, permitted.layout, element, environment);
  const values = reading.styles.cascade.declared(element, environment);
  const has = (name: string): boolean => element.attribute(name) !== undefined;
  return {
    hasMap: has('usemap') || has('ismap'),
    hasHeight: has('height') || hasDeclaredHeight(element, values),
    edits: wide && isWide(wide, permitted) ? narrowedImage(wide, permitted).edits : [],
  };
}

const areSame = (some: readonly TextEdit[], others: readonly TextEdit[]): boolean =>
  some.length === others.length &&
  some.every(({ start, end, text }, index) => {
    const other = others[index];
    return other?.start === start && other.end === end && other.text === text;
  });
