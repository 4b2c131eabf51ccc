import { headerKeys } from '../../message/header/keys';
import { unreadHeaders } from '../../message/header/unread-headers';
import { enumerated } from '../enumerated';
import { suggestion } from '../fixes/fix-kinds';
import { defineRule } from '../rule';

export const headerSyntax = defineRule({
  id: 'header-syntax',
  section: 'template',
  severity: 'error',
  policy: 'The header says what the body does not show.',
  remedy: 'Correct the header.',
  details:
    'The header is YAML, as front matter between `---` lines at the very top or in the first comment, ' +
    '`<!-- bsm … -->` or `{{!-- bsm … --}}`. ' +
    `Its keys are ${enumerated(Object.keys(headerKeys))}.`,
  fix: 'suggest',
  good: [
    {
      text: '---\nsubject: "[Important] Size of order {{orderId}}"\nlanguage: en-GB\nbrand: [Oakhill]\n---\n',
    },
    {
      text: '{{!-- bsm\npurpose: return\nsubject: Size for {{orderId}}\nattachments:\n  - label.pdf\n--}}',
    },
    { text: '<!-- bsm\r\n# who writes\r\nbrand: Oakhill\r\n-->\r\n<p>Which size?</p>' },
    { text: '<!-- the footer: a list --><p>Which size?</p>' },
    {
      text: '<!-- the footer --><p>Size?</p><!-- BSM: the subject is in the header --><!-- bsm -->',
    },
    { text: '\n---\nHello, which size?\n---\n', path: 'message.txt' },
    { text: '---\nlanguage: de-DE{{! or at }}\n---\n' },
    { text: '---\nmarketplace: www.amazon.com.be\n---\n<!-- bsm -->' },
    { text: '---\nmarketplace: "{{marketplace}}"\n---\n' },
    { text: '---\nsend: as soon as the 2nd parcel is packed\n---\n' },
  ],
  bad: [
    {
      text: '---\n«subject: Size: order {{orderId}}»\npurpose: return\n---\n<p>Which size?</p>',
      suggested:
        '---\nsubject: "Size: order {{orderId}}"\npurpose: return\n---\n<p>Which size?</p>',
      says: 'The value of `subject` is not valid YAML.',
    },
    {
      text: '<!-- bsm\n«subjekt»: Size\n-->\n<p>Which size?</p>',
      suggested: '<!-- bsm\nsubject: Size\n-->\n<p>Which size?</p>',
      says: 'The header has no key `subjekt`. Did you mean `subject`?',
    },
    { text: '---\n«purpose: [return, invoice]»\n---\n', says: '`purpose` must be one text.' },
    {
      text: '---\n«subject: [Important]»\npurpose: return\n---\n',
      suggested: '---\nsubject: "[Important]"\npurpose: return\n---\n',
      says: '`subject` must be one text.',
    },
    {
      text: '---\n«subject: [Important {{order_id}}]»\n---\n',
      suggested: '---\nsubject: "[Important {{order_id}}]"\n---\n',
    },
    {
      text: '---\n«subject: [Important] Size of your order»\n«chanel»: email\n---\n',
      suggested: '---\nsubject: "[Important] Size of your order"\nchanel: email\n---\n',
    },
    {
      text: '---\nmarketplace: «amazon.at»\n---\n',
      suggested: '---\nmarketplace: amazon.it\n---\n',
      says: '“amazon.at” is no marketplace of Amazon’s. Write its domain or its country: `amazon.de` or `DE`.',
    },
    {
      text: '---\nchannel: «mail»\nlanguage: «en_US»\n«send»:\n---\n',
      suggested: '---\nchannel: email\nlanguage: en_US\nsend:\n---\n',
      says: '`channel` must be one of email, seller-central, package-insert, api. Did you mean `email`?',
    },
    {
      text: '---\nsend: «"45 dayz after the order"»\n---\n',
      says: '“45 dayz after the order” has no unit of time that is known, such as `days`.',
    },
    {
      text: '---\nsubject: Size\n«subject»: Size?\nlanguage: «English»\n---\n',
      says: 'The header has `subject` twice.',
    },
    { text: '---\n«subject: Size\n  purpose: return»\nbrand: Oakhill\n«a line»\n---\n' },
    { text: '---\n«subject: Size\n\tpurpose: return»\n---\n' },
    {
      text: '---\nlanguage: «sv_SE»\n---\n<p>Vilken storlek?</p>',
      suggested: '---\nlanguage: sv-SE\n---\n<p>Vilken storlek?</p>',
      says: '“sv_SE” is not a language tag such as `en-US`. Did you mean `sv-SE`?',
    },
    {
      text: '---\n«attachments: retursedel.pdf»\n---\n',
      suggested: '---\nattachments: [retursedel.pdf]\n---\n',
      says: '`attachments` must be a list of files.',
    },
    {
      text: '---\nattachments: [{ file: label.pdf, «type»: invoice }]\n---\n',
      says: 'An attachment has a `file` and a `kind`, no `type`.',
    },
    {
      text: '---\n«- subject: Size\n- language: en-US»\n---\n',
      says: 'The header must be a list of `key: value` lines.',
    },
    {
      text: '---\nattachments:\n  - { file: manual.pdf, kind: «manual» }\n---\n',
      says: '`kind` must be one of invoice, instructions, warranty.',
    },
    {
      text: '---\nattachments:\n  «-»\n  - label.pdf\n  «-» \n---\n',
      says: 'An attachment must be a file name or `{ file, kind }`.',
    },
    {
      text: '\n«---»\nsubject: Size\n---\n<p>Which size?</p>',
      suggested: '---\nsubject: Size\n---\n<p>Which size?</p>',
      says: 'This header is not read: something stands before it. Begin it in the first line.',
    },
    {
      text: '<!-- «BSM»\nsubject: Size\n-->\n<p>Which size?</p>',
      suggested: '<!-- bsm\nsubject: Size\n-->\n<p>Which size?</p>',
      says: 'This header is not read: it begins with `bsm`, in small letters and without a colon.',
    },
    {
      text: '<!-- Oakhill -->\n«<!-- bsm\nsubject: Size {{order_id}}\n-->»\n<p>Which size?</p>',
      suggested: '<!-- bsm\nsubject: Size {{order_id}}\n-->\n<!-- Oakhill -->\n<p>Which size?</p>',
      says: 'This header is not read: another comment stands before it.',
    },
    {
      text: '---\nsubject: Size\n---\n«<!-- bsm\npurpose: return\n-->»\n<p>Which size?</p>',
      says: 'This header is not read: the message has one already.',
    },
    {
      text: '«---»\nsubject: Size\n<p>Which size?</p>',
      says: 'The header has no closing `---` line.',
    },
  ],
  check(message, report) {
    for (const { start, end, message: what, mend } of message.header.errors)
      report({ start, end }, what, {
        fixes: mend ? [suggestion(mend.title, [{ ...mend.range, text: mend.text }])] : [],
      });
    for (const unread of unreadHeaders(message.text, message.header.place)) {
      const { start, end, message: what, remedy, mend } = unread;
      const fixes = mend ? [suggestion(mend.title, mend.edits)] : [];
      report({ start, end }, what, { remedy, fixes });
    }
  },
});
