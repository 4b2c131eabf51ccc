import type { Range } from '../range';

export type TemplateTagKind =
  | 'expression'
  | 'unescaped'
  | 'comment'
  | 'block-open'
  | 'block-close'
  | 'else'
  | 'partial'
  | 'partial-block-open'
  | 'raw-open'
  | 'raw-close'
  /** A placeholder of another dialect than Handlebars. */
  | 'placeholder';

/** One template tag, delimiters included. */
export interface TemplateTag extends Range {
  kind: TemplateTagKind;
  /** The first word: the helper of a block, the name of a partial, the path of an expression. */
  name: string;
  /** What stands between the delimiters and sigils, trimmed. */
  expression: string;
  /** Where `expression` begins. */
  expressionStart: number;
  /** `~` before or after: white space on that side is dropped. */
  stripsBefore: boolean;
  stripsAfter: boolean;
  /** False where the closing delimiter is missing. */
  closed: boolean;
  /** A block that runs while its condition does not hold, `{{^name}}`. */
  inverse?: boolean | undefined;
  /** The part that the buyer sees: the text of `[[name:text]]`. */
  text?: Range;
}
