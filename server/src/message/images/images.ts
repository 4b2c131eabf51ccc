import { isCustom } from '../css/custom-properties';
import type { Declaration } from '../css/declaration';
import { imageUrls } from '../css/image-urls';
import { inDocumentOrder, type Attribute, type Element } from '../html/element';
import { trimmedRange, type Range } from '../../ranges/range';
import { completeAddress } from '../html/base-address';
import type { Reading } from '../reading';
import { remembering } from '../../memory/remembered';
import { decodeSource, type SourceText } from '../source-text';

/** An image that the message shows or loads, at one of its addresses. */
export interface Image {
  /** The address, trimmed, as a browser completes it; its range leaves out quotes and white space. */
  source: Range & {
    url: string;
    /** The text that names it, and where in it the address begins. */
    written: { text: SourceText; at: number };
  };
  /** The element that shows it, or whose attribute or style names it. */
  element?: Element;
  /** What names it: `src`, `srcset`, `background` …, or CSS. */
  from: 'attribute' | 'css';
  attribute?: Attribute;
  /** The declaration that names it, where CSS does. */
  declaration?: Declaration;
}

/** The attributes that name one image, by element; `srcset` names several. */
const sourceAttributes: ReadonlyMap<string, readonly string[]> = new Map([
  ['img', ['src', 'lowsrc']],
  ['input', ['src']],
  ['object', ['data']],
  ['embed', ['src']],
  ['link', ['href']],
  ['image', ['href', 'xlink:href']],
  ['feimage', ['href', 'xlink:href']],
  ['video', ['poster']],
  ['body', ['background']],
  ['table', ['background']],
  ['thead', ['background']],
  ['tbody', ['background']],
  ['tfoot', ['background']],
  ['tr', ['background']],
  ['td', ['background']],
  ['th', ['background']],
]);
const withSrcset = new Set(['img', 'source']);

/** What may name an image by more than its background, and what keeps images from being loaded. */
const holders = 'img input object embed link image feimage video source template'.split(' ');
const imageFormats = new Set(
  'gif png apng jpg jpeg jfif webp avif svg bmp ico tif tiff'.split(' '),
);

/** The properties whose `url()` is an image; `src` of `@font-face` and `cursor` are not. */
const imageProperties =
  /^(?:background(?:-image)?|list-style(?:-image)?|border-image(?:-source)?|content|(?:-webkit-)?mask(?:-image)?)$/;

/** The images of one reading, hidden ones too: they are loaded all the same. */
export function readImages(reading: Reading): Image[] {
  const images: Image[] = [];
  let inertEnd = 0;
  for (const element of holdersOf(reading)) {
    if (element.name === 'template') inertEnd = Math.max(inertEnd, element.end);
    if (element.start < inertEnd) continue;
    for (const name of sourceAttributes.get(element.name) ?? []) {
      const attribute = element.attribute(name);
      if (attribute && namesImage(element, attribute)) images.push(...single(element, attribute));
    }
    const srcset = withSrcset.has(element.name) ? element.attribute('srcset') : undefined;
    if (srcset) for (const image of candidates(element, srcset)) images.push(image);
  }
  for (const declaration of reading.styles.declarations)
    if (declaration.value.includes('(') && mayNameImage(declaration))
      for (const image of ofDeclaration(declaration, reading)) images.push(image);
  for (const { source } of images) source.url = completeAddress(reading, source.url);
  return images;
}

/** A custom property with an address most likely holds it for one of the others. */
const mayNameImage = ({ property }: Declaration): boolean =>
  imageProperties.test(property) || isCustom(property);

/** The elements that may name images, and templates, in order. */
function holdersOf(reading: Reading): readonly Element[] {
  const named = reading.elementsNamedOneOf(holders);
  const painted = reading
    .elementsWith('background')
    .filter(({ name }) => sourceAttributes.get(name)?.includes('background'));
  return painted.length === 0 ? named : [...named, ...painted].sort(inDocumentOrder);
}

