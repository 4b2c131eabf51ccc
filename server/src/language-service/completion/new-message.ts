import type { Completion } from './completion-item';
import type { Cursor } from './cursor';

/** Whole messages, where there is nothing yet but the word that is being written. */
export function newMessageCompletions({ text, offset, context }: Cursor): Completion[] {
  const { newMessages } = context;
  const word = /^\uFEFF?\s{0,99}((?:[a-z][\w-]{0,40})?)$/i.exec(text.slice(0, offset))?.[1];
  if (!newMessages || word === undefined || text.slice(offset).trim() !== '') return [];
  const range = { start: offset - word.length, end: offset };
  return [...newMessages()].map(({ name, description, snippet, text: plain }) => ({
    label: name,
    kind: 'message',
    range,
    text: plain,
    snippet,
    detail: description,
  }));
}
