import assert from 'node:assert/strict';
import { imageUrls } from '../../../../server/src/message/css/image-urls';
import { unmark } from '../../rules/marked';

/** Values, their addresses in `«»`, and what these are where it is not what stands there. */
const values: readonly (readonly [value: string, ...urls: string[]])[] = [
  ['url(«a.png»)'],
  ['URL( «a.png» )'],
  ['url("«a b.png»") no-repeat'],
  ["url('«a(1).png»')"],
  ['url(«url.png»), url(«b.png»)'],
  ['url("")'],
  ['url( )'],
  ['"a.png"'],
  ['none'],
  ['image-set("«a.png»" 1x, \'«b.png»\' 2x)'],
  ['-webkit-image-set(url(«a.png») 1x)'],
  ['image-set("«a.avif»" type("image/avif"), "«a.png»" type("image/png"))'],
  ['url(«a\\.png»)', 'a.png'],
  ['/* url(a.png) */ url(«b.png»)'],
  ['url(«a.png») /* url(b.png) */, /**/ url(«c.png»)'],
  ['url(«a.png») /* url(«b.png»)'],
];

describe('the images of a CSS value', () => {
  for (const [marked, ...urls] of values) {
    const { text, ranges } = unmark(marked);
    it(`${text} are ${ranges.length}`, () => {
      const found = imageUrls(text);
      assert.deepEqual(
        found.map(({ start, end }) => ({ start, end })),
        ranges,
      );
      const expected = urls.length > 0 ? urls : ranges.map((at) => text.slice(at.start, at.end));
      assert.deepEqual(
        found.map(({ url }) => url),
        expected,
      );
    });
  }
});
