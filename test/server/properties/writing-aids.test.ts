import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matchingNames } from '../../../server/src/language-service/block-tags';
import { completionsAt } from '../../../server/src/language-service/completion/completion';
import { listedPlaces } from '../../../server/src/language-service/config-placeholders';
import { foldsOf } from '../../../server/src/language-service/folding';
import { configHoverAt } from '../../../server/src/language-service/hover/config';
import { hoverAt } from '../../../server/src/language-service/hover/hover';
import { linksOf } from '../../../server/src/language-service/links';
import { inlinePartials, partialCalls } from '../../../server/src/language-service/partial-calls';
import { placeholderPlaces } from '../../../server/src/language-service/placeholder-places';
import { sizeHints } from '../../../server/src/language-service/sizes/size-hints';
import { symbolsOf } from '../../../server/src/language-service/symbols';
import { checkMessage, readMessage } from '../../../server/src/lint/check';
import type { Settings } from '../../../server/src/config/settings';
import type { Range } from '../../../server/src/ranges/range';
import { anyTemplate, damaged, heap, path } from './template';

const runs = 100 * Number(process.env.BSM_PROPERTY_RUNS ?? 1);
const settings: Settings = { rules: {}, placeholders: { name: 'buyer-name' } };
const image = { format: 'png', width: 900, height: 90, isAnimated: false };

/** How many places of a text are asked about. */
const mostPlaces = 25;

const kinds = { 'broken template': damaged, 'heap of tokens': heap, template: anyTemplate };

describe('help in writing', function () {
  this.timeout(120_000);

  for (const [kind, arbitrary] of Object.entries(kinds)) {
    it(`is there at every place of any ${kind}`, () => {
      fc.assert(
        fc.property(arbitrary, path, (text, name) => {
          const options = { path: name, settings, imageFile: () => image };
          const message = readMessage(text, options);
          const problems = checkMessage(text, options);
          for (const offset of placesIn(text)) {
            const hover = hoverAt(message, offset, { settings, problems });
            if (hover) {
              assertInside(text, hover.range);
              assert.ok(!/[\ufdd0\ufdd1]/.test(hover.text) || /[\ufdd0\ufdd1]/.test(text));
            }
            for (const { range } of completionsAt(text, offset)) assertInside(text, range);
            for (const range of matchingNames(text, offset) ?? []) assertInside(text, range);
          }
        }),
        { numRuns: runs },
      );
    });

    it(`takes any ${kind} as a whole`, () => {
      fc.assert(
        fc.property(arbitrary, path, (text, name) => {
          const message = readMessage(text, { path: name, settings, imageFile: () => image });
          for (const range of [
            ...linksOf(message),
            ...foldsOf(text),
            ...placeholderPlaces(text, settings.placeholders),
            ...partialCalls(text),
            ...inlinePartials(text),
            ...symbolsOf(text).map((symbol) => symbol.range),
          ])
            assertInside(text, range);
          for (const { at } of sizeHints(message, { start: 0, end: text.length }))
            assertInside(text, { start: at, end: at });
        }),
        { numRuns: runs },
      );
    });
  }

  it('is there at every place of any configuration', () => {
    const pieces = fc.constantFrom(
      ...'{ } [ ] : , "rules" "no-gif" "placeholders" "overrides" "a "a" "error" // /* 1'.split(
        ' ',
      ),
      ...['\n', '\0', '\uFEFF', '\\', '"max-margin": ["error", { "limit": 3 }]', '"rules": {'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        for (const offset of placesIn(text)) {
          const hover = configHoverAt(text, offset, settings);
          if (hover) assertInside(text, hover.range);
        }
        for (const range of listedPlaces(text, 'a')) assertInside(text, range);
      }),
      { numRuns: runs },
    );
  });

  it('does without very deep configurations', () => {
    const deep = '{"rules":'.repeat(50_000);
    assert.equal(configHoverAt(deep, 5, settings), undefined);
    assert.deepEqual(listedPlaces(deep, 'a'), []);
  });
});

/** All places of a short text, and so many of a long one. */
function placesIn(text: string): number[] {
  const step = Math.max(1, Math.ceil(text.length / mostPlaces));
  const places: number[] = [];
  for (let at = 0; at < text.length; at += step) places.push(at);
  return [...places, text.length];
}

function assertInside(text: string, { start, end }: Range): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} leaves the text`);
}
