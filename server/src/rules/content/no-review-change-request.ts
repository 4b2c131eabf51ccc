import { defineWordingRule } from '../wording-rule';

export const noReviewChangeRequest = defineWordingRule({
  id: 'no-review-change-request',
  section: 'content',
  severity: 'error',
  policy: 'Amazon permits no request to change or remove a review or feedback.',
  remedy: 'Settle the matter without a word about the review.',
  verdict: 'asks to change or remove a review.',
  inPackageInserts: true,
  good: [
    { text: '<p>Please update your shipping address.</p>' },
    { text: '<p>We will not ask you to change your review.</p>' },
  ],
  bad: [
    {
      text: '<p>Could you please «remove your negative review»?</p>',
      says: '“remove your negative review” asks to change or remove a review.',
    },
    { text: '<p>You left two stars for the kettle. Would you «reconsider them»?</p>' },
    { text: '<p>«Könnten Sie bitte Ihre Bewertung der Lampe wieder zurückziehen»?</p>' },
    { text: '<p>Abbiamo letto la Sua recensione. La preghiamo di «cancellarla».</p>' },
  ],
});
