import { channelOf } from '../../message/header/channel';
import type { HeaderText } from '../../message/header/header';
import { findImportantTag, rightTags, type ImportantTag } from '../../message/header/important-tag';
import { purposeOf } from '../../message/header/purpose-of';
import { forbiddenPurpose, permittedPurposes } from '../../message/header/purposes';
import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import { foldPaths } from '../../message/template/fold';
import { nameWords } from '../../message/words/name-words';
import { placeholderInStyle } from '../fixes/placeholder-style';
import { isNotCriticalByItsWording } from '../../wording/critical';
import { enumerated } from '../enumerated';
import { safeFix, suggestion, wholeSuggestion } from '../fixes/fix-kinds';
import { defineRule, type Report, type TextEdit } from '../rule';
import { inside, quotedEdits, removal } from '../fixes/subject-edits';

const tag = '[Important]';

const criticalPurposes = Object.entries(permittedPurposes).flatMap(([name, { isCritical }]) =>
  isCritical ? [name] : [],
);

export const importantSubject = defineRule({
  id: 'important-subject',
  section: 'permitted',
  severity: 'error',
  policy:
    'Amazon delivers a critical message by e-mail only when its subject holds the word [Important], with the brackets, and other messages must not.',
  remedy: 'Write [Important] in the subject.',
  details:
    `A message is critical when its purpose is ${enumerated(criticalPurposes, 'or')}. Case does not matter; ` +
    'the square brackets and the English word do. In Seller Central the subject cannot be edited: there ' +
    'nothing is missing.',
  fix: 'safe',
  good: [
    {
      text: '---\npurpose: shipping-address\nsubject: "[Important] Your address"\n---\n<p>Which?</p>',
    },
    { text: '---\npurpose: order-problem\nsubject: Your order [IMPORTANT]\n---\n<p>Which?</p>' },
    { text: '---\npurpose: order-problem\nchannel: seller-central\n---\n<p>Which?</p>' },
    { text: '---\npurpose: order-problem\nsubject: [Important]\n---\n<p>Which?</p>' },
    { text: '---\npurpose: return\nsubject: (Important) Your return\n---\n<p>Which?</p>' },
    { text: '---\npurpose: order-problem\nsubject: "{{subject}}"\n---\n<p>Which?</p>' },
    {
      text: '---\npurpose: order-problem\nsubject: "{{#if a}}[Important] Chair{{else}}[Important] Desk{{/if}}"\n---\n<p>Which?</p>',
    },
    { text: '---\nsubject: "[Important] Your address"\n---\n<p>Which?</p>' },
    { text: '---\npurpose: home-services\nsubject: "{{prefix}} Your day"\n---\n<p>Which?</p>' },
    {
      text: '{{!-- bsm\npurpose: home-services\nsubject: "{{prefix}} Your day"\n--}}\n<p>Which?</p>',
    },
  ],
  bad: [
    {
      text: '---\npurpose: shipping-address\nsubject: "«(Important)» Your address"\n---\n<p>Which?</p>',
      fixed:
        '---\npurpose: shipping-address\nsubject: "[Important] Your address"\n---\n<p>Which?</p>',
      says: 'This is not the word as Amazon wants it.',
    },
    {
      text: '{{!-- bsm\npurpose: home-services\nsubject: "«(Important)» {{order_id}}"\n--}}\n<p>Which?</p>',
      fixed:
        '{{!-- bsm\npurpose: home-services\nsubject: "[Important] {{order_id}}"\n--}}\n<p>Which?</p>',
    },
    {
      text: '---\npurpose: shipping-address\nsubject: «【重要】»ご注文 {{order_id}}\n---\n<p>番地は？</p>',
      fixed:
        '---\npurpose: shipping-address\nsubject: "[Important] ご注文 {{order_id}}"\n---\n<p>番地は？</p>',
    },
    {
      text: '---\nsubject: «Wichtig:» "Eiche" oder Buche?\npurpose: order-information\n---\n<p>?</p>',
      fixed:
        '---\nsubject: \'[Important] "Eiche" oder Buche?\'\npurpose: order-information\n---\n<p>?</p>',
    },
    {
      text: '---\npurpose: order-problem\nsubject: «"{{#if urgent}}[Important] {{/if}}Your chair"»\n---\n<p>Which?</p>',
      says: 'Not every path through the template has [Important] in the subject.',
    },
    {
      text: '---\npurpose: home-services\nsubject: «Your appointment»\n---\n<p>Which day?</p>',
      suggested:
        '---\npurpose: home-services\nsubject: "[Important] Your appointment"\n---\n<p>Which day?</p>',
      says: 'The subject lacks [Important].',
    },
    {
      text: '<!-- bsm\npurpose: «delivery-scheduling»\n-->\n<p>Which day?</p>',
      suggested:
        '<!-- bsm\npurpose: delivery-scheduling\nsubject: "[Important] {{order_id}}"\n-->\n<p>Which day?</p>',
      says: 'A critical message needs a subject with [Important].',
    },
    {
      title: 'the empty subject is filled',
      text: '---\nsubject:\npurpose: «order-problem»\n---\n<p>Which?</p>',
      suggested:
        '---\nsubject: "[Important] {{order_id}}"\npurpose: order-problem\n---\n<p>Which?</p>',
    },
    {
      text: '---\r\npurpose: «order-problem»\r\nsubject: # later\r\n---\r\n<p>Which?</p>',
      suggested:
        '---\r\npurpose: order-problem\r\nsubject: "[Important] {{order_id}}" # later\r\n---\r\n<p>Which?</p>',
    },
    { text: '---\npurpose: «order-problem»\nsubject:\n  - Size\n---\n<p>Which?</p>' },
    {
      text: '---\npurpose: invoice\nsubject: "«[Important]» Your invoice"\n---\n<p>Attached.</p>',
      suggested: '---\npurpose: invoice\nsubject: "Your invoice"\n---\n<p>Attached.</p>',
      says: 'The message is not critical. Take [Important] out of the subject.',
    },
    {
      text: '---\npurpose: promotion\nsubject: "New «[important]»"\n---\n<p>Look.</p>',
      suggested: '---\npurpose: promotion\nsubject: "New"\n---\n<p>Look.</p>',
    },
    {
      text: '---\nsubject: "«[Important]» Your kettle"\n---\n<p>Please write a review of the kettle on Amazon.</p>',
      suggested:
        '---\nsubject: "Your kettle"\n---\n<p>Please write a review of the kettle on Amazon.</p>',
    },
    {
      text: '---\npurpose: home-services\nsubject: «The "big" day»\n---\n<p>Which day?</p>',
      suggested:
        '---\npurpose: home-services\nsubject: \'[Important] The "big" day\'\n---\n<p>Which day?</p>',
    },
    {
      title: 'quotes in the quotes that a tag needs',
      text: `---\npurpose: home-services\nsubject: «The "big" day: it's here»\n---\n<p>Which?</p>`,
      suggested: `---\npurpose: home-services\nsubject: '[Important] The "big" day: it''s here'\n---\n<p>Which?</p>`,
    },
    {
      text: `---\npurpose: home-services\nsubject: «Wichtig!» {{t "it's"}}\n---\n<p>Which?</p>`,
    },
    {
      text: '---\npurpose: home-services\nsubject: «Important!»\n---\n<p>Which day?</p>',
      fixed: '---\npurpose: home-services\nsubject: "[Important]"\n---\n<p>Which day?</p>',
    },
    {
      text: '---\r\n  purpose : «home-services» \r\n  channel: email\r\n---\r\n<p>Which day?</p>',
      suggested:
        '---\r\n  purpose : home-services\r\n  subject: "[Important] {{order_id}}" \r\n  channel: email\r\n---\r\n<p>Which day?</p>',
    },
    { text: '---\n{ purpose: «home-services» }\n---\n<p>Which day?</p>' },
    {
      text: '---\npurpose: return\nsubject: Desk «[Important]» back\n---\n<p>Which?</p>',
      suggested: '---\npurpose: return\nsubject: Desk back\n---\n<p>Which?</p>',
    },
    {
      text: '---\npurpose: return\nsubject: "Desk«[Important]»"\n---\n<p>Which?</p>',
      suggested: '---\npurpose: return\nsubject: "Desk"\n---\n<p>Which?</p>',
    },
  ],
  check(message, report) {
    const { subject } = message.header;
    const found = subject && locatedTag(message, subject);
    if (!isCritical(message)) {
      if (found?.isRight && isNotCritical(message)) reportWrong(message, found, report);
    } else if (channelOf(message.header) === 'email') {
      if (!subject) reportNoSubject(message, report);
      else if (!found) reportMissing(message, subject, report);
      else if (!found.isRight) reportMalformed(message, subject, found, report);
      else if (!isOnEveryPath(message, subject))
        report(subject, `Not every path through the template has ${tag} in the subject.`);
    }
  },
});

