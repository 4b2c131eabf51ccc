import { oneScreen } from '../css/screens';
import { listDeclarations } from '../css/declaration-list';
import type { Element } from '../html/element';
import type { Reading } from '../reading';
import { nameWords } from '../words/name-words';
import { isTrackingAddress, mayBeDescribed } from './tracking-addresses';

/** Whether the image comes from where mailing tools count opened messages. */
export function isTracker(image: Element): boolean {
  const url = image.value('src') ?? '';
  return isTrackingAddress(url) && !(mayBeDescribed(url) && image.value('alt')?.trim());
}

/** Whether a placeholder's name says that it is a tracking image: `tracking_pixel`, `openTrackingUrl`. */
export function namesTracker(name: string): boolean {
  const words = nameWords(name);
  const has = (...wanted: string[]): boolean => wanted.some((word) => words.includes(word));
  return (
    (has('pixel', 'beacon', 'zahlpixel', 'trackingpixel') && !has('width', 'height', 'size')) ||
    (has('tracking', 'tracker', 'open') && has('image', 'img', 'gif'))
  );
}

/** Placed where nobody sees it: `position:absolute; left:-9999px`. */
export function isOffScreen(image: Element, { styles: { cascade } }: Reading): boolean {
  if (!/^(?:absolute|fixed)$/i.test(cascade.value(image, 'position') ?? '')) return false;
  return ['left', 'right', 'top', 'bottom'].some((side) =>
    /^-\d{3,6}(?:\.\d+)?px$/i.test(cascade.value(image, side) ?? ''),
  );
}

const sizes = /^(?:width|height)$/;

/** At most 2 px wide and high, on all screens. */
export function isTiny(image: Element, reading?: Reading): boolean {
  const screens = reading?.styles.environments(sizes) ?? oneScreen;
  return ['width', 'height'].every((property) =>
    screens.every((screen) => {
      const declared =
        reading?.styles.cascade.value(image, property, screen) ??
        ownSize(image, property) ??
        image.value(property);
      return /^(?:[0-2](?:\.\d+)?|\.\d+)(?:px|pt)?$/.test(declared?.trim() ?? '');
    }),
  );
}

/** What the image's own style says of its width or height, or of the most that it may be. */
const ownSize = (image: Element, property: string): string | undefined =>
  listDeclarations(image.value('style') ?? '').find(
    (declared) => declared.property === property || declared.property === `max-${property}`,
  )?.value;
