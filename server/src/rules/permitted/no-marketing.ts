import { defineWordingRule } from '../wording-rule';

export const noMarketing = defineWordingRule({
  id: 'no-marketing',
  section: 'permitted',
  severity: 'error',
  policy: 'Amazon permits no marketing or promotional messages.',
  remedy: 'Remove it.',
  verdict: 'is marketing.',
  details:
    'Coupons and discount codes, sales, newsletters, social media, visits to the store. A voucher that the buyer asked about, or a text to be engraved, is none.',
  good: [
    { text: '{% if a %}<p>Which size?</p>{% endif %}{% if b %}<p>Which colour?</p>{% endif %}' },
    { text: '<p>You asked about the voucher that you redeemed: it is refunded, too.</p>' },
    {
      text: '---\npurpose: custom-design\n---\n<p>Below <i>30% off all chores</i>, which line goes on your poster?</p>',
    },
  ],
  bad: [
    {
      text: '<p>Here is your invoice. «Use the code KETTLE10 for your next order».</p>',
      says: '“Use the code KETTLE10 for your next order” is marketing.',
    },
    {
      text: '---\npurpose: custom-design\n---\n<p>Which line goes on your poster? Today: «30% off» <i>all posters</i>.</p>',
    },
  ],
});
