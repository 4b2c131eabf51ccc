import { defineWordingRule } from '../wording-rule';

export const noProactiveSupportMessage = defineWordingRule({
  id: 'no-proactive-support-message',
  section: 'permitted',
  severity: 'warning',
  policy: 'Amazon does not permit customer service that the buyer has not asked for.',
  remedy: 'Leave it to the product’s manual, or wait for the buyer’s question.',
  verdict: 'is customer service that nobody asked for.',
  notWith: ['buyer-inquiry', 'return', 'home-services', 'delivery-scheduling'],
  details: 'Manuals, tips, answers to common questions, what to do if something goes wrong.',
  good: [
    { text: '---\npurpose: buyer-inquiry\n---\n<p>As you asked: here is the user manual.</p>' },
    { text: '---\npurpose: buyer-inquiry\n---\n<p>Never put it in the dishwasher.</p>' },
  ],
  bad: [
    {
      text: '<p>«Never put it in the dishwasher».</p>',
      says: '“Never put it in the dishwasher” is customer service that nobody asked for.',
    },
    { text: '<p>Here are «some tips for your new kettle».</p>' },
  ],
});
