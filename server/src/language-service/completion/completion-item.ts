import type { ListedPlaceholders } from '../../message/template/meaning';
import type { Range } from '../../ranges/range';

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
  /** Right after it, there is something to choose from again. */
  leadsOn?: true;
  detail?: string;
  /** Markdown. */
  documentation?: string;
}

/** A message that a document can begin with. */
export interface WrittenMessage {
  /** What is typed for it. */
  name: string;
  description: string;
  snippet: string;
  text: string;
}

/** What is known around the text. */
export interface CompletionContext {
  /** Placeholders that the configuration lists, with what they stand for. */
  placeholders?: ListedPlaceholders;
  allowedHosts?: readonly string[];
  marketplace?: string;
  /** The placeholders of the workspace's other templates. */
  otherPlaceholders?: () => Iterable<string>;
  /** The messages that a document can begin with. */
  newMessages?: () => Iterable<WrittenMessage>;
  /** The names of the partials that the file can include. */
  partialNames?: () => Iterable<string>;
}
