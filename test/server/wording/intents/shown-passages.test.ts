import assert from 'node:assert/strict';
import { Message } from '../../../../server/src/message/message';
import type { IntentName } from '../../../../server/src/wording/intents/intents';
import { shownPassages } from '../../../../server/src/wording/intents/shown-passages';
import { wordingOf } from '../../../../server/src/wording/wording';

/** What phrases show only the least of, and words that the passage has to hold. */
const wholes: [rule: IntentName, text: string, holds: string][] = [
  [
    'no-marketing',
    'Bis Sonntag gibt es in unserem Laden auf alles 20 % Rabatt, vorbeischauen lohnt sich.',
    '20 % Rabatt, vorbeischauen',
  ],
  ['no-opt-out-link', 'Would you like to unsubscribe from our messages?', 'unsubscribe from our'],
];

describe('a passage that phrases show', () => {
  for (const [rule, text, holds] of wholes)
    it(`is more than the phrase in “${text}”`, () => {
      const [body] = wordingOf(new Message(`<p>${text}</p>`));
      const [passage] = body?.facts.get(shownPassages).get(rule) ?? [];
      const shown = body?.text.slice(passage?.start, passage?.end);
      assert.ok(shown?.includes(holds), shown);
    });
});
