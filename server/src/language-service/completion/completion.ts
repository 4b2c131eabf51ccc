import { commentCompletions } from './comments';
import type { Completion, CompletionContext } from './completion-item';
import { Cursor } from './cursor';
import { headerCompletions } from './header';
import { linkCompletions } from './links';
import { newHeader } from './new-header';
import { newMessageCompletions } from './new-message';
import { placeholderCompletions } from './placeholders';

/**
 * What can be written at the offset, in UTF-16 units, the likeliest first. Nothing in prose: there
 * the author is alone.
 */
export function completionsAt(
  text: string,
  offset: number,
  context: CompletionContext = {},
): Completion[] {
  const cursor = new Cursor(text, offset, context);
  const inHeader = headerCompletions(cursor);
  if (inHeader) return inHeader;
  const found =
    commentCompletions(cursor) ?? linkCompletions(cursor) ?? placeholderCompletions(cursor) ?? [];
  return [...newHeader(cursor), ...newMessageCompletions(cursor), ...found];
}