function isCritical({ header }: Message): boolean {
  const purpose = purposeOf(header);
  return purpose !== undefined && permittedPurposes[purpose].isCritical;
}

/** The tag with its place in the file; a subject in quotes is looked at without them. */
function locatedTag({ text }: Message, subject: HeaderText): ImportantTag | undefined {
  const { start, end } = inside(text, subject);
  const found = findImportantTag(text.slice(start, end));
  return found && { ...found, start: found.start + start, end: found.end + start };
}

/** Whether the subject has the word whichever branches of the template are taken. */
function isOnEveryPath({ text, blocks }: Message, subject: HeaderText): boolean {
  const tags = rightTags(text.slice(subject.start, subject.end)).map(({ start, end }) => ({
    start: start + subject.start,
    end: end + subject.start,
  }));
  if (!blocks.some(({ start, end }) => start < subject.end && end > subject.start))
    return tags.length > 0;
  const ways = foldPaths<Range, boolean>(blocks, tags, {
    start: false,
    step: () => true,
    key: String,
  });
  return ways.every((isThere) => isThere);
}

/** Whether the header, or else the text, tells that the order can be completed without it. */
function isNotCritical(message: Message): boolean {
  const { header } = message;
  const { purpose } = header;
  if (!purpose) return isNotCriticalByItsWording(message);
  const permitted = purposeOf(header);
  if (permitted) return true;
  return forbiddenPurpose(purpose.value) !== undefined;
}

