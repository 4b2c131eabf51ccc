import { builtInBlocks, type TemplateTag } from './tag';

/** What is wrong inside the delimiters of a tag. */
export type ExpressionError =
  | 'empty'
  | 'unclosed-string'
  | 'unclosed-bracket'
  | 'stray-bracket'
  | 'no-value'
  | 'no-parameter'
  | 'bad-character';

/** The pieces of an expression; what is none of them, Handlebars cannot read. */
const tokens =
  /"(?:\\"|[^"])*"|'(?:\\'|[^'])*'|\[[^\]]*\]|\bas\s+\|[^|]*\||[^\s!"#%&'()*+,./;<=>@[\\\]^`{|}~]+|\S/g;

/** Paths and words alone, as most tags have. */
const plainWords = /^[\w\s.@/-]+$/;

const checked = new Set(['expression', 'unescaped', 'block-open', 'else', 'partial']);

/** What Handlebars cannot read in the tag, if there is anything. */
export function expressionError({ kind, expression }: TemplateTag): ExpressionError | undefined {
  if (!checked.has(kind)) return undefined;
  if (expression === '') return kind === 'else' ? undefined : 'empty';
  if (kind === 'block-open' && builtInBlocks.has(expression)) return 'no-parameter';
  return plainWords.test(expression) ? undefined : errorInTokens(expression);
}

function errorInTokens(expression: string): ExpressionError | undefined {
  let depth = 0;
  let awaitsValue = false;
  // A decorator's asterisk stands before everything else.
  for (const [token] of expression.replace(/^\*/, '').matchAll(tokens)) {
    if (awaitsValue && (token === ')' || token === '=')) return 'no-value';
    awaitsValue = token === '=';
    if (token === '(') depth++;
    else if (token === ')') depth--;
    const error = depth < 0 ? 'stray-bracket' : errorOf(token);
    if (error) return error;
  }
  if (awaitsValue) return 'no-value';
  return depth > 0 ? 'unclosed-bracket' : undefined;
}

function errorOf(token: string): ExpressionError | undefined {
  if (token === '"' || token === "'") return 'unclosed-string';
  if (token === '[') return 'unclosed-bracket';
  return /^[!#%&*+,;<>\]^`{}~|\\]$/.test(token) ? 'bad-character' : undefined;
}
