import assert from 'node:assert/strict';
import { checkMessage } from '../../../../server/src/lint/check';
import type { Fix } from '../../../../server/src/rules/rule';
import { applyFix } from '../../../../server/src/lint/fix';

/** A message with one problem, and what its fix makes of it. */
const rows: readonly (readonly [kind: Fix['kind'], text: string, fixed: string])[] = [
  // What is only offered takes the block along.
  ['suggest', '<p>Oak{{#if a}} info@oak.de{{/if}}, lamps</p>', '<p>Oak, lamps</p>'],
  [
    'suggest',
    '<p>Oak</p>\n{{#if a}}\n<p>info@oak.de</p>\n{{/if}}\n<p>M</p>',
    '<p>Oak</p>\n<p>M</p>',
  ],
  ['suggest', '<p>{{#unless a}}<b>info@oak.de</b>{{/unless}}</p><p>M</p>', '<p>M</p>'],
  ['suggest', '{{#if a}}{{#each b}}info@oak.de{{/each}}{{/if}}<p>M</p>', '<p>M</p>'],
  ['suggest', '<p>Oak{{#if a}} info@oak.de {{/if}}lamps</p>', '<p>Oak lamps</p>'],
  // Not where it holds or does something else, or where it is not clear what it is.
  ['suggest', '{{#if a}}info@oak.de{{else}}Oak{{/if}}', '{{#if a}}{{else}}Oak{{/if}}'],
  ['suggest', '{{#if a}}{{b}} info@oak.de{{/if}}', '{{#if a}}{{b}}{{/if}}'],
  ['suggest', '{{#track a}}info@oak.de{{/track}}<p>M</p>', '{{#track a}}{{/track}}<p>M</p>'],
  ['suggest', '<p>Oak {{~#if a}} info@oak.de {{/if~}} M</p>', '<p>Oak {{~#if a}} {{/if~}} M</p>'],
  // What is applied unasked deletes no tag of the template.
  ['safe', '<p>Oak{{#if a}} 😀{{/if}}, lamps</p>', '<p>Oak{{#if a}}{{/if}}, lamps</p>'],
];

describe('blocks that a fix leaves empty', () => {
  for (const [kind, text, fixed] of rows)
    it(`${kind}: ${JSON.stringify(text)}`, () => {
      const [problem] = checkMessage(text, { path: 'message.hbs' }).filter(({ rule }) =>
        ['no-email-address', 'no-emoji'].includes(rule),
      );
      const [fix] = problem?.fixes ?? [];
      assert.equal(fix?.kind, kind);
      assert.equal(applyFix(text, fix).text, fixed);
    });
});
