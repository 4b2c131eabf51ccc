// Checks the messages that go out for one order, one after the other: a second request for a review
// is against the policy however well it is worded.
//
//   node examples/programs/check-sequence.mjs
import { lintMessage } from 'bsm-lint';

const sequence = [
  {
    path: 'day-2.html',
    text: '<p>Which colour do you want for order {{order.id}}?</p>',
    header: { purpose: 'custom-design', subject: '[Important] Your colour', send: 'P2D' },
  },
  {
    path: 'day-9.html',
    text: '<p>Please write a review of the products of order {{order.id}}.</p>',
    header: { purpose: 'review-request', send: 'P9D' },
  },
  {
    path: 'day-20.html',
    text: '<p>Please write a review of the products of order {{order.id}}.</p>',
    header: { purpose: 'review-request', send: 'P20D' },
  },
];

sequence.forEach(({ path, text, header }, index) => {
  const problems = lintMessage(text, { path, header, earlier: sequence.slice(0, index) });
  console.log(`${path}: ${problems.length === 0 ? 'fine' : ''}`.trim());
  for (const { rule, message } of problems) console.log(`  ${rule}: ${message}`);
});
