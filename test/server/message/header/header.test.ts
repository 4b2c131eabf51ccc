import assert from 'node:assert/strict';
import type { Header } from '../../../../server/src/message/header/header';
import { locateHeader } from '../../../../server/src/message/header/locate';
import { parseHeader } from '../../../../server/src/message/header/parse';
import { unmark } from '../../rules/marked';

const parse = (text: string): Header => parseHeader(text, locateHeader(text), {});

const frontMatter = (yaml: string): string => `---\n${yaml}\n---\n`;

const noUnit = (value: string): string =>
  `“${value}” has no unit of time that is known, such as \`days\`.`;

/** Front matter with what is wrong in `«»`, and what is said of it. */
const wrong: readonly (readonly [yaml: string, ...says: string[]])[] = [
  ['«subject»:', '`subject` has no value.'],
  ['«subject»: ""', '`subject` has no value.'],
  ['«subject»: ~\nbrand: [Oakhill]', '`subject` has no value.'],
  ['«attachments»:', '`attachments` has no value.'],
  ['«subject: true»', '`subject` must be one text.'],
  ['«subject: [~]»', '`subject` must be one text.'],
  ['«{{key}}»: Size', 'A key of the header cannot be a placeholder.'],
  ['«"{{key}}"»: Size\nbrand: [Oakhill]', 'A key of the header cannot be a placeholder.'],
  ['«colour»: oak', 'The header has no key `colour`.'],
  ['«: oak»', 'This is not a `key: value` line.'],
  ['«a»', 'The header must be a list of `key: value` lines.'],
  ['«brand: { a: b }»', '`brand` must be a name or a list of names.'],
  ['«brand: [Oakhill, true]»', '`brand` must be a name or a list of names.'],
  ['«attachments: label.pdf»', '`attachments` must be a list of files.'],
  ['«attachments: { file: label.pdf }»', '`attachments` must be a list of files.'],
  ['«attachments: ""»', '`attachments` must be a list of files.'],
  [
    'attachments:\n  - «{ kind: invoice }»',
    'An attachment must be a file name or `{ file, kind }`.',
  ],
  [
    'attachments: [{ file: a.pdf, «name»: b }]',
    'An attachment has a `file` and a `kind`, no `name`.',
  ],
  ['attachments: [{ file: a.pdf, {{key}}: b }]'],
  ['send: «P45»', '“P45” is not a duration such as `P7D`.'],
  ['send: «PT30D»', '“PT30D” is not a duration such as `P7D`.'],
  ['send: «45 dayz after the order»', noUnit('45 dayz after the order')],
  ['send: «7»', noUnit('7')],
  ['send: «"30"»', noUnit('30')],
  ['send: «2 wekks after delivery»', noUnit('2 wekks after delivery')],
  ['send: nach dem 2. Paket'],
  ['send: "at 9:00, after step 2 of the order"'],
  ['send: after 2 parcels'],
  ['send: 30 seconds after the order'],
  ['send: "{{days}} 45 dayz"'],
  ['language: «Deutsch»', '“Deutsch” is not a language tag such as `en-US`. Did you mean `de`?'],
  ['«subject: a\n b: c: d»\nbrand: x', 'The value of `subject` is not valid YAML.'],
  [
    '«channel»: ""\n«channel»: email\n«other»: x',
    '`channel` has no value.',
    'The header has `channel` twice.',
    'The header has no key `other`.',
  ],
];

/** What the YAML library would read by recursion, and what is as deep as may be. */
const deep: readonly (readonly [what: string, yaml: string, isTooDeep: boolean])[] = [
  ['50 lists', `brand: ${'['.repeat(50)}${']'.repeat(50)}`, false],
  ['51 lists', `brand: ${'['.repeat(51)}${']'.repeat(51)}`, true],
  ['51 maps', `brand: ${'{a: '.repeat(51)}x${'}'.repeat(51)}`, true],
  ['lists in maps', `brand: ${'[{a: '.repeat(26)}x${'}]'.repeat(26)}`, true],
  ['60 lists beside each other', `brand: [${'[],'.repeat(60)}]`, false],
  ['60 maps beside each other', `brand: [${'{},'.repeat(60)}]`, false],
  ['50 dashes', `brand:\n${'- '.repeat(50)}x`, false],
  ['51 dashes', `brand:\n${'- '.repeat(51)}x`, true],
  ['51 question marks', `brand:\n${'? '.repeat(51)}x`, true],
  ['60 dashes on as many lines', `brand:\n${'- x\n'.repeat(60)}`, false],
];

/** What the light bulb makes of a value that is no YAML. */
const mended: readonly (readonly [value: string, mended: string])[] = [
  ['a: b', '"a: b"'],
  ['"a', '"a"'],
  ['a: b"', '"a: b"'],
  ["'a", '"a"'],
  ['"it’s: a', '"it’s: a"'],
  ['"a" b', `'"a" b'`],
  [`'a' b "c"`, `'''a'' b "c"'`],
  ['x: "y', `'x: "y'`],
  ['x: \\y', '"x: \\\\y"'],
];

