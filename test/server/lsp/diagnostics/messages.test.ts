import assert from 'node:assert/strict';
import { shownText } from '../../../../server/src/lsp/checks/shown-text';

/** A text about a problem, and how editors show it. */
const texts: readonly [text: string, shown: string][] = [
  ['This is `a.gif`. Save it as `a.png`.', 'This is “a.gif”. Save it as “a.png”.'],
  ['An odd `. B.', 'An odd `. B.'],
  ['Two lines: `\n`', 'Two lines: `\n`'],
];

describe('the message of a diagnostic', () => {
  for (const [text, shown] of texts)
    it(`${JSON.stringify(text)} is shown as ${JSON.stringify(shown)}`, () =>
      assert.equal(shownText(text), shown));
});
