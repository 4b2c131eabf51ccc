import assert from 'node:assert/strict';
import { ignoredBy, ignoreLines } from '../../../server/src/config/ignored';

// The lines of /w, and those of /w/a [x], a folder whose name looks like a glob.
const cases: [outer: string, inner: string, path: string, ignored: boolean][] = [
  ['', '', '/w/a.html', false],
  ['drafts', '', '/w/drafts/a.html', true],
  ['drafts', '', '/w/mails/drafts/a.html', true],
  ['/drafts', '', '/w/mails/drafts/a.html', false],
  ['drafts/', '', '/w/drafts', false],
  ['drafts/', '', '/w/drafts/', true],
  ['*.txt\n!keep.txt', '', '/w/keep.txt', false],
  ['# *.html', '', '/w/a.html', false],
  ['\uFEFF*.html\r\n', '', '/w/a.html', true],
  ['A.html', '', '/w/a.html', false],
  ['*.html', '', '/elsewhere/a.html', false],
  // Nobody can try out so many wildcards.
  ['*a*b*c*d*e', '', '/w/abcde', false],
  ['*', '', '/w/', false],
  ['', '*.html', '/w/a.html', false],
  ['', '*.html', '/w/a [x]/a.html', true],
  ['', '*.html', '/w/a [x]/b/a.html', true],
  ['', '/*.html', '/w/a [x]/b/a.html', false],
  ['', 'b/*.html', '/w/a [x]/b/a.html', true],
  ['', 'b/*.html', '/w/a x/b/a.html', false],
  ['', 'b/', '/w/a [x]/c/b/', true],
  ['', '# *.html', '/w/a [x]/# a.html', false],
  ['', '\n \n', '/w/a [x]/a.html', false],
  ['', '*.html ', '/w/a [x]/a.html', true],
  ['*.html', '!a.html', '/w/a [x]/a.html', false],
  ['*.html', '!/a.html', '/w/a [x]/b/a.html', true],
  ['b/', '!b/', '/w/a [x]/b/a.html', false],
  ['b/', '!b/a.html', '/w/a [x]/b/a.html', true],
];

describe('ignoredBy', () => {
  for (const [outer, inner, path, expected] of cases)
    it(`${JSON.stringify([outer, inner])} ${expected ? 'ignores' : 'keeps'} ${path}`, () => {
      const isIgnored = ignoredBy([
        { folder: '/w', lines: ignoreLines(outer) },
        { folder: '/w/a [x]', lines: ignoreLines(inner) },
      ]);
      assert.equal(isIgnored(path), expected);
    });

  it('works from the topmost folder', () => {
    assert.equal(ignoredBy([{ folder: '', lines: ['tmp'] }])('/tmp/a.html'), true);
  });
});
