import { defineWordingRule } from '../wording-rule';

export const noCancellationRequest = defineWordingRule({
  id: 'no-cancellation-request',
  section: 'permitted',
  severity: 'error',
  policy: 'Amazon does not permit asking the buyer to cancel an order.',
  remedy: 'Cancel the order yourself in Seller Central, or offer to.',
  verdict: 'asks the buyer to cancel.',
  good: [{ text: '<p>Shall we cancel order {{order_id}} for you?</p>' }],
  bad: [
    {
      text: '<p>«Please cancel the order on Amazon».</p>',
      says: '“Please cancel the order on Amazon” asks the buyer to cancel.',
    },
  ],
});
