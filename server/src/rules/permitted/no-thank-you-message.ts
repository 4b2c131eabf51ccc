import { findEmptyThanks } from '../../wording/intents/empty-thanks';
import { passagesFoundBy } from '../../wording/intents/found-passages';
import { servesPurpose } from '../../wording/purpose';
import { defineRule } from '../rule';
import { reportPassages } from '../wording-rule';

export const noThankYouMessage = defineRule({
  id: 'no-thank-you-message',
  section: 'permitted',
  severity: 'error',
  policy: 'Amazon permits no messages that say only thank you, or that the seller is here to help.',
  remedy: 'Do not send it, or ask for what the order needs.',
  details:
    'Reported in a message in which no sentence asks for or supplies anything that Amazon permits.',
  fix: 'none',
  judgesWhole: true,
  good: [
    { text: '<p>Thank you for your order. Which size do you need?</p>' },
    {
      text: '---\npurpose: buyer-inquiry\n---\n<p>Thank you for your order of the kettle!</p>',
    },
    { text: '<p>Thank you for your order of the kettle!</p>', path: 'partials/thanks.hbs' },
  ],
  bad: [
    {
      text: '<p>«Thank you for your order of the kettle!»</p>',
      says: '“Thank you for your order of the kettle!”: the message says nothing else.',
    },
    {
      title: 'the first sentence of thanks and of help',
      text: '<p>«We hope you enjoy the kettle.» Any questions? «We are here to help.»</p>',
    },
  ],
  check(message, report) {
    // Whoever has asked needs an answer.
    if (message.isPartial || servesPurpose(message, ['buyer-inquiry'])) return;
    const thanks = passagesFoundBy(findEmptyThanks, message);
    reportPassages(thanks, report, (quote) => `${quote}: the message says nothing else.`);
  },
});
