import type { TemplateTag } from './tag';

/** What is wrong inside the delimiters of a tag. */
export type ExpressionError =
  'empty' | 'unclosed-string' | 'unclosed-bracket' | 'stray-bracket' | 'no-value' | 'bad-character';

/** The pieces of an expression; what is none of them, Handlebars cannot read. */
const tokens =
  /\s+|"(?:\\"|[^"])*"|'(?:\\'|[^'])*'|\[[^\]]*\]|\bas\s+\|[^|]*\||[^\s!"#%-,./;->@[-^`{-~]+|[./@]|[\s\S]/g;

const checked = new Set(['expression', 'unescaped', 'block-open', 'else', 'partial']);

/** What Handlebars cannot read in the tag, if there is anything. */
export function expressionError({ kind, expression }: TemplateTag): ExpressionError | undefined {
  if (!checked.has(kind)) return undefined;
  if (expression === '') return kind === 'else' ? undefined : 'empty';
  let depth = 0;
  let awaitsValue = false;
  // A decorator's asterisk stands before everything else.
  for (const [token] of expression.replace(/^\*/, '').matchAll(tokens)) {
    if (/^\s/.test(token)) continue;
    if (awaitsValue && /^[)=]$/.test(token)) return 'no-value';
    awaitsValue = token === '=';
    if (token === '(') depth++;
    else if (token === ')' && --depth < 0) return 'stray-bracket';
    else if (token === '"' || token === "'") return 'unclosed-string';
    else if (token === '[') return 'unclosed-bracket';
    else if (/^[!#%&*+,;<>\]^`{}~|\\]$/.test(token)) return 'bad-character';
  }
  if (awaitsValue) return 'no-value';
  return depth > 0 ? 'unclosed-bracket' : undefined;
}
