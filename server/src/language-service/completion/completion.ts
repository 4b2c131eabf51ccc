import type { Range } from '../../message/range';
import { commentCompletions } from './comments';
import { headerCompletions, newHeader } from './header';
import { linkCompletions } from './links';
import { newMessageCompletions, type WrittenMessage } from './new-message';
import { placeholderCompletions } from './placeholders';

/** What a completion stands for. */
export type CompletionKind =
  'key' | 'value' | 'keyword' | 'rule' | 'placeholder' | 'file' | 'host' | 'message';

/** Something that the author may want to write at a place. */
export interface Completion {
  label: string;
  kind: CompletionKind;
  /** What it takes the place of, in UTF-16 units. */
  range: Range;
  text: string;
  /** The same with tab stops, for editors that know them. */
  snippet?: string;
  detail?: string;
  /** Markdown. */
  documentation?: string;
}

/** What is known around the text. */
export interface CompletionContext {
  /** Placeholders that the configuration lists, with what they stand for. */
  placeholders?: Readonly<Record<string, string>>;
  allowedHosts?: readonly string[];
  marketplace?: string;
  /** The placeholders of the workspace's other templates. */
  otherPlaceholders?: () => Iterable<string>;
  /** The messages that a document can begin with. */
  newMessages?: () => Iterable<WrittenMessage>;
  /** The names of the partials that the file can include. */
  partialNames?: () => Iterable<string>;
}

/**
 * What can be written at the offset, in UTF-16 units, the likeliest first. Nothing in prose: there
 * the author is alone.
 */
export function completionsAt(
  text: string,
  offset: number,
  context: CompletionContext = {},
): Completion[] {
  const inHeader = headerCompletions(text, offset, context);
  if (inHeader) return inHeader;
  const found =
    commentCompletions(text, offset) ??
    linkCompletions(text, offset, context) ??
    placeholderCompletions(text, offset, context) ??
    [];
  return [...newHeader(text, offset), ...newMessageCompletions(text, offset, context), ...found];
}
