import type { Values } from '../css/cascade';
import type { Element } from '../html/element';
import type { ImageFile } from '../images/image-file';
import type { Image } from '../images/images';
import type { Layout } from './layout';
import type { Message } from '../message';

/** An image that is a file of the workspace. */
export interface SizedImage {
  image: Image;
  element: Element;
  file: ImageFile;
}

/** The files that elements show at their own size. */
export function imageFiles(message: Message): ReadonlyMap<Element, SizedImage> {
  const files = new Map<Element, SizedImage>();
  if (!message.context.imageFile) return files;
  for (const image of message.images) {
    const { element, attribute } = image;
    if (!element || (attribute?.name !== 'src' && attribute?.name !== 'data')) continue;
    const file = message.imageFile(image);
    if (file) files.set(element, { image, element, file });
  }
  return files;
}

const unset = /^(?:auto|none|initial|unset|revert|revert-layer)?$/i;

/** Whether a value is a keyword that leaves a size to the image. */
export const isUnset = (value: string): boolean => unset.test(value);

/**
 * How wide, in px, an image is shown whose width neither an attribute nor the CSS gives; nothing
 * where one does, or where that is known only when the message is sent.
 */
export function naturalWidth(
  { file, element }: SizedImage,
  values: Values,
  layout: Layout,
): number | undefined {
  if (!isUnset(values.get('width')?.value ?? '')) return undefined;
  const height = shownHeight(file.height, element, values, layout);
  if (height === undefined) return undefined;
  const width = file.width * (height / file.height);
  const most = values.get('max-width')?.value ?? '';
  if (isUnset(most)) return width;
  const limit = layout.length(most, element, layout.availableWidth(element));
  return limit === undefined ? undefined : Math.min(width, limit);
}

/** Whether an attribute or the CSS gives the image a height. */
export const hasDeclaredHeight = (element: Element, values: Values): boolean =>
  !isUnset(declaredHeight(element, values));

function declaredHeight(element: Element, values: Values): string {
  const declared = values.get('height')?.value;
  if (declared !== undefined) return declared;
  const attribute = element.value('height') ?? '';
  return /^\d+(?:\.\d+)?$/.test(attribute) ? `${attribute}px` : attribute;
}

/** An image keeps its proportions: less height makes it narrower. */
function shownHeight(
  ownHeight: number,
  element: Element,
  values: Values,
  layout: Layout,
): number | undefined {
  const lengths = [declaredHeight(element, values), values.get('max-height')?.value ?? ''].map(
    // A percentage of a height that the content decides counts for nothing.
    (value) => (isUnset(value) || value.endsWith('%') ? Infinity : layout.length(value, element)),
  );
  const [height, most] = lengths;
  if (height === undefined || most === undefined) return undefined;
  return Math.min(height === Infinity ? ownHeight : height, most);
}
