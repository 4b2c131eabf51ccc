import type { Declaration } from './css/declaration';
import type { Attribute, Element } from './html/element';
import type { Range } from './range';
import type { Reading } from './reading';
import { valueFiller } from './template/mask';

/** An image that the message shows or loads, at one of its addresses. */
export interface Image {
  /** The address, trimmed; its range leaves out quotes and white space. */
  source: Range & { url: string };
  /** The element that shows it, or whose attribute or style names it. */
  element?: Element;
  /** What names it: `src`, `srcset`, `background` …, or CSS. */
  from: 'attribute' | 'css';
  attribute?: Attribute;
}

/** The attributes that name one image, by element. */
const sourceAttributes: Readonly<Record<string, readonly string[]>> = {
  img: ['src'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  feimage: ['href', 'xlink:href'],
  video: ['poster'],
  body: ['background'],
  table: ['background'],
  thead: ['background'],
  tbody: ['background'],
  tfoot: ['background'],
  tr: ['background'],
  td: ['background'],
  th: ['background'],
};

const srcsetElements = new Set(['img', 'source']);

/** The properties whose `url()` is an image; `src` of `@font-face` and `cursor` are not. */
const imageProperties =
  /^(?:background(?:-image)?|list-style(?:-image)?|border-image(?:-source)?|content|(?:-webkit-)?mask(?:-image)?)$/;

/** The images of one reading, hidden ones too: they are loaded all the same. */
export function readImages(reading: Reading): Image[] {
  const images: Image[] = [];
  for (const element of reading.elements) {
    if (element.attributes.length === 0) continue;
    const names = Object.hasOwn(sourceAttributes, element.name)
      ? sourceAttributes[element.name]
      : undefined;
    for (const name of names ?? []) {
      const attribute = element.attribute(name);
      if (attribute) images.push(...single(element, attribute));
    }
    const srcset = srcsetElements.has(element.name) ? element.attribute('srcset') : undefined;
    if (srcset) images.push(...candidates(element, srcset));
  }
  for (const declaration of reading.declarations)
    if (imageProperties.test(declaration.property) && declaration.origin !== 'attribute')
      images.push(...urls(declaration, reading));
  return images;
}

function single(element: Element, attribute: Attribute): Image[] {
  const { text } = attribute.value;
  const url = text.trim();
  if (url === '') return [];
  const start = text.length - text.trimStart().length;
  const source = { ...attribute.value.range(start, start + url.length), url };
  return [{ source, element, from: 'attribute', attribute }];
}

/** `srcset` lists addresses with descriptors: `a.png 1x, b.png 2x`; an address may hold commas. */
function candidates(element: Element, attribute: Attribute): Image[] {
  const images: Image[] = [];
  const pattern = /[^\s,]\S*/g;
  const { text } = attribute.value;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const url = withoutCommasAtEnd(match[0]);
    const source = { ...attribute.value.range(match.index, match.index + url.length), url };
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

/** Each `url()` of a declaration, or string of an `image-set()`. */
function urls(declaration: Declaration, reading: Reading): Image[] {
  if (!/url\(|image-set\(/i.test(declaration.value)) return [];
  const images: Image[] = [];
  const { start, end } = declaration.valueRange;
  const text = reading.masked.slice(start, end);
  for (const match of text.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]*))/gi)) {
    const url = (match[1] ?? match[2] ?? match[3] ?? '').replaceAll('\uFDD1', '').trim();
    if (url === '') continue;
    const written = match[1] ?? match[2] ?? match[3] ?? '';
    const from = start + match.index + match[0].indexOf(written, 4);
    images.push({
      source: { start: from, end: from + written.length, url },
      from: 'css',
      ...(declaration.element && { element: declaration.element }),
    });
  }
  return images;
}

/** What the address says of the file's format; nothing where it does not tell. */
export function imageFormat(url: string): string | undefined {
  const data = /^data:\s*image\/([a-z0-9.+-]{1,40})/i.exec(url);
  if (data) return data[1]?.toLowerCase();
  if (/^(?:data|cid):/i.test(url)) return undefined;
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const extension = /\.([a-z0-9]{2,5})$/i.exec(path)?.[1];
  return extension?.toLowerCase();
}

/** Whether the whole address is known only when the message is sent. */
export function isUnknownUrl(url: string): boolean {
  return url.startsWith(valueFiller);
}
