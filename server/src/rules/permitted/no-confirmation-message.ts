import { findConfirmations } from '../../wording/intents/whole-phrases';
import { servesPurpose } from '../../wording/purpose';
import { defineRule } from '../rule';
import { reportPassages } from '../wording-passages';

export const noConfirmationMessage = defineRule({
  id: 'no-confirmation-message',
  section: 'permitted',
  severity: 'error',
  policy: 'Amazon confirms orders, shipments, deliveries and refunds itself.',
  remedy: 'Remove it: write only when something is needed.',
  details:
    'Not with the purposes `buyer-inquiry` and `return`. A passing mention (“the chair that you received last week”) is no confirmation.',
  fix: 'none',
  good: [
    { text: '<p>How does the chair that you received last week suit you? Please review it.</p>' },
    { text: '---\npurpose: buyer-inquiry\n---\n<p>As you asked: your order has shipped.</p>' },
    {
      text: '---\npurpose: buyer-inquiry\n---\n<p>Good news: your order has been shipped.</p>',
    },
  ],
  bad: [
    {
      text: '<p>«Good news: your order has been shipped».</p>',
      says: '“Good news: your order has been shipped” confirms what Amazon confirms.',
    },
  ],
  check(message, report) {
    // With these purposes the buyer needs to know it.
    if (servesPurpose(message, ['buyer-inquiry', 'return'])) return;
    reportPassages(
      message,
      findConfirmations,
      report,
      (quote) => `${quote} confirms what Amazon confirms.`,
    );
  },
});
