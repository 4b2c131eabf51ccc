import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Header } from '../../../../server/src/message/header/header';
import { readEntry, type HeaderEntry } from '../../../../server/src/message/header/entries';
import { plainEntries } from '../../../../server/src/message/header/plain-entries';
import { listEntries } from '../../../../server/src/message/header/yaml-entries';

const offset = 4;

/** What the entries come to: with all places. */
function headerOf(entries: readonly HeaderEntry[]): unknown {
  const header: Header = { brand: [], attachments: [], errors: [] };
  for (const entry of entries) readEntry(header, entry);
  return JSON.parse(JSON.stringify(header));
}

function assertSameAsYaml(yaml: string): void {
  const plain = plainEntries(yaml, offset);
  if (!plain) return;
  const { entries, errors } = listEntries(yaml, offset, ' '.repeat(offset) + yaml);
  assert.deepEqual(errors, []);
  assert.deepEqual(headerOf(plain), headerOf(entries));
}

describe('plain header entries', () => {
  const plain = [
    'subject: Size of your order\n',
    'subject: "[Important] Size, order \uFDD0\uFDD0"\r\npurpose: return\r\n',
    'subject:   \'Your "order"\'   \n\nbrand: Oakhill & Sons, Leeds [GB]\n',
    'subject: \uFDD0\uFDD0\uFDD1\uFDD1 size\nlanguage: en-US',
    'subject: 12\nsend: 1e3\nbrand: 0x1F\nlanguage: English\nsubjekt: ""\n',
    "subject: Größe\u00A0\nmarketplace: ' DE '\n",
    '',
  ];
  for (const yaml of plain)
    it(`read as YAML does: ${JSON.stringify(yaml)}`, () => {
      assert.notEqual(plainEntries(yaml, offset), undefined);
      assertSameAsYaml(yaml);
    });

  const others = [
    'subject: Size: order\n',
    'subject: Size # note\n',
    'subject: Size\n  of your order\n',
    'subject: "a\\u0041"\n',
    "subject: 'it''s'\n",
    'subject: null\n',
    'subject:\n',
    'subject: |\n',
    'brand: [Oakhill]\n',
    'attachments: label.pdf\n',
    '- subject: Size\n',
    'a line\n',
    'subject: Size\n...\n',
  ];
  for (const yaml of others)
    it(`left to the YAML library: ${JSON.stringify(yaml)}`, () => {
      assert.equal(plainEntries(yaml, offset), undefined);
    });

  it('are the same as YAML in any combination', () => {
    const piece = fc.constantFrom(
      ...['subject', 'brand', 'language', 'true', ': ', ':', ' ', '\n', '\r\n', '"', "'", '#', '-'],
      ...['Size', 'é', '\uFDD0', '\uFDD1', '12', '.5', 'null', '[', '{', ',', '&a', '*', '%', '\\'],
      ...['\t', '\u00A0', '\u0085', '\u2028', '\uFEFF', '~', '|', '>', '?', '!', '@', '`', '...'],
    );
    const line = fc
      .tuple(fc.constantFrom('subject', 'brand', 'x'), fc.array(piece, { maxLength: 6 }))
      .map(([key, pieces]) => `${key}: ${pieces.join('')}\n`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) =>
        assertSameAsYaml(lines.join('')),
      ),
      { numRuns: 3000 },
    );
  });
});
