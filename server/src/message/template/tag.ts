import type { Range } from '../../ranges/range';
import type { BraceError } from './brace-error';

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
  | 'placeholder'
  /** What another engine does with the text, and shows nobody: `{% if a %}`. */
  | 'control';

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
  /** Why Handlebars does not find the end of the tag where its author put it. */
  braceError?: BraceError | undefined;
  /** A block that runs while its condition does not hold, `{{^name}}`. */
  inverse?: boolean | undefined;
  /** What a control tag says whose kind, name and expression are those that Handlebars would have. */
  translatedFrom?: string;
  /** The part that the buyer sees: the text of `[[name:text]]`. */
  text?: Range;
}

/** Whether the tag prints a value. */
export const printsValue = ({ kind }: TemplateTag): boolean =>
  kind === 'expression' || kind === 'unescaped' || kind === 'placeholder';

/** Whether another file is put in the tag's place, or around what its block holds. */
export const includesPartial = ({ kind }: TemplateTag): boolean =>
  kind === 'partial' || kind === 'partial-block-open';

/** Whether an end tag belongs to the tag. */
export const opensBlock = ({ kind }: TemplateTag): boolean =>
  kind === 'block-open' || kind === 'partial-block-open' || kind === 'raw-open';

export type BuiltInBlock = 'if' | 'unless' | 'each' | 'with';

/** The blocks that Handlebars itself knows: what they are about must be named. */
export const builtInBlocks: ReadonlySet<string> = new Set<BuiltInBlock>([
  'if',
  'unless',
  'each',
  'with',
]);

/** Whether a block of this name goes through a list; `foreach` is what Ghost calls it. */
export const goesThroughList = (name: string): boolean => name === 'each' || name === 'foreach';

/** Whether names in a block of this name are parts of what it is about. */
export const opensScope = (name: string): boolean => name === 'with' || goesThroughList(name);