/** What the light bulb makes of attachments that are no list. */
const listed: readonly (readonly [value: string, list: string | undefined])[] = [
  ['label.pdf', '[label.pdf]'],
  ['label.pdf, invoice.pdf', '[label.pdf, invoice.pdf]'],
  ['"a, b.pdf"', '["a, b.pdf"]'],
  ['{ file: label.pdf }', '[{ file: label.pdf }]'],
  ['label-{{orderId}}.pdf', '["label-{{orderId}}.pdf"]'],
  ['{{file}}', '["{{file}}"]'],
  ['""', undefined],
  ['\n  file: label.pdf', undefined],
  ['|\n  label.pdf', undefined],
];

/** What of a value that is no YAML is read. */
const readOfBroken: readonly (readonly [value: string, read: string])[] = [
  ['a: b', 'a: b'],
  ['"a', 'a'],
  ["'a: b", 'a: b'],
  ['a: b"', 'a: b'],
  ['"a" b', '"a" b'],
  ['"', ''],
];

/** Where headers stand: their YAML, or nothing. */
const places: readonly (readonly [text: string, yaml?: string])[] = [
  ['---\nsubject: a\n---\n<p>', 'subject: a'],
  ['\uFEFF---\r\nsubject: a\r\n---\r\n<p>', 'subject: a'],
  ['--- \rsubject: a\r---', 'subject: a'],
  ['---\n---\n<p>', ''],
  ['---\nsubject: a\n----\n---\n', 'subject: a\n----'],
  ['---\nsubject: a\n- b\n# c\n  d\n<p>', 'subject: a\n- b\n# c\n  d'],
  ['---\nsubject: a', 'subject: a'],
  ['---\nregards: a\n<p>'],
  ['---\nA subject: a\n<p>'],
  [' ---\nsubject: a\n---\n'],
  ['<!-- bsm\nsubject: a\n--><p>', '\nsubject: a\n'],
  ['<p></p><!--bsm subject: a -->', ' subject: a '],
  ['{{!-- bsm\nsubject: {{a}}\n--}}', '\nsubject: {{a}}\n'],
  ['{{!-- ~ bsm\nsubject: a\n--}}', '\nsubject: a\n'],
  ['{{! bsm\nsubject: a\n}}', '\nsubject: a\n'],
  ['<!-- bsmart\nsubject: a\n-->'],
  ['<!-- of bsm subject: a -->'],
  ['<!-- a --><!-- bsm\nsubject: a\n-->'],
  ['<!-- bsm\nsubject: a\n'],
];

describe('a header', () => {
  for (const [yaml, ...says] of wrong) {
    const { text, ranges } = unmark(frontMatter(yaml));
    it(`with ${JSON.stringify(yaml)}: ${says.join(' ')}`, () => {
      const { errors } = parse(text);
      assert.deepEqual(
        errors.map(({ message, start, end }) => [message, text.slice(start, end)]),
        says.map((message, index) => [
          message,
          text.slice(ranges[index]?.start, ranges[index]?.end),
        ]),
      );
      assert.equal(ranges.length, says.length);
    });
  }

  for (const [what, yaml, isTooDeep] of deep)
    it(`is ${isTooDeep ? '' : 'not '}nested too deeply with ${what}`, () => {
      const messages = parse(frontMatter(yaml)).errors.map(({ message }) => message);
      assert.equal(messages.includes('The header is nested too deeply.'), isTooDeep);
    });

  it('is read up to 16 KB', () => {
    const about = (length: number): string => `subject: ${'x'.repeat(length - 9)}`;
    assert.deepEqual(parse(frontMatter(about(16 * 1024))).errors, []);
    const { errors, subject } = parse(frontMatter(about(16 * 1024 + 1)));
    assert.deepEqual(errors, [{ start: 0, end: 3, message: 'The header is longer than 16 KB.' }]);
    assert.equal(subject, undefined);
  });

  for (const [value, quoted] of mended)
    it(`is offered ${quoted} for ${value}`, () => {
      const text = frontMatter(`subject: ${value}`);
      const [error] = parse(text).errors;
      const { range, text: mend } = error?.mend ?? {};
      assert.deepEqual([mend, text.slice(range?.start, range?.end)], [quoted, value]);
      const after = `${text.slice(0, range?.start)}${mend}${text.slice(range?.end)}`;
      assert.deepEqual(parse(after).errors, []);
    });

  for (const [value, list] of listed)
    it(`is offered ${list} for attachments that are ${JSON.stringify(value)}`, () => {
      const text = frontMatter(`attachments: ${value}`);
      const [error] = parse(text).errors;
      const { range, text: mend } = error?.mend ?? {};
      assert.equal(mend, list);
      const after = `${text.slice(0, range?.start)}${mend}${text.slice(range?.end)}`;
      if (list !== undefined) assert.deepEqual(parse(after).errors, []);
    });

  for (const [value, read] of readOfBroken)
    it(`whose subject is ${value} is read as ${read}`, () => {
      const text = frontMatter(`subject: ${value}`);
      const { subject } = parse(text);
      assert.equal(subject?.text.text, read);
      const at = text.indexOf(value);
      assert.deepEqual([subject?.start, subject?.end], [at, at + value.length]);
    });

  for (const [text, yaml] of places)
    it(`of ${JSON.stringify(text)} is ${JSON.stringify(yaml) ?? 'nowhere'}`, () => {
      const place = locateHeader(text);
      assert.equal(place && text.slice(place.yaml.start, place.yaml.end), yaml);
      const isWhole = place === undefined || /^[-<{]/.test(text.slice(place.start));
      assert.ok(isWhole);
    });
});
