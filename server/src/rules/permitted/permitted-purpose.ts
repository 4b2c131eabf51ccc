import { purposeOf } from '../../message/header/purpose-of';
import {
  forbiddenPurpose,
  nearestPurpose,
  permittedPurposes,
  type PermittedPurpose,
} from '../../message/header/purposes';
import { hasValue } from '../../message/template/mask';
import { suggestion } from '../fixes/fix-kinds';
import { defineRule } from '../rule';

const names = Object.keys(permittedPurposes) as PermittedPurpose[];

export const permittedPurpose = defineRule({
  id: 'permitted-purpose',
  section: 'permitted',
  severity: 'error',
  policy: 'Amazon permits messages only for the purposes that its policy names.',
  remedy: `Name one of the permitted purposes: ${names.join(', ')}.`,
  details: [
    'The permitted purposes are:',
    '',
    ...names.map((name) => {
      const { description, isCritical } = permittedPurposes[name];
      return `- \`${name}\`: ${description}${isCritical ? ' Critical.' : ''}`;
    }),
    '',
    'A critical message is needed to complete the order.',
  ].join('\n'),
  fix: 'suggest',
  good: [
    { text: '---\npurpose: shipping-address\n---\n<p>Which floor?</p>' },
    { text: '---\npurpose: "{{purpose}}"\n---\n<p>Which floor?</p>' },
    { text: '<p>Which floor?</p>' },
  ],
  bad: [
    {
      text: '---\npurpose: «promotion»\n---\n<p>Look at our new chairs.</p>',
      says: '`promotion` is no permitted purpose: Amazon permits no marketing or promotional messages. Do not send this message.',
    },
    {
      text: '{{!-- bsm\npurpose: «order-confirmation»\n--}}\n<p>We have your order.</p>',
      says: '`order-confirmation` is no permitted purpose: Amazon sends order confirmations itself. Do not send this message.',
    },
    {
      text: '---\npurpose: «shiping-address»\n---\n<p>Which floor?</p>',
      suggested: '---\npurpose: shipping-address\n---\n<p>Which floor?</p>',
      says: '`shiping-address` is no permitted purpose.',
    },
    {
      text: '---\npurpose: «"Review Request"»\n---\n<p>Please review the chair.</p>',
      suggested: '---\npurpose: review-request\n---\n<p>Please review the chair.</p>',
    },
  ],
  check(message, report) {
    const { purpose } = message.header;
    const name = purpose?.value ?? '';
    if (!purpose || name === '' || hasValue(name) || purposeOf(message.header)) return;
    const reason = forbiddenPurpose(name)?.reason;
    const what = reason
      ? `\`${name}\` is no permitted purpose: ${reason}`
      : `\`${name}\` is no permitted purpose.`;
    const similar = nearestPurpose(name);
    const edits = similar ? [{ start: purpose.start, end: purpose.end, text: similar }] : [];
    report({ start: purpose.start, end: purpose.end }, what, {
      fixes: similar ? [suggestion(`Change to ${similar}`, edits)] : [],
      ...(reason && !similar && { remedy: 'Do not send this message.' }),
    });
  },
});
