import { defineWordingRule } from '../wording-rule';

export const noDelayMessage = defineWordingRule({
  id: 'no-delay-message',
  section: 'permitted',
  severity: 'warning',
  policy:
    'Amazon permits no out-of-stock or delay notices, and no offers of another product instead.',
  remedy: 'Cancel the order in Seller Central instead.',
  verdict: 'tells of a delay or a missing product.',
  notWith: ['order-problem', 'buyer-inquiry', 'delivery-scheduling'],
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
});
