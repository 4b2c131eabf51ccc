import assert from 'node:assert/strict';
import { wordingRules } from '../../../../scripts/evaluate/score';
import { checkMessage } from '../../../../server/src/lint/check';
import type { Fix } from '../../../../server/src/rules/rule';
import { languageWith } from '../../../../server/src/wording/language-data/language';

const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'sv', 'pt', 'ja', 'tr', 'ar'];

/** What is offered for the first problem, and the text that it makes. */
function offered(text: string, path = 'message.hbs'): { fix: Fix | undefined; fixed: string } {
  const [problem] = checkMessage(text, { path }).filter(({ rule }) =>
    ['no-positive-review-request', 'no-conditional-review-request'].includes(rule),
  );
  assert.ok(problem, 'nothing is reported');
  const [fix] = problem.fixes;
  const [edit] = fix?.edits ?? [];
  const fixed = edit ? text.slice(0, edit.start) + edit.text + text.slice(edit.end) : text;
  return { fix, fixed };
}

describe('neutral requests', () => {
  for (const code of languages)
    it(`permit themselves in ${code}`, () => {
      const request = languageWith(code)?.neutralRequest;
      assert.ok(request);
      const problems = checkMessage(`<p>${request}</p>`, { path: 'message.html' });
      assert.deepEqual(
        problems.filter(({ rule }) => wordingRules.includes(rule)),
        [],
      );
    });

  const neutral = languageWith('en')?.neutralRequest ?? '';
  const replaced: [what: string, text: string, fixed: string, path?: string][] = [
    [
      'a sentence',
      '<p>Hello! Please leave us a 5-star review. Thank you.</p>',
      `<p>Hello! ${neutral} Thank you.</p>`,
    ],
    [
      'a sentence with its formatting',
      '<p>Please leave us a <b>5</b>-star review today.</p>',
      `<p>${neutral}</p>`,
    ],
    [
      'both sentences of a condition',
      '<p>Are you happy with the kettle? Then please leave a review. Thank you.</p>',
      `<p>${neutral} Thank you.</p>`,
    ],
    [
      'what follows a salutation',
      'Hello {{name}},\r\nplease leave us a 5-star review.\r\nOak',
      `Hello {{name}},\r\n${neutral}\r\nOak`,
      'message.txt',
    ],
    [
      'what follows a salutation and a line break',
      '<p>Hello {{name}},<br>\n  please leave us a 5-star review.</p>',
      `<p>Hello {{name}},<br>\n  ${neutral}</p>`,
    ],
    [
      'a sentence that touches others',
      '<p>Our opinion counts. Please leave us a 5-star review! Ask us.</p>',
      `<p>Our opinion counts. ${neutral} Ask us.</p>`,
    ],
  ];
  for (const [what, text, fixed, path] of replaced)
    it(`take the place of ${what}`, () => {
      const { fix, fixed: result } = offered(text, path);
      assert.equal(fix?.kind, 'suggest');
      assert.equal(result, fixed);
    });

  const kept: [what: string, text: string][] = [
    ['a template expression', '<p>Please leave the {{product}} a 5-star review.</p>'],
    ['a link', '<p>Please leave us a <a href="https://www.amazon.com/r">5-star review</a>.</p>'],
    ['half of an element', '<p><b>Please leave</b> us a 5-star review.</p>'],
    [
      'another on the other path',
      '{{#if a}}<p>{{else}}<p><b>{{/if}}Please leave</b> us a 5-star review.</p>',
    ],
    ['a subject', '---\nsubject: Please leave us a 5-star review\n---\n<p>How is the kettle?</p>'],
  ];
  for (const [what, text] of kept)
    it(`do not take the place of ${what}`, () => {
      assert.deepEqual(offered(text).fix, undefined);
    });
});
