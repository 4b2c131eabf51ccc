import type { BraceError } from './brace-error';
import { ExpressionReader, type GrammarError } from './expression-reader';
import { builtInBlocks, type TemplateTag } from './tag';

/** What is wrong inside the delimiters of a tag. */
export type ExpressionError = 'empty' | 'no-parameter' | GrammarError | BraceError;

/** Paths of plain words, as most tags hold nothing but; some words cannot end a path. */
const plainPaths =
  /^(?:(?:\.\.\/)+|@(?!(?:this|true|false|undefined|null)\b))?[a-z][\w-]*(?:\s+(?:(?:\.\.\/)+|@(?!(?:this|true|false|undefined|null)\b))?[a-z][\w-]*|\.(?!(?:this|true|false|undefined|null)\b)[a-z][\w-]*)*$/i;

/** What Handlebars cannot read in the tag, if there is anything. */
export function expressionError(tag: TemplateTag): ExpressionError | undefined {
  const { kind, expression } = tag;
  switch (kind) {
    case 'expression':
    case 'unescaped':
    case 'partial':
    case 'partial-block-open':
      return expression === '' ? 'empty' : errorIn(tag, expression);
    case 'block-open':
      if (expression === '') return 'empty';
      return builtInBlocks.has(expression) ? 'no-parameter' : errorIn(tag, expression);
    case 'else': {
      const chained = expression.slice('else'.length);
      return chained === '' ? undefined : errorIn(tag, chained);
    }
    case 'block-close':
      return expression === '' ? undefined : errorIn(tag, expression);
    default:
      return undefined;
  }
}

function errorIn(tag: TemplateTag, expression: string): ExpressionError | undefined {
  const isPlain = tag.kind !== 'block-close' && plainPaths.test(expression.trimStart());
  const error = isPlain ? undefined : new ExpressionReader(tag.kind, expression).error();
  return error ?? tag.braceError;
}
