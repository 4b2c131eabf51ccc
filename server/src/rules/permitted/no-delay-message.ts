import { findDelays } from '../../wording/intents/whole-phrases';
import { servesPurpose } from '../../wording/purpose';
import { defineRule } from '../rule';
import { reportPassages } from '../wording-passages';

export const noDelayMessage = defineRule({
  id: 'no-delay-message',
  section: 'permitted',
  severity: 'warning',
  policy:
    'Amazon permits no out-of-stock or delay notices, and no offers of another product instead.',
  remedy: 'Cancel the order in Seller Central instead.',
  details:
    'Not with the purpose `order-problem`, in a reply to the buyer (`buyer-inquiry`), or where a date is agreed (`delivery-scheduling`).',
  fix: 'none',
  good: [
    { text: '---\npurpose: order-problem\n---\n<p>The blue kettle is out of stock.</p>' },
    {
      text: '<p>Vous vouliez savoir quand arrive la table. Elle aura deux jours de retard.</p>',
    },
    {
      title: 'A reply shows that the buyer wrote first',
      text: '<p>We are sorry that you have not received the table. It will be two days late.</p>',
    },
  ],
  bad: [
    {
      text: '<p>«Unfortunately the kettle is out of stock».</p>',
      says: '“Unfortunately the kettle is out of stock” tells of a delay or a missing product.',
    },
    { text: '<p>La table aura «deux jours de retard».</p>' },
    {
      title: 'Sympathy after the news shows no reply',
      text: '<p>The table will «arrive two days late». We understand your disappointment.</p>',
    },
  ],
  check(message, report) {
    // With these purposes the buyer needs to know it.
    if (servesPurpose(message, ['order-problem', 'buyer-inquiry', 'delivery-scheduling'])) return;
    reportPassages(
      message,
      findDelays,
      report,
      (quote) => `${quote} tells of a delay or a missing product.`,
    );
  },
});
