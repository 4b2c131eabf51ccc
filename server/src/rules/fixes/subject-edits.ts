import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import type { TextEdit } from '../rule';

/** Whether a value of the header stands in quotes. */
export const isQuoted = (text: string, { start }: Range): boolean => /["']/.test(text[start] ?? '');

/** A value of the header without its quotes. */
export function inside(text: string, subject: Range): Range {
  const quote = isQuoted(text, subject) ? 1 : 0;
  return { start: subject.start + quote, end: subject.end - quote };
}

/** The edit of the subject; one without quotes gets them at its beginning, for YAML reads `[` as a list. */
export function quotedEdits(message: Message, subject: Range, edit: TextEdit): TextEdit[] {
  const needsQuotes = !isQuoted(message.text, subject) && edit.start === subject.start;
  return needsQuotes ? inQuotes(message, subject, edit) : [edit];
}

/**
 * The edit of a subject without quotes, which gets them. None where both kinds of quotes stand in it,
 * and a template among them.
 */
export function inQuotes(message: Message, subject: Range, edit: TextEdit): TextEdit[] {
  const { start, end } = subject;
  const written = message.text.slice(start, end);
  const quote = /["\\]/.test(written) ? "'" : '"';
  const hasBoth = quote === "'" && written.includes(quote);
  if (hasBoth && message.hasTemplateTag(subject)) return [];
  // A quote in quotes is written twice.
  const doubled = [...written.matchAll(/'/g)]
    .map(({ index }) => start + index)
    .filter((at) => hasBoth && (at < edit.start || at >= edit.end))
    .map((at) => ({ start: at, end: at, text: quote }));
  const opening = edit.start === start ? quote : '';
  const closing = edit.end === end ? quote : '';
  const edits = [...doubled, { ...edit, text: opening + edit.text + closing }];
  if (opening === '') edits.unshift({ start, end: start, text: quote });
  if (closing === '') edits.push({ start: end, end, text: quote });
  return edits;
}

/** Takes the tag out with the blank behind it, or before it at the end. */
export function removal({ text }: Message, { start, end }: Range): TextEdit {
  if (text[end] === ' ') return { start, end: end + 1, text: '' };
  return { start: text[start - 1] === ' ' ? start - 1 : start, end, text: '' };
}
