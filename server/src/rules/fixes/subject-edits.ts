import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import type { TextEdit } from '../rule';

const isQuoted = (text: string, { start }: Range): boolean => /["']/.test(text[start] ?? '');

/** A value of the header without its quotes. */
export function inside(text: string, subject: Range): Range {
  const quote = isQuoted(text, subject) ? 1 : 0;
  return { start: subject.start + quote, end: subject.end - quote };
}

/**
 * The edit of the subject; one without quotes gets them, for YAML reads `[` as a list. None where
 * both kinds of quotes stand in it, and a template among them.
 */
export function quotedEdits(message: Message, subject: Range, edit: TextEdit): TextEdit[] {
  const { start, end } = subject;
  const written = message.text.slice(start, end);
  if (isQuoted(message.text, subject) || edit.start > start) return [edit];
  const quote = /["\\]/.test(written) ? "'" : '"';
  const hasBoth = quote === "'" && written.includes(quote);
  if (hasBoth && message.hasTemplateTag(subject)) return [];
  // A quote in quotes is written twice.
  const doubled = [...written.matchAll(/'/g)]
    .map(({ index }) => start + index)
    .filter((at) => hasBoth && at >= edit.end)
    .map((at) => ({ start: at, end: at, text: quote }));
  const opened = { ...edit, text: quote + edit.text };
  if (edit.end === end) return [{ ...opened, text: opened.text + quote }];
  return [opened, ...doubled, { start: end, end, text: quote }];
}

/** Takes the tag out with the blank behind it, or before it at the end. */
export function removal({ text }: Message, { start, end }: Range): TextEdit {
  if (text[end] === ' ') return { start, end: end + 1, text: '' };
  return { start: text[start - 1] === ' ' ? start - 1 : start, end, text: '' };
}
