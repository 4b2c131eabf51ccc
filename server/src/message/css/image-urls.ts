import type { Range } from '../../ranges/range';
import { unescaped, withBlankComments } from './declaration-list';

/** Addresses in a value; `type()` of an `image-set()` holds a string that is none. */
const addresses =
  /type\([^()]{0,100}\)|url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]*))|"([^"]*)"|'([^']*)'/gi;

/** The addresses that the value of a property names: in `url()`, or as strings of `image-set()`. */
export function imageUrls(value: string): (Range & { url: string })[] {
  const hasSet = /image-set\(/i.test(value);
  const found: (Range & { url: string })[] = [];
  for (const match of withBlankComments(value).matchAll(addresses)) {
    const inUrl = match[1] ?? match[2] ?? match[3];
    const written = inUrl ?? (hasSet ? (match[4] ?? match[5] ?? '') : '');
    const url = unescaped(written).trim();
    if (url === '') continue;
    const start = match.index + match[0].indexOf(written, inUrl === undefined ? 1 : 4);
    found.push({ start, end: start + written.length, url });
  }
  return found;
}
