import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  documentFactory,
  otherDocument,
} from '../../../../server/src/lsp/documents/encoded-document';
import {
  positionEncoding,
  type PositionEncoding,
} from '../../../../server/src/lsp/documents/position-encoding';
import { connected, fullCapabilities } from '../in-memory-server';

const lengths: Record<PositionEncoding, (text: string) => number> = {
  'utf-8': (text) => Buffer.byteLength(text),
  'utf-16': (text) => text.length,
  'utf-32': (text) => [...text].length,
};
const encodings = Object.keys(lengths) as PositionEncoding[];

/** What a client offers and its user has set, and what is counted in. */
const choices: [offered: unknown, asked: unknown, chosen: PositionEncoding][] = [
  [undefined, undefined, 'utf-16'],
  [[], undefined, 'utf-16'],
  [['utf-16'], undefined, 'utf-16'],
  [['utf-8', 'utf-16', 'utf-32'], undefined, 'utf-16'],
  [['utf-8', 'utf-32', 'utf-16'], undefined, 'utf-16'],
  [['utf-32', 'utf-8', 'utf-16'], undefined, 'utf-32'],
  [['utf-32', 'utf-16'], undefined, 'utf-32'],
  [['utf-8'], undefined, 'utf-8'],
  [['utf-7', 'utf-8'], undefined, 'utf-8'],
  ['utf-8', undefined, 'utf-16'],
  [[null, {}, 8], undefined, 'utf-16'],
  [undefined, 'utf-8', 'utf-8'],
  [['utf-16'], 'utf-32', 'utf-32'],
  [['utf-32', 'utf-16'], 'utf-16', 'utf-16'],
  [undefined, 'utf-7', 'utf-16'],
];

const uri = 'untitled:message';
const letters = fc.string({
  unit: fc.constantFrom('a', ' ', 'ß', 'é', '\n', '\r\n', '\u2028', '字', '👍🏽', '😀', '𝒜'),
  maxLength: 700,
});

describe('position encodings', () => {
  for (const [offered, asked, chosen] of choices)
    it(`${chosen} for a client that offers ${JSON.stringify(offered)}, set to ${String(asked)}`, () =>
      assert.equal(positionEncoding(offered, asked), chosen));

  for (const encoding of encodings)
    it(`${encoding}: positions count what stands before them in their line, and lead back`, () =>
      fc.assert(
        fc.property(letters, fc.nat(), (text, seed) => {
          const document = documentFactory(encoding).create(uri, 'html', 1, text);
          const characters = [...text];
          const offset = characters.slice(0, seed % (characters.length + 1)).join('').length;
          // No position lies between the two halves of a line break.
          if (text.slice(offset - 1, offset + 1) === '\r\n') return;
          const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
          const character = lengths[encoding](lines.at(-1) ?? '');
          const position = { line: lines.length - 1, character };
          assert.deepEqual(document.positionAt(offset), position);
          assert.equal(document.offsetAt(position), offset);
          const other = otherDocument(document, 'a:b', text);
          assert.deepEqual(other.positionAt(offset), position);
        }),
      ));

  for (const encoding of encodings)
    it(`${encoding}: changes are taken in where the client made them`, () =>
      fc.assert(
        fc.property(letters, letters, fc.nat(), fc.nat(), (text, insert, a, b) => {
          const factory = documentFactory(encoding);
          const document = factory.create(uri, 'html', 1, text);
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)]
            .map((offset) => document.offsetAt(document.positionAt(offset)))
            .sort((one, other) => one - other) as [number, number];
          const range = { start: document.positionAt(start), end: document.positionAt(end) };
          const updated = factory.update(
            document,
            [
              { range, text: insert },
              { range: at0, text: 'x' },
            ],
            2,
          );
          assert.equal(updated, document);
          assert.equal(document.getText(), `x${text.slice(0, start)}${insert}${text.slice(end)}`);
          assert.equal(document.version, 2);
        }),
      ));

  it('places outside of a document, or inside of a character, are the nearest before', () => {
    const document = documentFactory('utf-8').create(uri, 'html', 1, 'a😀\r\nb');
    const places: [line: number, character: number, offset: number][] = [
      [-1, 5, 0],
      [0, -5, 0],
      [0, 2, 1],
      [0, 4, 1],
      [0, 5, 3],
      [0, 99, 3],
      [1, 99, 6],
      [99, 0, 6],
    ];
    for (const [line, character, offset] of places)
      assert.equal(document.offsetAt({ line, character }), offset, `${line}:${character}`);
    assert.deepEqual(document.getLineRange(0).end, { line: 0, character: 5 });
    assert.equal(document.getText(document.getLineRange(0)), 'a😀');
  });

  it('a long line full of places takes no longer than it is', () => {
    const text = '😀ß'.repeat(300_000);
    const document = documentFactory('utf-8').create(uri, 'html', 1, text);
    for (let offset = 0; offset < text.length; offset += 30)
      assert.deepEqual(document.positionAt(offset), { line: 0, character: 2 * offset });
  });

  for (const encoding of encodings)
    it(`${encoding}: diagnostics, changes and fixes of a client that knows nothing else`, async () => {
      const general = { positionEncodings: [encoding] };
      const { client } = await connected({ capabilities: { ...fullCapabilities, general } });
      const { positionEncoding: agreed } = client.initialized.capabilities;
      assert.equal(agreed, encoding);
      const before = '<p>𝒜 ß LOUD</p>';
      await client.open(uri, before);
      const at = lengths[encoding]('<p>𝒜 ß ');
      const start = { line: 0, character: at };
      const end = { line: 0, character: at + 4 };
      const [diagnostic] = await client.diagnostics(uri);
      assert.deepEqual(diagnostic?.range, { start, end });
      const [action] = await client.actions(uri, { start: end, end });
      assert.ok(action && 'edit' in action);
      const document = documentFactory(encoding).create(uri, 'html', 1, before);
      const [change] = (action.edit?.documentChanges ?? []).flatMap((one) =>
        'edits' in one ? one.edits : [],
      );
      assert.deepEqual(change && 'range' in change && change.range, { start, end });
      assert.equal(document.getText({ start, end }), 'LOUD');
    });
});

const at0 = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