function reportWrong(message: Message, { start, end }: Range, report: Report): void {
  const edits = [removal(message, { start, end })];
  report({ start, end }, 'The message is not critical.', {
    remedy: `Take ${tag} out of the subject.`,
    fixes: [suggestion(`Remove ${tag}`, edits)],
  });
}

function reportMalformed(
  message: Message,
  subject: HeaderText,
  found: ImportantTag,
  report: Report,
): void {
  const range = { start: found.start, end: found.end };
  const needsBlank = /[^\s"']/.test(message.text[found.end] ?? ' ');
  const edits = quotedEdits(message, subject, { ...range, text: needsBlank ? `${tag} ` : tag });
  const fixOf = found.isWordOnly ? safeFix : wholeSuggestion;
  report(range, 'This is not the word as Amazon wants it.', {
    fixes: edits.length > 0 ? [fixOf(message, `Write ${tag}`, edits)] : [],
  });
}

/** Names of placeholders that may hold the word. */
const mayHoldTag =
  /^(?:important|prefix|tag|flag|marker|priority|subject|title|line|headline|betreff|objet|asunto|oggetto|onderwerp|temat|amne|assunto|konu|件名|الموضوع)$/;

function reportMissing(message: Message, subject: HeaderText, report: Report): void {
  const range = inside(message.text, subject);
  const written = message.text.slice(range.start, range.end);
  const placeholders = message.tagsIn(subject);
  const isPlaceholder = /^[\uFDD0\s]*$/.test(subject.value);
  const mayHold = placeholders.some(({ name }) =>
    nameWords(name).some((word) => mayHoldTag.test(word)),
  );
  if ((isPlaceholder && written.trim() !== '') || mayHold) return;
  const edit = { start: range.start, end: range.start, text: `${tag} ` };
  const edits = quotedEdits(message, subject, edit);
  report({ start: subject.start, end: subject.end }, `The subject lacks ${tag}.`, {
    fixes: edits.length > 0 ? [suggestion(`Insert ${tag}`, edits)] : [],
  });
}

function reportNoSubject(message: Message, report: Report): void {
  const { purpose } = message.header;
  if (!purpose) return;
  const range = { start: purpose.start, end: purpose.end };
  const edit = filledSubject(message) ?? addedSubject(message, range);
  report(range, `A critical message needs a subject with ${tag}.`, {
    fixes: edit ? [suggestion(`Add a subject with ${tag}`, [edit])] : [],
  });
}

/** A subject with the tag and the order id, in quotes; nothing where the placeholder holds quotes itself. */
function wholeSubject(message: Message): string | undefined {
  const placeholder = placeholderInStyle(message, 'order-id', ['order', 'id']);
  return placeholder.includes('"') ? undefined : `"${tag} ${placeholder}"`;
}

const subjectKey = /^[ \t]*(["']?)subject\1[ \t]*:/m;
/** What follows a key without a value: nothing on its line, or below it. */
const noValue = /^(?=[ \t]*(?:#[^\r\n]*)?(?:$|[\r\n]+(?![ \t\r\n-])))/;

/** The header has one subject: the one that is there and empty gets the value. */
function filledSubject(message: Message): TextEdit | undefined {
  const yaml = headerYaml(message);
  const key = subjectKey.exec(yaml.text);
  const subject = wholeSubject(message);
  if (!key || subject === undefined) return undefined;
  const end = key.index + key[0].length;
  if (!noValue.test(yaml.text.slice(end))) return undefined;
  const at = yaml.start + end;
  return { start: at, end: at, text: ` ${subject}` };
}

/** A line for the subject below that of the purpose. */
function addedSubject(message: Message, purpose: Range): TextEdit | undefined {
  const subject = wholeSubject(message);
  const line = /(\r\n|\n|\r|^)([ \t]*)purpose[ \t]*:[^\r\n]*$/.exec(
    message.text.slice(0, purpose.end),
  );
  const rest = /^[ \t]*(?=[\r\n])/.exec(message.text.slice(purpose.end));
  if (!line || !rest || subject === undefined || subjectKey.test(headerYaml(message).text))
    return undefined;
  const [, lineBreak = '\n', indent = ''] = line;
  const text = `${lineBreak || '\n'}${indent}subject: ${subject}`;
  return { start: purpose.end, end: purpose.end, text };
}

function headerYaml({ text, header }: Message): { text: string; start: number } {
  const { start, end } = header.place?.yaml ?? { start: 0, end: 0 };
  return { text: text.slice(start, end), start };
}
