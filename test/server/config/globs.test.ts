import assert from 'node:assert/strict';
import { matchesGlobs } from '../../../server/src/config/globs';
import { takesMessage } from '../../../server/src/config/message-files';

const matching: [globs: string[], path: string, matches: boolean][] = [
  [['*.hbs'], 'a.hbs', true],
  [['*.hbs'], 'mails/de/a.hbs', true],
  [['/*.hbs'], 'mails/a.hbs', false],
  [['./*.hbs'], 'mails/a.hbs', true],
  [['mails/*.hbs'], 'mails/a.hbs', true],
  [['mails/*.hbs'], 'mails/de/a.hbs', false],
  [['mails/**'], 'mails/de/a.hbs', true],
  [['mails'], 'mails/de/a.hbs', true],
  [['mails/'], 'mails/a.hbs', true],
  [['mails/{de,fr}/*'], 'mails/fr/a.hbs', true],
  [['mails/**', '!**/draft-*'], 'mails/draft-a.hbs', false],
  [['mails/**', '!**/draft-*', 'mails/draft-b.hbs'], 'mails/draft-b.hbs', true],
  [['!a.hbs'], 'b.hbs', false],
  [['**/*.hbs'], '.cache/a.hbs', false],
  [['.mails/*.hbs'], '.mails/a.hbs', true],
  [['../shared/*.hbs'], '../shared/a.hbs', true],
  [['*.hbs'], '../shared/a.hbs', true],
  [['', '!', 'x'.repeat(5000)], 'a.hbs', false],
  [[], 'a.hbs', false],
];

const taking: [globs: string[], path: string, takes: boolean][] = [
  [['mails/**'], 'mails/a.html', true],
  [['mails/**'], 'mails/a.txt', true],
  [['mails/**'], 'mails/logo.png', false],
  [['mails'], 'mails/logo.png', false],
  [['mails/*'], 'mails/a.liquid', false],
  [['mails/*.*'], 'mails/logo.png', false],
  [['mails/*.liquid'], 'mails/a.liquid', true],
  [['mails/*.{liquid,njk}', '!b.*'], 'mails/b.njk', false],
];

describe('matchesGlobs', () => {
  for (const [globs, path, expected] of matching)
    it(`${JSON.stringify(globs).slice(0, 60)} ${expected ? 'takes' : 'leaves'} ${path}`, () =>
      assert.equal(matchesGlobs(globs, path), expected));
});

describe('takesMessage', () => {
  for (const [globs, path, expected] of taking)
    it(`${JSON.stringify(globs)} ${expected ? 'takes' : 'leaves'} ${path}`, () =>
      assert.equal(takesMessage(globs, path), expected));
});
