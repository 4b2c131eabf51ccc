import { defineWordingRule } from '../wording-rule';

export const noReviewIncentive = defineWordingRule({
  id: 'no-review-incentive',
  section: 'content',
  severity: 'error',
  policy: 'Amazon permits no compensation of any kind for a review or feedback.',
  remedy: 'Ask without offering anything, or let the offer go.',
  verdict: 'offers something for a review.',
  details:
    'Money, gift cards, vouchers, free or discounted products, refunds, draws, favours to come: whatever the buyer would get for a review, for changing one or for removing one. A refund for what is broken or returned is none, nor is the statement that nothing is given.',
  inPackageInserts: true,
  good: [
    { text: '<p>Please review the kettle. We cannot give anything in return for a review.</p>' },
    { text: '<p>The lid of your kettle arrived broken: we will refund you in full.</p>' },
    {
      text: '<p>Your flyer reads “Review our tea and win a trip to Rome”. Is the spelling right?</p>',
    },
    { text: '<p>Für Ihre Rezension dürfen wir Ihnen leider keinen Gutschein anbieten.</p>' },
  ],
  bad: [
    {
      text: '<p>Write a review of the kettle and «we will send you a gift card».</p>',
      says: '“we will send you a gift card” offers something for a review.',
    },
    { text: '<p>Review the kettle and «get a “free gift»”.</p>' },
    { text: '<p>Please review the kettle. «As a thank-you, the next box of tea is on us».</p>' },
  ],
});
