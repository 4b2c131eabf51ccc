import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Config } from '../../../server/src/config/config';
import { parseConfig, parseRuleSettings } from '../../../server/src/config/config-file';
import { defineRule, type Rule } from '../../../server/src/rules/rule';

function rule(id: string, options?: Rule['options']): Rule {
  const texts = { section: 'style', policy: '', remedy: '', fix: 'none' } as const;
  const declared = options ? { options } : {};
  return defineRule({
    id,
    severity: 'error',
    ...texts,
    ...declared,
    good: [],
    bad: [],
    check() {},
  });
}

const rules = [
  rule('no-emoji', {
    emoticons: { type: 'boolean', default: false, description: '' },
    limit: { type: 'number', default: 3, minimum: 1, maximum: 9, description: '' },
    allowed: { type: 'string[]', default: [], description: '' },
  }),
  rule('no-gif'),
];

const good: [text: string, config: Config][] = [
  ['{ "include": ["**/a/**/*-*-*-*.hbs"] }', { include: ['**/a/**/*-*-*-*.hbs'] }],
  ['{}', {}],
  ['\uFEFF{ "root": true }', { root: true }],
  ['{ "$schema": "https://example.com/schema.json", "messageWidth": 480 }', { messageWidth: 480 }],
  [
    '// ours\n{ "include": ["*.hbs",], /* all */ "ignore": [] }',
    { include: ['*.hbs'], ignore: [] },
  ],
  ['{ "rules": { "no-gif": "off" } }', { rules: { 'no-gif': 'off' } }],
  ['{ "rules": { "no-gif": ["hint"] } }', { rules: { 'no-gif': 'hint' } }],
  [
    '{ "rules": { "no-emoji": ["info", { "limit": 9, "allowed": ["x"], "emoticons": true }] } }',
    { rules: { 'no-emoji': ['info', { limit: 9, allowed: ['x'], emoticons: true }] } },
  ],
  ['{ "placeholders": { "nr": "order-id" } }', { placeholders: { nr: 'order-id' } }],
  [
    '{ "overrides": [{ "files": ["*.txt"], "rules": { "no-gif": "off" } }] }',
    { overrides: [{ files: ['*.txt'], rules: { 'no-gif': 'off' } }] },
  ],
  [
    '{ "sequences": [{ "name": "a", "messages": ["1.html", "2*"] }] }',
    { sequences: [{ name: 'a', messages: ['1.html', '2*'] }] },
  ],
];

