import { findProactiveSupport } from '../../wording/intents/whole-phrases';
import { servesPurpose } from '../../wording/purpose';
import { defineRule } from '../rule';
import { reportPassages } from '../wording-passages';

export const noProactiveSupportMessage = defineRule({
  id: 'no-proactive-support-message',
  section: 'permitted',
  severity: 'warning',
  policy: 'Amazon does not permit customer service that the buyer has not asked for.',
  remedy: 'Leave it to the product’s manual, or wait for the buyer’s question.',
  details:
    'Manuals, tips, answers to common questions, what to do if something goes wrong. Not in a reply to the buyer (`buyer-inquiry`), nor where a return, a delivery or a service needs them (`return`, `delivery-scheduling`, `home-services`).',
  fix: 'none',
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
  check(message, report) {
    // With these purposes the buyer needs to know it.
    if (servesPurpose(message, ['buyer-inquiry', 'return', 'home-services', 'delivery-scheduling']))
      return;
    reportPassages(
      message,
      findProactiveSupport,
      report,
      (quote) => `${quote} is customer service that nobody asked for.`,
    );
  },
});
