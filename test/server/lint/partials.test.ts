import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import { maxFontSizes } from '../../../server/src/rules/style/max-font-sizes';
import { maxLineBreaks } from '../../../server/src/rules/style/max-line-breaks';

const partials: Record<string, string> = {
  footer: '<p style="font-size:10px">Oakhill</p>',
  small: '<small>Oakhill</small>',
  breaks: '<br><br>',
  loop: '<p>{{> loop}}</p>',
  outer: '<div>{{> footer}}</div>',
};

const findPartial = (name: string) => {
  const text = partials[name];
  return text === undefined ? undefined : { path: `partials/${name}.hbs`, text };
};

const sizes = '<h1>A</h1><h2>B</h2><p>C</p>';

/** Message, what is reported in it, and where in a partial it comes from. */
const cases: [message: string, reported: string[], origin?: string][] = [
  [`${sizes}`, []],
  [`${sizes}{{> footer}}`, ['{{> footer}}'], 'partials/footer.hbs'],
  [`${sizes}{{> outer}}`, ['{{> outer}}'], 'partials/footer.hbs'],
  [`{{> footer}}${sizes}`, ['C']],
  [`{{> nowhere}}${sizes}`, []],
  ['Hello{{> breaks}}<br>you', ['{{> breaks}}<br>']],
  ['Hello<br>{{> breaks}}you', ['<br>{{> breaks}}']],
  ['Hello<br>{{> loop}}you', []],
];

describe('messages with their partials in place', () => {
  for (const [text, reported, origin] of cases)
    it(`${text} → ${reported.join(', ') || 'nothing'}`, () => {
      const rules = [maxFontSizes, maxLineBreaks];
      const problems = checkMessage(text, { rules, findPartial });
      assert.deepEqual(
        problems.map(({ start, end }) => text.slice(start, end)),
        reported,
      );
      const paths = problems.flatMap(({ related }) => related.map(({ path }) => path ?? ''));
      if (origin !== undefined) assert.ok(paths.includes(origin), paths.join());
    });

  it('offers only fixes within the message itself', () => {
    const text = 'Hello<br>{{> breaks}}<br>you';
    const [problem] = checkMessage(text, { rules: [maxLineBreaks], findPartial });
    for (const fix of problem?.fixes ?? [])
      for (const { start, end } of fix.edits) assert.equal(text.slice(start, end), '<br>');
  });
});
