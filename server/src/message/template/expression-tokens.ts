/** A piece of an expression, as Handlebars takes expressions apart. */
export interface Token {
  kind: TokenKind;
  text: string;
  /** Where it begins in the expression. */
  start: number;
}

export type TokenKind =
  | 'literal'
  /** `as |`, before names. */
  | 'block-parameters'
  | 'name'
  /** A sign that means itself. */
  | (typeof signs)[number]
  | 'unreadable';

const signs = ['.', '/', '@', '=', '(', ')', '|'] as const;

/**
 * The pieces that Handlebars knows, behind blanks: literals, `as |`, names, signs; the first that fits
 * is taken. A name ends only before certain signs: `items[0]` begins with none.
 */
const piece =
  /\s*(?:("(?:\\"|[^"])*"|'(?:\\'|[^'])*'|(?:true|false|undefined|null|-?\d+(?:\.\d+)?)(?=[~}\s)]|$))|(as\s+\|)|(\.\.|\.(?=[=~}\s/.)|]|$)|[^\s!"#%&'()*+,./;<=>@[\\\]^`{|}~]+(?=[=~}\s/.)|]|$)|\[(?:\\\]|[^\]])*\])|[./@=()|])/y;

/** The pieces of the expression, up to the first that Handlebars cannot read. */
export function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  while (end < expression.length) {
    piece.lastIndex = end;
    const match = piece.exec(expression);
    const text = match?.[0].trimStart() ?? expression.slice(end).trimStart();
    end = match ? piece.lastIndex : expression.length;
    tokens.push({
      kind: match ? kindOf(match, text) : 'unreadable',
      text,
      start: end - text.length,
    });
  }
  return tokens;
}

function kindOf(match: RegExpExecArray, text: string): TokenKind {
  if (match[3] !== undefined) return 'name';
  if (match[1] !== undefined) return 'literal';
  if (match[2] !== undefined) return 'block-parameters';
  return signs.find((sign) => sign === text) ?? 'unreadable';
}
