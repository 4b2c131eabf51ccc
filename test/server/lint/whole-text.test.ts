import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import { applyFix } from '../../../server/src/lint/fix';
import { defineRule } from '../../../server/src/rules/rule';
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

  // What is found in the whole text, and replaced by `X` there: what it is in the message's own
  // text, what in the partial, and what the fix makes of it.
  const found: [message: string, found: RegExp, own: string, partial: string, fixed?: string][] = [
    ['a{{> outer}}bcd', /c/, 'c', '', 'a{{> outer}}bXd'],
    ['abc{{> outer}}', /b/, 'b', '', 'aXc{{> outer}}'],
    ['ab{{> breaks}}cd{{> breaks}}ef', /d/, 'd', '', 'ab{{> breaks}}cX{{> breaks}}ef'],
    ['a{{> outer}}b', /Oak/, '{{> outer}}', 'partials/footer.hbs Oak'],
    ['a{{> outer}}b', /<div>/, '{{> outer}}', 'partials/outer.hbs <div>'],
    ['a{{> outer}}b', /<.div>b/, '{{> outer}}b', 'partials/outer.hbs </div>'],
    ['ab{{> breaks}}c', /b<br>/, 'b{{> breaks}}', 'partials/breaks.hbs <br>'],
    ['ab{{> breaks}}c', /b<br><br>c/, 'b{{> breaks}}c', ''],
    ['ab{{> breaks}}', /^/, '', '', 'Xab{{> breaks}}'],
  ];
  for (const [text, pattern, own, partial, fixed] of found)
    it(`${text}: ${pattern.source} is ${own}`, () => {
      const rule = defineRule({
        ...maxLineBreaks,
        check({ text: whole }, report) {
          const match = pattern.exec(whole);
          assert.ok(match);
          const range = { start: match.index, end: match.index + match[0].length };
          const edits = [{ ...range, text: 'X' }];
          const related = [{ ...range, message: 'Here.' }];
          report(range, 'What.', { fixes: [{ title: '', kind: 'safe', edits }], related });
        },
      });
      const [problem] = checkMessage(text, { rules: [rule], findPartial });
      assert.ok(problem);
      assert.equal(text.slice(problem.start, problem.end), own);
      const [here, ...others] = problem.related;
      assert.equal(text.slice(here?.start, here?.end), own);
      const places = others.map(({ path = '', start, end }) => {
        const name = /(\w+)\.hbs$/.exec(path)?.[1] ?? '';
        return `${path} ${partials[name]?.slice(start, end) ?? ''}`;
      });
      assert.equal(places.join(), partial);
      const [fix] = problem.fixes;
      assert.equal(fix && applyFix(text, fix).text, fixed);
      if (fix) assert.equal(fix.kind, 'safe');
    });

  it('offers what changes the message alone, where a partial has a share in the problem', () => {
    const text = 'Hello<br>{{> breaks}}<br>you';
    const rule = defineRule({
      ...maxLineBreaks,
      check(_message, report) {
        const edits = [{ start: 5, end: 9, text: '' }];
        report({ start: 5, end: 17 }, 'What.', { fixes: [{ title: '', kind: 'safe', edits }] });
      },
    });
    const [problem] = checkMessage(text, { rules: [rule], findPartial });
    const [fix] = problem?.fixes ?? [];
    assert.equal(fix?.kind, 'suggest');
    assert.equal(applyFix(text, fix).text, 'Hello{{> breaks}}<br>you');
  });

  it('offers only fixes within the message itself', () => {
    const text = 'Hello<br>{{> breaks}}<br>you';
    const [problem] = checkMessage(text, { rules: [maxLineBreaks], findPartial });
    for (const fix of problem?.fixes ?? [])
      for (const { start, end } of fix.edits) assert.equal(text.slice(start, end), '<br>');
  });
});
