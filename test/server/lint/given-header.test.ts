import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import { applyFixes } from '../../../server/src/lint/fix';
import {
  checkWithHeader,
  hasHeader,
  withHeader,
  type GivenHeader,
} from '../../../server/src/lint/given-header';
import { noEmoji } from '../../../server/src/rules/style/no-emoji';
import { permittedPurpose } from '../../../server/src/rules/permitted/permitted-purpose';
import { headerSyntax } from '../../../server/src/rules/template/header-syntax';

const check = (text: string, header: GivenHeader) =>
  checkWithHeader(text, header, (whole) =>
    checkMessage(whole, { rules: [noEmoji, permittedPurpose, headerSyntax] }),
  );

/** Header, text, and the problems: rule, where it counts, and what stands there. */
const cases: [header: GivenHeader, text: string, problems: string[]][] = [
  [{}, '<p>Size 😀?</p>', ['no-emoji text “😀”']],
  [{ purpose: undefined }, '<p>Size 😀?</p>', ['no-emoji text “😀”']],
  [{ subject: null, purpose: null, attachments: null }, '😀', ['no-emoji text “😀”']],
  [{ attachments: [{ file: 'b.pdf', kind: null }] }, '😀', ['no-emoji text “😀”']],
  [{ brand: 'Oak' }, '\uFEFF<p>Size 😀?</p>', ['no-emoji text “😀”']],
  [{ brand: 'Oak' }, '', []],
  [{ subject: 'Size 😀' }, '😀', ['no-emoji subject “😀”', 'no-emoji text “😀”']],
  [{ brand: 'Oak', subject: 'Size 😀' }, '', ['no-emoji subject “😀”']],
  [{ subject: 'Size 😀', brand: 'Oak' }, '', ['no-emoji subject “😀”']],
  [{ subject: "The oak's 😀" }, '', ['no-emoji subject “😀”']],
  // What has to be escaped is reported whole.
  [{ subject: `"The" oak's 😀` }, '', [`no-emoji subject “"The" oak's 😀”`]],
  [{ subject: `oak's \\ 😀` }, '', [`no-emoji subject “oak's \\ 😀”`]],
  [{ subject: '"oak"\t\u0001\n😀' }, '', ['no-emoji subject “"oak"\t\u0001\n😀”']],
  [{ subject: '' }, '', ['header-syntax subject “”']],
  [{ purpose: 'chat' }, '', ['permitted-purpose purpose “chat”']],
  [{ attachments: ['a.exe', { file: 'b.pdf' }] }, '<p>😀</p>', ['no-emoji text “😀”']],
];

describe('checkWithHeader', () => {
  for (const [header, text, expected] of cases)
    it(`${JSON.stringify(header)} and ${JSON.stringify(text)}`, () => {
      const found = check(text, header).map((problem) => {
        const key = problem.header as keyof GivenHeader | undefined;
        const place = key === undefined ? text : String(header[key]);
        return `${problem.rule} ${key ?? 'text'} “${place.slice(problem.start, problem.end)}”`;
      });
      assert.deepEqual(found, expected);
    });

  it('gives fixes of the text, and none of the header', () => {
    const text = '<p>Size 😀?</p>';
    const found = check(text, { subject: 'Size 😀' });
    assert.deepEqual(
      found.map(({ fixes }) => fixes.length),
      [0, 1],
    );
    assert.equal(applyFixes(text, found).text, '<p>Size?</p>');
  });

  it('keeps places in other files, moves those in the text, and leaves out those in the header', () => {
    const related = [{ start: 5, end: 6 }, { start: 25, end: 26 }, { start: 5, end: 6, path: 'a' }]; // prettier-ignore
    const [found] = checkWithHeader('x', { brand: 'Oak' }, (text) => [
      {
        rule: 'a',
        severity: 'error',
        message: 'What.',
        start: text.length - 1,
        end: text.length,
        fixes: [],
        related: related.map((place) => ({ ...place, message: '' })),
        misspelt: { word: 'x', suggestions: [] } as never,
      },
    ]);
    assert.deepEqual(
      found?.related.map(({ start, path }) => [start, path]),
      [[4, undefined], [5, 'a']], // prettier-ignore
    );
    assert.ok(found && !('misspelt' in found));
  });
});

describe('withHeader', () => {
  const texts: [header: GivenHeader, text: string, whole: string][] = [
    [{}, 'x', 'x'],
    [{}, '\uFEFFx', '\uFEFFx'],
    [{ brand: 'Oak' }, 'x', "---\nbrand: 'Oak'\n---\nx"],
    [{ brand: 'Oak' }, '\uFEFFx', "---\nbrand: 'Oak'\n---\nx"],
    [{ brand: ['Oak', 'Ash'] }, 'x', '---\nbrand: ["Oak","Ash"]\n---\nx'],
    [{ ['a: b' as 'brand']: 'Oak' }, 'x', '---\n"a: b": \'Oak\'\n---\nx'],
    [{ brand: (() => 'Oak') as never }, 'x', '---\nbrand: null\n---\nx'],
  ];
  for (const [header, text, whole] of texts)
    it(JSON.stringify(whole), () => {
      const made = withHeader(text, header);
      assert.equal(made.text, whole);
      assert.equal(whole.indexOf('x', made.shift) - made.shift, text.indexOf('x'));
    });
});

describe('hasHeader', () => {
  for (const [text, expected] of [
    ['---\npurpose: invoice\n---\nx', true],
    ['<!-- bsm purpose: invoice -->x', true],
    ['<p>Size?</p>', false],
  ] as const)
    it(JSON.stringify(text), () => assert.equal(hasHeader(text), expected));
});
