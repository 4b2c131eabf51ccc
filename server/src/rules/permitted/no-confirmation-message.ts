import { defineWordingRule } from '../wording-rule';

export const noConfirmationMessage = defineWordingRule({
  id: 'no-confirmation-message',
  section: 'permitted',
  severity: 'error',
  policy: 'Amazon confirms orders, shipments, deliveries and refunds itself.',
  remedy: 'Remove it: write only when something is needed.',
  verdict: 'confirms what Amazon confirms.',
  notWith: ['buyer-inquiry', 'return'],
  details: 'A passing mention (“the chair that you received last week”) is no confirmation.',
  good: [
    { text: '<p>How does the chair that you received last week suit you? Please review it.</p>' },
    { text: '---\npurpose: buyer-inquiry\n---\n<p>As you asked: your order has shipped.</p>' },
    {
      text: '---\npurpose: buyer-inquiry\n---\n<p>Good news: your order has been shipped.</p>',
    },
  ],
  bad: [
    {
      title: 'with the whole of an address',
      text: '<p>«Your parcel left our warehouse today, see https://tracking.dpd.de/1» for details.</p>',
    },
    {
      text: '<p>«Good news: your order has been shipped».</p>',
      says: '“Good news: your order has been shipped” confirms what Amazon confirms.',
    },
  ],
});
