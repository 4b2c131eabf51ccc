// Checks messages as they are about to be sent, spelling included, and holds back what Amazon would
// not permit.
//
//   node examples/programs/check-before-sending.mjs
import { createLinter } from 'bsm-lint';

const linter = await createLinter({
  languages: ['en-GB'],
  config: { brand: ['Oakhill'], allowedHosts: ['parcel.example.com'] },
});

/** What a template has become for an order, with the facts that do not show in the text. */
const messages = [
  {
    order: '302-8841207-5531942',
    header: {
      subject: '[Important] Which motif for your order?',
      purpose: 'custom-design',
      language: 'en-GB',
    },
    html: '<p>Which motif shall we engrave for order 302-8841207-5531942?</p>',
  },
  {
    order: '302-1190443-7720168',
    header: { purpose: 'review-request', language: 'en-GB' },
    html: '<p>Happy with order 302-1190443-7720168? Five stars would make our day!</p>',
  },
  {
    order: '302-6630915-2284407',
    header: { purpose: 'invoice', language: 'en-GB' },
    html: '<p>The invoice for order 302-6630915-2284407 is <b>attatched</b> to this message.</p>',
  },
];

for (const { order, header, html } of messages) {
  const problems = await linter.lintMessage(html, { header });
  const isHeldBack = problems.some(({ severity }) => severity === 'error');
  console.log(`${order} ${isHeldBack ? 'is held back' : 'can be sent'}`);
  for (const { severity, rule, message } of problems)
    console.log(`  ${severity} ${rule}: ${message}`);
}
