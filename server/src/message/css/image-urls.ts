import type { Range } from '../../ranges/range';
import { unescaped } from './declaration-list';

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

/** The CSS with blanks for its comments, so that all offsets stay. */
function withBlankComments(css: string): string {
  let result = '';
  let at = 0;
  for (let start = css.indexOf('/*'); start >= 0; start = css.indexOf('/*', at)) {
    const close = css.indexOf('*/', start + 2);
    if (close < 0) break;
    result += css.slice(at, start) + ' '.repeat(close + 2 - start);
    at = close + 2;
  }
  return result + css.slice(at);
}