// `«` and `»` mark what is reported.
const bad: [text: string, message: RegExp, config?: Config][] = [
  ['«»', /^A value is expected\.$/],
  ['«[]»', /^The configuration must be an object\.$/],
  ['{ "root": true «"ignore"»: ["a"] }', /comma/, { root: true, ignore: ['a'] }],
  ['{ "rules": {«»', /^A closing brace is expected\.$/, { rules: {} }],
  ['{ "root": true } «true»', /after the configuration/, { root: true }],
  ['{ «"rulez"»: {} }', /^"rulez" is not a known key\. Did you mean "rules"\?$/],
  ['{ «"__proto__"»: { "root": true } }', /not a known key/],
  ['{ "root": «1» }', /^"root" must be true or false\.$/],
  ['{ "root": true, «"root"»: false }', /^"root" is given twice\.$/, { root: false }],
  ['{ "include": «"*.hbs"» }', /^"include" must be a list\.$/],
  ['{ "include": [«7», "a"] }', /^An item of "include" must be a string\.$/, { include: ['a'] }],
  ['{ "include": [«""»] }', /must not be empty/, { include: [] }],
  ['{ "include": [«"*a*b*c*d*e"»] }', /more than 4 times `\*`/, { include: [] }],
  ['{ "ignore": [«"a/**/**/b/**/**/**"»] }', /or `\*\*` in all/, { ignore: [] }],
  ['{ "messageWidth": «0» }', /^"messageWidth" must be more than 0\.$/],
  ['{ "placeholders": «[]» }', /^"placeholders" must be an object\.$/],
  ['{ "rules": { «"no-emojis"»: "off" } }', /Did you mean "no-emoji"\?$/, { rules: {} }],
  ['{ "rules": { "no-gif": «"warn"» } }', /"error"\. Did you mean "warning"\?$/, { rules: {} }],
  ['{ "rules": { "no-gif": «2» } }', /must be "off", "hint"/, { rules: {} }],
  ['{ "rules": { "no-gif": «[]» } }', /a list of a severity and options/, { rules: {} }],
  [
    '{ "rules": { "no-gif": ["off", { «"x"»: 1 }] } }',
    /no-gif has none/,
    { rules: { 'no-gif': ['off', {}] } },
  ],
  [
    '{ "rules": { "no-emoji": ["off", { «"emoticon"»: true }] } }',
    /Did you mean "emoticons"\?/,
    { rules: { 'no-emoji': ['off', {}] } },
  ],
  [
    '{ "rules": { "no-emoji": ["off", { "limit": «10» }] } }',
    /^"limit" must be at most 9\.$/,
    { rules: { 'no-emoji': ['off', {}] } },
  ],
  ['{ "overrides": [«{ "files": ["a"] }»] }', /lacks "rules"/, { overrides: [] }],
  ['{ "overrides": [«3»] }', /must be an object/, { overrides: [] }],
  ['{ "sequences": «{}» }', /^"sequences" must be a list\.$/],
  ['{ "sequences": [«{ "name": "a" }»] }', /lacks "messages"/, { sequences: [] }],
  ['{ "sequences": [«{}»] }', /lacks "name" and "messages"/, { sequences: [] }],
  ['{ "sequences": [{ "name": «" "», "messages": [] }] }', /empty/, { sequences: [] }],
  ['{ "sequences": [{ "name": "a", "messages": «"b"» }] }', /must be a list/, { sequences: [] }],
  [
    '{ "sequences": [{ "name": "a", "messages": ["b", «""»] }] }',
    /must not be empty/,
    { sequences: [{ name: 'a', messages: ['b'] }] },
  ],
  [
    '{ "sequences": [{ "name": "a", "messages": ["b"], «"message"»: 1 }] }',
    /Did you mean "messages"\?$/,
    { sequences: [{ name: 'a', messages: ['b'] }] },
  ],
];

describe('parseConfig', () => {
  for (const [text, config] of good)
    it(text, () => assert.deepEqual(parseConfig(text, rules), { config, problems: [] }));

  for (const [marked, message, config = {}] of bad)
    it(marked, () => {
      const parsed = parseConfig(marked.replace(/[«»]/g, ''), rules);
      const start = marked.indexOf('«');
      assert.equal(parsed.problems.length, 1, JSON.stringify(parsed.problems));
      assert.match(parsed.problems[0]?.message ?? '', message);
      assert.deepEqual(
        [parsed.problems[0]?.start, parsed.problems[0]?.end],
        [start, marked.indexOf('»') - 1],
      );
      assert.deepEqual(parsed.config, config);
    });

  it('takes __proto__ for a name like others', () => {
    const { config } = parseConfig('{ "placeholders": { "__proto__": "x" } }', rules);
    assert.deepEqual(Object.keys(config.placeholders ?? {}), ['__proto__']);
    assert.equal(Object.getPrototypeOf(config.placeholders), Object.prototype);
  });

  it('survives deep nesting', () => {
    const { problems } = parseConfig('['.repeat(100_000), rules);
    assert.equal(problems[0]?.message, 'Nested too deeply.');
  });

  it('never throws, and reports inside the text', () => {
    const pieces = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"', '"rules"', '"no-emoji"', '"overrides"', '"files"'],
      ...['"error"', '1', 'true', 'null', '//', '/*', '\n', '\\u00', '"__proto__"', '"limit"'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { start, end } of parseConfig(text, rules).problems)
          assert.ok(0 <= start && start <= end && end <= text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parseRuleSettings', () => {
  it('keeps what fits and says what does not', () => {
    const parsed = parseRuleSettings({ 'no-gif': 'off', 'no-emoji': '3' }, rules);
    assert.deepEqual(parsed.rules, { 'no-gif': 'off' });
    assert.match(parsed.messages.join(), /^"no-emoji" must be/);
  });
});
