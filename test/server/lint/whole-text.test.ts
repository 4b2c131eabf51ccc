import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import { applyFix } from '../../../server/src/lint/fix';
import { WholeText } from '../../../server/src/lint/whole-text';
import { defineRule } from '../../../server/src/rules/rule';
import { maxFontSizes } from '../../../server/src/rules/style/max-font-sizes';
import { maxLineBreaks } from '../../../server/src/rules/style/max-line-breaks';

const partials: Record<string, string> = {
  footer: '<p style="font-size:10px">Oakhill</p>',
  small: '<small>Oakhill</small>',
  breaks: '<br><br>',
  loop: '<p>{{> loop}}</p>',
  outer: '<div>{{> footer}}</div>',
  layout: '<main>{{> @partial-block}}</main>',
  around: 'Hi<br>{{> @partial-block}}<br>Bye',
  twice: '{{> @partial-block}}|{{> @partial-block}}',
  silent: '<p>Nothing</p>',
  slots: '<p>{{#> head}}H{{/head}}</p>{{> body}}',
  checked: '{{#if @partial-block}}{{> @partial-block}}{{else}}none{{/if}}',
  frame: '[{{#> layout}}{{> @partial-block}}{{/layout}}]',
  passing: '({{> layout}})',
  own: '{{#*inline "body"}}own{{/inline}}{{> body}}',
  lines: 'Hi\n\n{{> @partial-block}}\nBye\n',
  nested: '<i>{{#> nested}}x{{/nested}}</i>',
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
  [`{{#> layout}}${sizes}{{> footer}}{{/layout}}`, ['{{> footer}}'], 'partials/footer.hbs'],
  ['{{#> around}}<br><br>you{{/around}}', ['{{#> around}}<br><br>'], 'partials/around.hbs'],
  ['{{#> around}}you<br><br>{{/around}}', ['<br><br>{{/around}}'], 'partials/around.hbs'],
  ['{{#> around}}you{{/around}}', []],
  ['{{#> around}}{{#> breaks}}{{/breaks}}{{/around}}', ['{{#> around}}'], 'partials/around.hbs'],
  ['Hello<br>{{#*inline "a"}}<br><br>{{/inline}}you{{> a}}', []],
  [
    'Hello<br>{{> a}}you{{#*inline "a"}}<br><br>{{/inline}}',
    ['<br>{{> a}}you{{#*inline "a"}}<br><br>'],
  ],
];

/** Message, and what it is with everything in place; nothing where that is the message itself. */
const wholes: [message: string, whole?: string][] = [
  ['{{#> layout}}x{{/layout}}', '<main>x</main>'],
  ['a{{#> layout}}{{#> layout}}x{{/layout}}{{/layout}}b', 'a<main><main>x</main></main>b'],
  ['{{#> layout}}{{#if a}}x{{else}}y{{/if}}{{/layout}}', '<main>{{#if a}}x{{else}}y{{/if}}</main>'],
  [
    '{{#if a}}{{#> layout}}x{{/layout}}{{else if b}}{{> small}}{{else}}y{{/if}}',
    '{{#if a}}<main>x</main>{{else if b}}<small>Oakhill</small>{{else}}y{{/if}}',
  ],
  ['{{#> twice}}x{{/twice}}', 'x|x'],
  ['{{#> silent}}x{{/silent}}', '<p>Nothing</p>'],
  ['{{#> frame}}x{{/frame}}', '[<main>x</main>]'],
  ['{{#> passing}}x{{/passing}}', '(<main>x</main>)'],
  ['{{#> checked}}x{{/checked}}', 'x'],
  ['{{> checked}}', '{{#if @partial-block}}{{> @partial-block}}{{else}}none{{/if}}'],
  ['{{> layout}}', '<main>{{> @partial-block}}</main>'],
  ['{{#> lines}}\nx\n\ny\n{{/lines}}\nEnd', 'Hi\n\nx\n\ny\nBye\nEnd'],
  ['a {{~#> layout~}} x {{~/layout~}} b', 'a<main>x</main>b'],
  ['{{> @partial-block}}'],
  ['{{#> nowhere}}x{{/nowhere}}'],
  ['{{#> nowhere}}{{> small}}{{/nowhere}}', '{{#> nowhere}}<small>Oakhill</small>{{/nowhere}}'],
  ['{{#> layout}}{{> @partial-block}}{{/layout}}', '<main>{{> @partial-block}}</main>'],
  ['{{#> layout}}x'],
  ['{{#> layout}}x{{else}}y{{/layout}}'],
  ['{{#> nested}}y{{/nested}}', '<i>{{#> nested}}x{{/nested}}</i>'],
  ['{{#*inline "a"}}x{{/inline}}{{> a}}{{> a}}', 'xx'],
  ['{{> a}}{{#*inline "a"}}x{{/inline}}', 'x'],
  ['{{#*inline "a"}}x{{/inline}}{{> b}}'],
  ['{{#*inline "a"}}x{{/inline}}{{> small}}', '{{#*inline "a"}}x{{/inline}}<small>Oakhill</small>'],
  ['{{#*inline "small"}}x{{/inline}}{{> small}}', 'x'],
  [
    '{{#*inline "a"}}1{{/inline}}{{> a}}{{#*inline "a"}}2{{/inline}}',
    '{{#*inline "a"}}1{{/inline}}2',
  ],
  ['{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}', '{{> a}}'],
  ['{{#if b}}{{#*inline "a"}}x{{/inline}}{{> a}}{{/if}}{{> a}}', '{{#if b}}x{{/if}}{{> a}}'],
  [
    '{{#> slots}}{{#*inline "head"}}T{{/inline}}{{#*inline "body"}}B{{/inline}}{{/slots}}',
    '<p>T</p>B',
  ],
  [
    '{{#*inline "body"}}B{{> @partial-block}}{{/inline}}{{#> slots}}x{{/slots}}',
    '<p>{{#> head}}H{{/head}}</p>Bx',
  ],
  ['{{#*inline "body"}}B{{/inline}}{{> own}}', '{{#*inline "body"}}B{{/inline}}own'],
  ['{{> own}}{{> body}}', 'own{{> body}}'],
  ['{{#*inline "a"}}({{> @partial-block}}){{/inline}}{{#> a}}x{{/a}}', '(x)'],
];

