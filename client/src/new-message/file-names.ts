import type { NewMessageResult } from '../../../server/src/lsp/connection/protocol';
import type { Answers } from './new-message-questions';

/** Names for the file of a new message, one after the other: `invoice.de.hbs`, `invoice-2.de.hbs` … */
export function* fileNames(
  { purpose = 'message', language = 'en' }: Answers,
  languageId: NewMessageResult['languageId'],
): Generator<string, never> {
  const ending = `${language}.${languageId === 'html' ? 'html' : 'hbs'}`;
  yield `${purpose}.${ending}`;
  for (let number = 2; ; number++) yield `${purpose}-${number}.${ending}`;
}
