import assert from 'node:assert/strict';
import type { Config, RuleSettings } from '../../../server/src/config/config';
import { isIncluded } from '../../../server/src/config/message-files';
import { settingsFor, type OtherSettings } from '../../../server/src/config/settings';

interface Case {
  title: string;
  /** Of /w, then of /w/mails. */
  outer?: Config;
  inner?: Config;
  other?: OtherSettings;
  path?: string;
  rules: RuleSettings;
}

const cases: Case[] = [
  { title: 'nothing said', rules: {} },
  { title: 'one file', outer: { rules: { a: 'off' } }, rules: { a: 'off' } },
  {
    title: 'the nearest folder wins',
    outer: { rules: { a: 'off', b: 'hint' } },
    inner: { rules: { a: 'error' } },
    rules: { a: 'error', b: 'hint' },
  },
  {
    title: 'files win over the editor, the command line over files',
    outer: { rules: { a: 'off', b: 'off' } },
    other: { editor: { a: 'hint', c: 'hint' }, commandLine: { b: 'error' } },
    rules: { a: 'off', c: 'hint', b: 'error' },
  },
  {
    title: 'overrides win, the later the stronger',
    outer: {
      rules: { a: 'off' },
      overrides: [
        { files: ['*.html'], rules: { a: 'hint' } },
        { files: ['mails/*.html'], rules: { a: 'info' } },
        { files: ['*.txt'], rules: { a: 'error' } },
      ],
    },
    rules: { a: 'info' },
  },
  {
    title: 'overrides yield to a nearer folder',
    outer: { overrides: [{ files: ['**'], rules: { a: 'hint' } }] },
    inner: { rules: { a: 'error' } },
    rules: { a: 'error' },
  },
  {
    title: "overrides' globs start at their own folder",
    inner: { overrides: [{ files: ['mails/**'], rules: { a: 'hint' } }] },
    rules: {},
  },
  {
    title: 'a severity alone keeps the options',
    outer: { rules: { a: ['error', { limit: 3 }] } },
    inner: { rules: { a: 'warning' } },
    rules: { a: ['warning', { limit: 3 }] },
  },
  {
    title: 'options are merged by name',
    outer: { rules: { a: ['error', { limit: 3, strict: true }] } },
    inner: { rules: { a: ['info', { limit: 4 }] } },
    rules: { a: ['info', { limit: 4, strict: true }] },
  },
];

describe('settingsFor', () => {
  for (const { title, outer = {}, inner = {}, other, path = '/w/mails/a.html', rules } of cases)
    it(title, () => assert.deepEqual(settingsFor(path, placed(outer, inner), other).rules, rules));

  it('takes the nearest width and all names', () => {
    const outer = {
      messageWidth: 500,
      placeholders: { a: 'x', b: 'x' },
      registeredPartials: ['p'],
    };
    const inner = { messageWidth: 400, placeholders: { b: 'y' }, registeredPartials: ['p', 'q'] };
    assert.deepEqual(settingsFor('/w/mails/a.html', placed(outer, inner)), {
      rules: {},
      messageWidth: 400,
      placeholders: { a: 'x', b: 'y' },
      registeredPartials: ['p', 'q'],
    });
  });

  const parts: [path: string, outer: string[], inner: string[], isPartial?: true][] = [
    ['/w/mails/parts/a.hbs', ['mails/parts'], [], true],
    ['/w/mails/parts/deep/a.hbs', [], ['./parts/'], true],
    ['/w/shared/a.hbs', [], ['../shared'], true],
    ['/w/mails/a.hbs', ['parts'], ['parts'], undefined],
    ['/w/mails/parts.hbs', ['mails/parts'], []],
    ['/w/mails/a.hbs', ['.'], ['']],
    ['/w/mails/a.hbs', ['mails'], ['.']],
  ];
  for (const [path, outer, inner, isPartial] of parts)
    it(`${path} is ${isPartial ? '' : 'no '}part of messages by ${JSON.stringify([outer, inner])}`, () => {
      const configs = placed({ partials: outer }, { partials: inner });
      assert.equal(settingsFor(path, configs).isPartial, isPartial);
    });

  it('takes a key __proto__ for a key', () => {
    const rules = JSON.parse('{ "__proto__": "off" }') as RuleSettings;
    const settings = settingsFor('/w/a.html', placed({ rules }, {}));
    assert.equal(Object.getPrototypeOf(settings.rules), Object.prototype);
  });
});

describe('isIncluded', () => {
  const included: [outer: string[] | undefined, inner: string[] | undefined, is?: boolean][] = [
    [undefined, undefined, undefined],
    [['mails/*.html'], undefined, true],
    [['*.txt'], undefined, false],
    [['*.txt'], ['*.html'], true],
    [['*.html'], ['mails/*.html'], false],
    [[], undefined, false],
  ];
  for (const [outer, inner, expected] of included)
    it(`${JSON.stringify([outer, inner])} says ${expected}`, () => {
      const configs = placed(outer ? { include: outer } : {}, inner ? { include: inner } : {});
      assert.equal(isIncluded('/w/mails/a.html', configs), expected);
    });

  const parts: [include: string[], path: string, is: boolean][] = [
    [['mails/*'], '/w/parts/sig.hbs', true],
    [['mails/*'], '/w/parts/deep/sig.html', true],
    [['mails/*'], '/w/parts/sig.png', false],
    [['mails/*'], '/w/partials/sig.hbs', false],
    [[], '/w/parts/sig.hbs', false],
    [['mails/*', '!parts/sig.hbs'], '/w/parts/sig.hbs', false],
  ];
  for (const [include, path, expected] of parts)
    it(`takes ${path} ${expected ? '' : 'not '}along with ${include.join(' ')}`, () => {
      const config = { include, partials: ['parts'] };
      assert.equal(isIncluded(path, [{ folder: '/w', config }]), expected);
    });
});

function placed(outer: Config, inner: Config) {
  return [
    { folder: '/w', config: outer },
    { folder: '/w/mails', config: inner },
  ];
}
