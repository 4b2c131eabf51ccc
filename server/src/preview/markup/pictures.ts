import { localImagePath, type ImageFile } from '../../message/images/image-file';
import type { Element } from '../../message/html/element';
import type { ExpandedText } from '../template/expanded-text';

/** What the pictures of a message may do in a preview. */
export interface PictureOptions {
  /** Whether pictures are loaded; else boxes stand in their places. */
  areAllowed: boolean;
  /** Looks into an image file, by its path as seen from the message's folder. */
  imageFile?: ((path: string) => ImageFile | undefined) | undefined;
}

/** What is written for an `<img>`. */
export interface Picture {
  attributes: Map<string, string>;
  /** Whether a box stands in its place that would be loaded where pictures are allowed. */
  isHeldBack: boolean;
}

/** The address as it may be loaded: over `https:`, or pixels in the address itself. */
export function loadableUrl(url: string): string | undefined {
  const address = url.replace(/[\t\n\r]/g, '').trim();
  if (/^data:image\/(?:png|gif|jpe?g|webp|avif|bmp)[;,]/i.test(address)) return address;
  if (!/^https:\/\//i.test(address)) return undefined;
  try {
    return new URL(address).href;
  } catch {
    return undefined;
  }
}

/** Says what stands for a picture. */
export function pictureOf(
  element: Element,
  expanded: ExpandedText,
  { areAllowed, imageFile }: PictureOptions,
): Picture {
  const source = element.attribute('src');
  const url = source?.value.text.trim() ?? '';
  const isSample = source !== undefined && isMadeUp(source.valueRange, expanded);
  const local = isSample ? undefined : localImagePath(url);
  const loadable = isSample ? undefined : loadableUrl(url);
  const isLoadable = loadable !== undefined || local !== undefined;
  const attributes = new Map([['alt', labelOf(element, url)]]);
  if (areAllowed && loadable !== undefined) attributes.set('src', loadable);
  else if (areAllowed && local !== undefined) attributes.set('data-bsm-local', local);
  else attributes.set('data-bsm-box', 'image');
  if (local !== undefined) addSize(attributes, element, imageFile?.(local));
  if (!areAllowed || !isLoadable) attributes.set('title', titleOf(element, url));
  return { attributes, isHeldBack: !areAllowed && isLoadable };
}

/** Whether a placeholder without data has made the address: there is no such picture. */
function isMadeUp({ start, end }: { start: number; end: number }, expanded: ExpandedText): boolean {
  for (const { value } of expanded.segmentsIn(start, end))
    if (value === 'sample' || value === 'unknown') return true;
  return false;
}

/** What is written into the box: the picture's own words, else the name of its file. */
function labelOf(element: Element, url: string): string {
  const said = element.value('alt') ?? '';
  if (said !== '') return said;
  if (/^data:/i.test(url)) return 'Image';
  const path = url.split(/[?#]/, 1)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1, path.length).slice(0, 80) || 'Image';
}

function titleOf(element: Element, url: string): string {
  const said = element.value('title') ?? '';
  const address = url.length > 200 ? `${url.slice(0, 200)}…` : url;
  return [said, address === '' ? 'An image without an address' : `Image: ${address}`]
    .filter((part) => part !== '')
    .join('\n');
}

/** Gives a box the size that the file has, where nothing else gives it one. */
function addSize(
  attributes: Map<string, string>,
  element: Element,
  file: ImageFile | undefined,
): void {
  if (!file) return;
  const width = pixels(element.value('width'));
  const height = pixels(element.value('height'));
  if (width === undefined && height === undefined) {
    if (element.value('width') !== undefined || element.value('height') !== undefined) return;
    attributes.set('width', `${file.width}`);
    attributes.set('height', `${file.height}`);
  } else if (height === undefined && width !== undefined && file.width > 0)
    attributes.set('height', `${Math.round((width * file.height) / file.width)}`);
  else if (width === undefined && height !== undefined && file.height > 0)
    attributes.set('width', `${Math.round((height * file.width) / file.height)}`);
}

function pixels(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,5}(?:px)?$/.test(value) ? Number.parseInt(value) : undefined;
}