/** Some elements load images and other things by the same attribute. */
function namesImage(element: Element, { value }: Attribute): boolean {
  const type = element.keyword('type') ?? '';
  switch (element.name) {
    case 'input':
      return type === 'image';
    case 'link':
      return element.keyword('as') === 'image';
    case 'object':
    case 'embed':
      return type === '' ? imageFormats.has(imageFormat(value.text) ?? '') : /^image\//.test(type);
    default:
      return true;
  }
}

function single(element: Element, attribute: Attribute): Image[] {
  const { trimmed, value } = attribute;
  if (trimmed === '') return [];
  const { start, end } = trimmedRange(value.text);
  const written = { text: value, at: start };
  const source = { ...value.range(start, end), url: loaded(trimmed), written };
  return [{ source, element, from: 'attribute', attribute }];
}

/** The address as browsers take it: without tabs and line ends. */
const loaded = (written: string): string => written.replace(/[\t\n\r]/g, '');

/** `srcset` lists addresses with descriptors: `a.png 1x, b.png 2x`; an address may hold commas. */
function candidates(element: Element, attribute: Attribute): Image[] {
  const images: Image[] = [];
  const pattern = /[^\s,]\S*/g;
  const { text } = attribute.value;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const url = withoutCommasAtEnd(match[0]);
    const written = { text: attribute.value, at: match.index };
    const range = attribute.value.range(match.index, match.index + url.length);
    const source = { ...range, url, written };
    images.push({ source, element, from: 'attribute', attribute });
    if (url.length === match[0].length) {
      const end = text.indexOf(',', pattern.lastIndex);
      if (end < 0) break;
      pattern.lastIndex = end + 1;
    }
  }
  return images;
}

function withoutCommasAtEnd(candidate: string): string {
  let end = candidate.length;
  while (candidate[end - 1] === ',') end--;
  return candidate.slice(0, end);
}

/** The images that a property's value names. */
function ofDeclaration(declaration: Declaration, { masked }: Reading): Image[] {
  const { value, valueRange, origin, element } = declaration;
  if (origin === 'attribute' || !/url\(|image-set\(/i.test(value)) return [];
  const place = origin === 'style attribute' ? 'attribute' : 'raw';
  const source = decodeSource(masked, valueRange.start, valueRange.end, place);
  return imageUrls(source.text).map(({ start, end, url }) => ({
    source: { ...source.range(start, end), url: loaded(url), written: { text: source, at: start } },
    from: 'css',
    declaration,
    ...(element && { element }),
  }));
}

/** What the address says of the file's format; nothing where it does not tell. */
export const imageFormat = remembering(2000, readFormat);

function readFormat(url: string): string | undefined {
  // A GIF begins with `GIF8`, whatever type the address gives it.
  if (/^data:[^,]{0,200};base64,\s{0,20}R0lGOD/i.test(url)) return 'gif';
  const data = /^data:\s*image\/([a-z0-9.+-]{1,40})/i.exec(url);
  if (data) return data[1]?.toLowerCase();
  if (/^data:/i.test(url)) return undefined;
  const path = (url.split(/[?#]/, 1)[0] ?? '').replace(/%2e/gi, '.');
  const lastSlash = path.lastIndexOf('/');
  // Behind the two slashes of a scheme stands a host, no file.
  if (lastSlash > 0 && path[lastSlash - 1] === '/') return undefined;
  const file = path.slice(lastSlash + 1).split(';', 1)[0] ?? '';
  // An “@” begins what an image server shall do, `lamp.gif@w200`, or a density: `lamp@2x.gif`.
  return extension(file) ?? extension(file.split('@', 1)[0] ?? '');
}

const extension = (file: string): string | undefined =>
  /\.([a-z0-9]{2,5})$/i.exec(file)?.[1]?.toLowerCase();
