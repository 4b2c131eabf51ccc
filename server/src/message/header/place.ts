import type { Range } from '../../ranges/range';

/** Where a message's header stands. */
export interface HeaderPlace extends Range {
  form: 'front matter' | 'HTML comment' | 'Handlebars comment';
  /** The YAML between the delimiters. */
  yaml: Range;
  /** False where front matter has no closing line. */
  isClosed: boolean;
}
