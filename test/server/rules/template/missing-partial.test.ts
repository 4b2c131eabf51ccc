import assert from 'node:assert/strict';
import { checkMessage } from '../../../../server/src/lint/check';
import { missingPartial } from '../../../../server/src/rules/template/missing-partial';

/** The files that are offered for a partial of the name. */
function offered(name: string): (string | undefined)[] {
  const problems = checkMessage(`{{> "${name}"}}`, {
    rules: [missingPartial],
    hasPartial: () => false,
  });
  return problems.flatMap(({ fixes }) => fixes.map(({ create }) => create?.path));
}

const cases: [name: string, files: string[]][] = [
  ['footer', ['partials/footer.hbs']],
  ['legal/the end', ['partials/legal/the end.hbs']],
  ['fußzeile.v2', ['partials/fußzeile.v2.hbs']],
  ['../footer', []],
  ['legal/../../footer', []],
  ['/etc/footer', []],
  ['c:\\\\footer', []],
  ['the\nend', []],
  ['why?', []],
];

describe('the file that a missing partial is made in', () => {
  for (const [name, files] of cases)
    it(`of ${JSON.stringify(name)} is ${files.join() || 'none'}`, () => {
      assert.deepEqual(offered(name), files);
    });
});
