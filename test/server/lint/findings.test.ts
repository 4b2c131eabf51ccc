import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import { mostListed } from '../../../server/src/lint/findings';
import { fixAll, type FixableCheck } from '../../../server/src/lint/fix';
import type { Problem } from '../../../server/src/lint/problem';

const emoji = '<p>😀</p>\n';
const italic = '<p style="font-family:a">x</p>\n';

const check: FixableCheck = (text, wanted = 'list') =>
  checkMessage(text, { path: 'partials/m.hbs', wanted });

/** How many problems of the rule are listed, and how many more each of those stands for that says so. */
function counts(problems: readonly Problem[], rule: string): number[] {
  const own = problems.filter((problem) => problem.rule === rule);
  const rest = own.flatMap(({ more }) => more ?? []);
  return [own.length - rest.length, ...rest];
}

/** Texts, and what is listed of their emojis. */
const texts: [name: string, text: string, listed: number[]][] = [
  ['none', '<p>x</p>', [0]],
  ['as many as are listed', emoji.repeat(mostListed), [mostListed]],
  ['one more', emoji.repeat(mostListed + 1), [mostListed, 1]],
  ['many more', emoji.repeat(3 * mostListed), [mostListed, 2 * mostListed]],
  [
    'many that are silenced',
    `<!-- bsm-disable no-emoji -->${emoji.repeat(2 * mostListed)}<!-- bsm-enable no-emoji -->${emoji}`,
    [1],
  ],
  [
    'many that are silenced, then many others',
    `<!-- bsm-disable no-emoji -->${emoji.repeat(mostListed + 1)}<!-- bsm-enable no-emoji -->${emoji.repeat(mostListed + 2)}`,
    [mostListed, 2],
  ],
];

describe('of very many problems', () => {
  for (const [name, text, listed] of texts)
    it(`the first are listed, and how many more there are: ${name}`, () => {
      assert.deepEqual(counts(check(text), 'no-emoji'), listed);
    });

  it('each rule lists its own', () => {
    const problems = check((emoji + italic).repeat(mostListed + 1));
    for (const rule of ['no-emoji', 'no-font-family'])
      assert.deepEqual(counts(problems, rule), [mostListed, 1]);
  });

  it('those that are listed stand first, and the rest is told where it begins', () => {
    const problems = check(emoji.repeat(mostListed + 5)).filter(({ rule }) => rule === 'no-emoji');
    const starts = problems.map(({ start }) => start);
    assert.deepEqual(
      starts,
      Array.from({ length: mostListed + 1 }, (_, index) => index * emoji.length + 3),
    );
    assert.match(
      problems.at(-1)?.message ?? '',
      /^From here on, there are 5 more problems of this rule\. /,
    );
  });

  it('comments that silence nothing are listed likewise', () => {
    const unused = '<!-- bsm-disable-line no-gif -->\n'.repeat(mostListed + 7);
    assert.deepEqual(counts(check(unused), 'unused-disable'), [mostListed, 7]);
  });

  it('all are fixed', () => {
    const { text, applied, problems } = fixAll(emoji.repeat(2 * mostListed), check);
    assert.deepEqual(
      [text.includes('😀'), applied, counts(problems, 'no-emoji')],
      [false, 2 * mostListed, [0]],
    );
  });
});
