import assert from 'node:assert/strict';
import type { Config } from '../../../server/src/config/config';
import { earlierMessages, isSequenced, membersAmong } from '../../../server/src/config/sequences';

const files = ['mails/10-late.html', 'mails/1.html', 'mails/2.html', 'order.txt', 'logo.png'].map(
  (path) => `/shop/${path}`,
);

/** The messages before one, without the folder; the configuration's folder is `/shop`. */
function before(path: string, ...sequences: string[][]): string[] {
  const config: Config = {
    sequences: sequences.map((messages, index) => ({ name: `${index}`, messages })),
  };
  return earlierMessages(`/shop/${path}`, [{ folder: '/shop', config }], ({ folder }, sequence) =>
    membersAmong(files, folder, sequence),
  ).map((message) => `${message.sequence} ${message.path.slice('/shop/'.length)}`);
}

const cases: [path: string, sequences: string[][], before: string[]][] = [
  ['mails/2.html', [['mails/1.html', 'mails/2.html']], ['0 mails/1.html']],
  ['mails/1.html', [['mails/1.html', 'mails/2.html']], []],
  ['mails/1.html', [['mails/2.html', 'mails/1.html']], ['0 mails/2.html']],
  ['mails/2.html', [['mails/*.html']], ['0 mails/1.html', '0 mails/10-late.html']],
  ['mails/2.html', [['mails/**']], ['0 mails/1.html', '0 mails/10-late.html']],
  ['mails/2.html', [['2.html', '1*']], []],
  [
    'mails/10-late.html',
    [['order.txt', '2.html', '*-late.html', 'mails/*']],
    ['0 order.txt', '0 mails/2.html'],
  ],
  ['mails/2.html', [['mails/*', '!mails/10*']], ['0 mails/1.html']],
  ['mails/10-late.html', [['mails/*', '!mails/10*']], []],
  ['mails/1-new.html', [['mails/*']], ['0 mails/1.html'].slice(1)],
  ['mails/3-new.html', [['mails/1*', 'mails/3*']], ['0 mails/1.html', '0 mails/10-late.html']],
  [
    'mails/2.html',
    [['order.txt', '2.html'], ['mails/*'], ['1.html']],
    ['0 order.txt', '1 mails/1.html', '1 mails/10-late.html'],
  ],
  ['mails/2.html', [['*.png', 'mails/2.html']], ['0 logo.png']],
  ['mails/2.html', [[]], []],
  ['mails/2.html', [], []],
  ['../other/2.html', [['**/*.html']], []],
];

describe('earlierMessages', () => {
  for (const [path, sequences, expected] of cases)
    it(`${path} in ${JSON.stringify(sequences)}`, () => {
      assert.deepEqual(before(path, ...sequences), expected);
    });

  it('names a message once, by the outermost configuration', () => {
    const placed = (folder: string, name: string, glob: string) => ({
      folder,
      config: { sequences: [{ name, messages: [glob] }] },
    });
    const configs = [placed('/shop', 'outer', 'mails/*'), placed('/shop/mails', 'inner', '*.html')];
    const found = earlierMessages('/shop/mails/2.html', configs, ({ folder }, sequence) =>
      membersAmong(files, folder, sequence),
    );
    assert.deepEqual(
      found.map(({ sequence, path }) => `${sequence} ${path}`),
      ['outer /shop/mails/1.html', 'outer /shop/mails/10-late.html'],
    );
  });
});

describe('isSequenced', () => {
  it('takes the files of any sequence', () => {
    const sequences = [
      { name: 'a', messages: ['mails/**'] },
      { name: 'b', messages: ['order.txt'] },
    ];
    const taken = [...files, '/shop/mails/logo.png', '/shop/a.html'].filter((path) =>
      isSequenced(path, { folder: '/shop', config: { sequences } }),
    );
    assert.deepEqual(taken, files.slice(0, 4));
  });
});
