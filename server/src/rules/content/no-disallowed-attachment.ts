import { fileType, namedKinds } from '../../message/header/attachment-kind';
import type { NamedKind } from '../../message/header/attachment-words';
import type { Attachment, Header } from '../../message/header/header';
import { attachmentKinds } from '../../message/header/keys';
import { messageTypeOf } from '../../message/header/channel';
import { purposeOf } from '../../message/header/purpose-of';
import type { Message } from '../../message/message';
import { hasValue, withoutNothing } from '../../message/template/mask';
import { placeholderMeaning } from '../../message/template/meaning';
import { defineRule } from '../rule';

export const noDisallowedAttachment = defineRule({
  id: 'no-disallowed-attachment',
  section: 'content',
  severity: 'error',
  policy:
    'Amazon permits no attachments but invoices, product instructions and warranty information.',
  remedy: 'Leave it out.',
  details:
    'What an attachment is tells its `kind` in the header, else the words of its file name, in the supported ' +
    'languages. A name that tells nothing is a hint to declare the kind. With the purpose `return` a return ' +
    'label is permitted too, and with `custom-design` a proof or design. What the law obliges a seller to ' +
    'send is permitted in a message of the Messaging API’s type `legalDisclosure`.',
  fix: 'none',
  options: {
    fileTypes: {
      type: 'string[]',
      default: ['pdf', 'doc', 'docx', 'txt', 'jpg', 'jpeg', 'png', 'tif', 'tiff'],
      description: 'The endings of the files that the message form takes.',
    },
  },
  good: [
    { text: '---\npurpose: invoice\nattachments: [Rechnung_302.pdf, manual.PDF]\n---\n<p>?</p>' },
    { text: '---\nattachments:\n  - { file: A4711.pdf, kind: warranty }\n---\n<p>?</p>' },
    { text: '---\nattachments: [coupon-cutter-warranty.pdf]\n---\n<p>?</p>' },
    { text: '---\npurpose: return\nattachments: [return-label.pdf]\n---\n<p>?</p>' },
    { text: '---\npurpose: custom-design\nattachments: [proof-2.jpg, front.png]\n---\n<p>?</p>' },
    {
      text: '---\nchannel: api\ntype: legalDisclosure\nattachments: [withdrawal-form.pdf]\n---\n',
    },
    { text: '---\nattachments: ["{{invoice_file}}", "{{file}}"]\n---\n<p>?</p>' },
    { text: '---\npurpose: custom-design\nattachments: [front.tif]\n---\n<p>?</p>' },
    { text: '---\nattachments:\n  - { file: coupon.pdf, kind: invoice }\n---\n<p>?</p>' },
  ],
  bad: [
    {
      text: '---\nattachments:\n  - invoice.pdf\n  - «spring-catalogue.pdf»\n---\n<p>?</p>',
      says: '`spring-catalogue.pdf` is no invoice, product instructions or warranty information.',
    },
    { text: '---\nattachments: [«Gutschein.pdf», «クーポン.pdf»]\n---\n<p>?</p>' },
    { text: '---\nattachments: «spring-catalogue.pdf»\n---\n<p>?</p>' },
    {
      text: '---\nattachments: [«manual.exe», «"invoice-{{order_id}}.zip"»]\n---\n<p>?</p>',
      says: '`manual.exe` is no file that the message form takes. Attach one of these types: pdf, doc, docx, txt, jpg, jpeg, png, tif, tiff.',
    },
    {
      text: '---\npurpose: invoice\nattachments: [«return-label.pdf»]\n---\n<p>?</p>',
      says: '`return-label.pdf` is a return label, but the purpose is not `return`.',
    },
    {
      title: 'a hint to declare the kind',
      text: '---\nattachments: [«scan-0042.pdf»]\n---\n<p>?</p>',
      says: '`scan-0042.pdf` has a name that does not tell what it is. Declare it: { file: …, kind: invoice | instructions | warranty }.',
    },
    {
      text: '---\nattachments: [«"coupon-{{order_id}}.pdf"»]\n---\n<p>?</p>',
      says: 'This file is no invoice, product instructions or warranty information.',
    },
    {
      text: '---\nattachments: [«coupon-return-label.pdf»]\n---\n<p>?</p>',
      says: '`coupon-return-label.pdf` is no invoice, product instructions or warranty information.',
    },
    { text: '---\nattachments: [«scan-0042.pdf»]\n---\n<p>Hello {{whom}}</p>' },
    { text: '---\npurpose: custom-design\nattachments: [«front.pdf»]\n---\n<p>?</p>' },
  ],
  check(message, report, { fileTypes }) {
    for (const attachment of message.header.attachments) {
      const { start, end, file } = attachment;
      const isPlain = !hasValue(file) && withoutNothing(file) === file;
      const name = isPlain ? `\`${file.trim()}\`` : 'This file';
      const type = fileType(file);
      const verdict = judge(message, attachment);
      const objection = Object.hasOwn(objections, verdict) && objections[verdict as NamedKind];
      if (objection) report({ start, end }, `${name} is ${objection}.`);
      else if (type !== undefined && !fileTypes.includes(type))
        report({ start, end }, `${name} is no file that the message form takes.`, {
          remedy: `Attach one of these types: ${fileTypes.join(', ')}.`,
        });
      else if (verdict === 'unknown')
        report({ start, end }, `${name} has a name that does not tell what it is.`, {
          severity: 'hint',
          remedy: `Declare it: { file: …, kind: ${attachmentKinds.join(' | ')} }.`,
        });
    }
  },
});

/** What is said of a kind that is not permitted here. */
const objections: Readonly<Partial<Record<NamedKind, string>>> = {
  'return label': 'a return label, but the purpose is not `return`',
  design: 'a design, but the purpose is not `custom-design`',
  other: 'no invoice, product instructions or warranty information',
};

/** A kind that is not permitted, or what else there is to say. */
type Verdict = 'permitted' | 'unknown' | 'open' | NamedKind;

function judge(message: Message, attachment: Attachment): Verdict {
  const { header } = message;
  const { file, kind } = attachment;
  if (messageTypeOf(header) === 'legalDisclosure') return 'permitted';
  const placeholders = message.tagsIn(attachment).map(({ name }) => name);
  const sources = [kind ?? '', [file, ...placeholders].join(' ')];
  const kinds = sources.map(namedKinds).find((found) => found.length > 0) ?? [];
  const permitted = permittedKinds(header);
  if (kinds.some((each) => permitted.includes(each))) return 'permitted';
  if (kinds[0]) return kinds.includes('other') ? 'other' : kinds[0];
  if (placeholders.some((name) => placeholderMeaning(name) === undefined)) return 'open';
  const isImage = /^(?:jpe?g|png|tiff?)$/.test(fileType(file) ?? '');
  return isImage && permitted.includes('design') ? 'permitted' : 'unknown';
}

function permittedKinds(header: Header): NamedKind[] {
  const purpose = purposeOf(header);
  if (purpose === 'return') return [...attachmentKinds, 'return label'];
  return purpose === 'custom-design' ? [...attachmentKinds, 'design'] : [...attachmentKinds];
}
