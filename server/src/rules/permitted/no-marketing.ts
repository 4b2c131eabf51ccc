import { findMarketing } from '../../wording/intents/messages';
import { defineRule } from '../rule';
import { reportPassages } from '../wording-passages';

export const noMarketing = defineRule({
  id: 'no-marketing',
  section: 'permitted',
  severity: 'error',
  policy: 'Amazon permits no marketing or promotional messages.',
  remedy: 'Remove it.',
  details:
    'Coupons and discount codes, sales, newsletters, social media, visits to the store. A voucher that the buyer asked about, or a text to be engraved, is none.',
  fix: 'none',
  good: [{ text: '<p>You asked about the voucher that you redeemed: it is refunded, too.</p>' }],
  bad: [
    {
      text: '<p>Here is your invoice. «Use the code KETTLE10 for your next order».</p>',
      says: '“Use the code KETTLE10 for your next order” is marketing.',
    },
  ],
  check(message, report) {
    reportPassages(message, findMarketing, report, (quote) => `${quote} is marketing.`);
  },
});
