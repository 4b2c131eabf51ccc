import assert from 'node:assert/strict';
import type { Contact } from '../../../server/src/contacts/contact';
import { Message } from '../../../server/src/message/message';
import { unmark } from '../rules/marked';

/** Asserts that the contacts found are the words between « and », and nothing else. */
export function assertFound(find: (message: Message) => Contact[], marked: string): void {
  const { text, ranges } = unmark(marked);
  assert.deepEqual(
    find(new Message(text)).map(({ start, end }) => text.slice(start, end)),
    ranges.map(({ start, end }) => text.slice(start, end)),
  );
}
