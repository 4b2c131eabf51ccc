import { findCancellationRequests } from '../../wording/intents/whole-phrases';
import { defineRule } from '../rule';
import { reportPassages } from '../wording-passages';

export const noCancellationRequest = defineRule({
  id: 'no-cancellation-request',
  section: 'permitted',
  severity: 'error',
  policy: 'Amazon does not permit asking the buyer to cancel an order.',
  remedy: 'Cancel the order yourself in Seller Central, or offer to.',
  fix: 'none',
  good: [{ text: '<p>Shall we cancel order {{order_id}} for you?</p>' }],
  bad: [
    {
      text: '<p>«Please cancel the order on Amazon».</p>',
      says: '“Please cancel the order on Amazon” asks the buyer to cancel.',
    },
  ],
  check(message, report) {
    reportPassages(
      message,
      findCancellationRequests,
      report,
      (quote) => `${quote} asks the buyer to cancel.`,
    );
  },
});
