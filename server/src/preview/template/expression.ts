/** What stands between the delimiters of a Handlebars tag, as far as a preview can work with it. */
export type Expression =
  | { kind: 'literal'; value: unknown }
  | { kind: 'path'; path: string }
  | { kind: 'call'; call: Call };

/** A path or helper with its parameters. */
export interface Call {
  head: Expression;
  parameters: Expression[];
  hash: Map<string, Expression>;
  /** The names of `as |item index|`. */
  blockParameters: string[];
}

/** Block parameters, strings, brackets and the equals sign, words; a word may hold `[any text]`. */
const token =
  /as\s+\|([^|]*)\||("(?:\\"|[^"])*"|'(?:\\'|[^'])*')|([()=])|((?:\[[^\]]*\]|[^\s()="'|[])+)|\S/g;

/** Subexpressions nested deeper than this are not read. */
const deepest = 20;

/** Reads an expression. Never throws: what cannot be read is left out. */
export function readCall(expression: string): Call {
  return new CallReader(tokensOf(expression)).read(0);
}

interface Token {
  kind: 'word' | 'string' | 'mark' | 'blockParameters';
  text: string;
}

function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  for (const [, blockParameters, string, mark, word] of expression.matchAll(token)) {
    if (blockParameters !== undefined)
      tokens.push({ kind: 'blockParameters', text: blockParameters });
    else if (string !== undefined) tokens.push({ kind: 'string', text: unquoted(string) });
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
  }
  return tokens;
}

const unquoted = (string: string): string =>
  string.slice(1, -1).replaceAll(`\\${string[0] ?? ''}`, string[0] ?? '');

class CallReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** Reads up to the bracket that closes the call, or to the end. */
  read(depth: number): Call {
    const call: Call = {
      head: { kind: 'literal', value: undefined },
      parameters: [],
      hash: new Map(),
      blockParameters: [],
    };
    let hasHead = false;
    for (let next = this.tokens[this.at]; next; next = this.tokens[this.at]) {
      if (next.kind === 'mark' && next.text === ')') break;
      const name = next.kind === 'word' && this.isMark(this.at + 1, '=') ? next.text : undefined;
      if (name !== undefined) this.at += 2;
      if (this.tokens[this.at]?.kind === 'blockParameters') {
        call.blockParameters = next.text.split(/\s+/).filter((word) => word !== '');
        this.at++;
        continue;
      }
      const expression = this.readOne(depth);
      if (!expression) continue;
      if (name !== undefined) call.hash.set(name, expression);
      else if (hasHead) call.parameters.push(expression);
      else {
        call.head = expression;
        hasHead = true;
      }
    }
    return call;
  }

  private readOne(depth: number): Expression | undefined {
    const next = this.tokens[this.at++];
    if (next?.kind === 'string') return { kind: 'literal', value: next.text };
    if (next?.kind === 'word') return wordExpression(next.text);
    if (next?.text !== '(' || depth >= deepest) return undefined;
    const call = this.read(depth + 1);
    this.at++;
    return { kind: 'call', call };
  }

  private isMark(at: number, text: string): boolean {
    const found = this.tokens[at];
    return found?.kind === 'mark' && found.text === text;
  }
}

const literals = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
]);

function wordExpression(word: string): Expression {
  if (literals.has(word)) return { kind: 'literal', value: literals.get(word) };
  if (/^-?\d+(?:\.\d+)?$/.test(word)) return { kind: 'literal', value: Number(word) };
  return { kind: 'path', path: word };
}