/** Inline partials each of which calls the next one twice. */
const inlineBomb = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `{{#*inline "a${index}"}}x{{> a${index + 1}}}{{> a${index + 1}}}{{/inline}}`,
  ).join('') + '{{> a0}}';

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

  for (const [text, whole] of wholes)
    it(`${text} is ${whole ?? 'itself'}`, () =>
      assert.equal(WholeText.of(text, findPartial)?.text, whole));

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
    ['a{{#> layout}}bc{{/layout}}d', /c/, 'c', '', 'a{{#> layout}}bX{{/layout}}d'],
    ['a{{#> layout}}b{{/layout}}cd', /d/, 'd', '', 'a{{#> layout}}b{{/layout}}cX'],
    ['a{{#> layout}}b{{/layout}}c', /<main>/, '{{#> layout}}', 'partials/layout.hbs <main>'],
    ['a{{#> layout}}b{{/layout}}c', /<.main>/, '{{#> layout}}', 'partials/layout.hbs </main>'],
    [
      'a{{#> layout}}b{{/layout}}c',
      /<main>b<.main>/,
      '{{#> layout}}',
      'partials/layout.hbs <main>',
    ],
    ['a{{#> layout}}b{{/layout}}c', /a<main>b/, 'a{{#> layout}}b', ''],
    ['a{{#> layout}}b{{/layout}}c', /b<.main>/, 'b{{/layout}}', 'partials/layout.hbs </main>'],
    ['a{{#> layout}}b{{/layout}}c', /<.main>c/, '{{/layout}}c', 'partials/layout.hbs </main>'],
    ['{{#> twice}}ab{{/twice}}', /b.a/, 'ab', ''],
    ['{{#> layout}}{{> footer}}{{/layout}}', /Oak/, '{{> footer}}', 'partials/footer.hbs Oak'],
    ['{{> frame}}', /<.main>/, '{{> frame}}', 'partials/layout.hbs </main>'],
    ['{{#> frame}}x{{/frame}}', /x<.main>/, 'x{{/frame}}', 'partials/layout.hbs </main>'],
    [
      '{{> a}}b{{#*inline "a"}}cd{{/inline}}',
      /d/,
      'd',
      '',
      '{{> a}}b{{#*inline "a"}}cX{{/inline}}',
    ],
    ['{{> a}}b{{#*inline "a"}}cd{{/inline}}', /db/, 'b{{#*inline "a"}}cd', ''],
    ['{{> small}}{{#if a}}bc{{/if}}', /.{9}bc.{7}/, '{{#if a}}bc{{/if}}', '', '{{> small}}X'],
    [
      '{{#> slots}}{{#*inline "body"}}b{{/inline}}{{/slots}}',
      /b$/,
      'b',
      '',
      '{{#> slots}}{{#*inline "body"}}X{{/inline}}{{/slots}}',
    ],
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

  const deep = (count: number) =>
    '{{#> twice}}'.repeat(count) + 'x'.repeat(100) + '{{/twice}}'.repeat(count);
  const hostile: [title: string, message: string][] = [
    ['1,000 layouts', '{{#> layout}}x{{/layout}}'.repeat(1000)],
    ['100,000 layouts', '{{#> layout}}x{{/layout}}'.repeat(100_000)],
    ['layouts in layouts that double', deep(50)],
    ['layouts in layouts, very deep', deep(20_000)],
    ['layouts without an end', '{{#> layout}}'.repeat(100_000)],
    ['ends without a layout', '{{/layout}}'.repeat(100_000)],
    ['100,000 inline partials', '{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}'.repeat(100_000)],
    ['inline partials that call each other', inlineBomb(1000)],
    [
      'layouts that double a long text',
      `{{#> twice}}${'x'.repeat(3_000_000)}{{/twice}}`.repeat(20),
    ],
  ];
  for (const [title, text] of hostile)
    it(`${title} end soon`, () => {
      const length = WholeText.of(text, findPartial)?.text.length ?? 0;
      assert.ok(length < 1_000_000 + 2 * text.length, `${length} characters`);
    });

  it('offers only fixes within the message itself', () => {
    const text = 'Hello<br>{{> breaks}}<br>you';
    const [problem] = checkMessage(text, { rules: [maxLineBreaks], findPartial });
    for (const fix of problem?.fixes ?? [])
      for (const { start, end } of fix.edits) assert.equal(text.slice(start, end), '<br>');
  });
});
