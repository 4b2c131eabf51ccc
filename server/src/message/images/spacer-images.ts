import type { Element } from '../html/element';

const spacerName = /spacer|blank|transparent|clear|shim|pixel|1x1/i;

/** Whether the image is there for its size alone. */
export function isSpacerImage(image: Element): boolean {
  const isFlat = /^[0-2](?:px)?$/.test(image.value('height') ?? '');
  return !image.value('alt') && (isFlat || hasSpacerName(image));
}

/** Whether the image's file is called as those are that only keep a distance. */
export function hasSpacerName(image: Element): boolean {
  return spacerName.test(image.value('src') ?? '');
}
