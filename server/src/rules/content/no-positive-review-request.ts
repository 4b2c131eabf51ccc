import { neutralRequest } from '../fixes/neutral-request';
import { defineWordingRule } from '../wording-rule';

export const noPositiveReviewRequest = defineWordingRule({
  id: 'no-positive-review-request',
  section: 'content',
  severity: 'error',
  policy: 'Amazon permits no request for a positive review or feedback.',
  remedy: 'Ask for the buyer’s own opinion, whatever it is.',
  verdict: 'asks for a positive review.',
  suggest: neutralRequest,
  details:
    'Also hints and pressure: what fewer stars would do to the seller, a “fifth star”, a wish for kind words. The whole scale (“one to five stars”) and stars that belong to a product are fine.',
  inPackageInserts: true,
  good: [
    { text: '<p>Please rate the kettle with one to five stars on Amazon.</p>' },
    { text: '<p>Please review the kettle, good or bad.</p>' },
  ],
  bad: [
    {
      text: '<p>Please «leave us a 5-star review» for the kettle.</p>',
      suggested:
        '<p>Please share your honest opinion of your purchase in a review on Amazon, whether good or bad.</p>',
      says: '“leave us a 5-star review” asks for a positive review.',
    },
    {
      text: '<p>Please rate the kettle. «Anything less than five stars hurts» us.</p>',
      suggested:
        '<p>Please rate the kettle. Please share your honest opinion of your purchase in a review on Amazon, whether good or bad.</p>',
    },
  ],
});
