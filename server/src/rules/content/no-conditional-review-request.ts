import { neutralRequest } from '../fixes/neutral-request';
import { defineWordingRule } from '../wording-rule';

export const noConditionalReviewRequest = defineWordingRule({
  id: 'no-conditional-review-request',
  section: 'content',
  severity: 'error',
  policy:
    'Amazon permits no review request on condition of a good experience, and no turning of unhappy buyers away from reviewing.',
  remedy: 'Invite every buyer alike.',
  verdict: 'invites only happy buyers to review.',
  suggest: neutralRequest,
  details:
    'A condition of time, use or will (“once you have tried it”, “if you have a minute”) is fine.',
  inPackageInserts: true,
  good: [
    { text: '<p>If you have a minute, please leave a review of the kettle.</p>' },
    { text: '<p>If you are happy with the design, please approve it.</p>' },
  ],
  bad: [
    {
      text: '<p>«If you are happy with the kettle, please leave a review».</p>',
      suggested:
        '<p>Please share your honest opinion of your purchase in a review on Amazon, whether good or bad.</p>',
      says: '“If you are happy with the kettle, please leave a review” invites only happy buyers to review.',
    },
    {
      text: '<p>«Enjoying the kettle? Then please leave a review».</p>',
      suggested:
        '<p>Please share your honest opinion of your purchase in a review on Amazon, whether good or bad.</p>',
    },
    {
      text: '<p>Please rate it. «Before you give fewer stars, please talk to us».</p>',
      suggested:
        '<p>Please rate it. Please share your honest opinion of your purchase in a review on Amazon, whether good or bad.</p>',
    },
    {
      text: '<p>«Bent u tevreden over de lamp, laat dan een recensie» achter.</p>',
      suggested:
        '<p>Wilt u uw eerlijke mening over uw aankoop delen in een review op Amazon, of die nu goed of slecht is?</p>',
    },
  ],
});
