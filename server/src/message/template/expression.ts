/** A value, or how to come by one. */
export type Expression =
  | { kind: 'literal'; value: unknown }
  | { kind: 'path'; path: string }
  | { kind: 'call'; call: Call };

/** An expression and where it begins in the text that was read. */
export type Operand = Expression & { start: number };

/** A path or helper with what it is given. */
export interface Call {
  head: Operand;
  parameters: readonly Operand[];
  hash: readonly (readonly [name: string, value: Operand])[];
  /** The names of `as |item index|`. */
  blockParameters: readonly BlockParameter[];
  /** `name | upper` or `name ?? other`, as other languages have it: the head is no helper. */
  hasOperator: boolean;
}

export interface BlockParameter {
  name: string;
  start: number;
}

/** Block parameters, strings, signs, words; a word may hold `[any text]`. Some end with the text. */
const token =
  /(as\s+\|[^|]*\|?)|("(?:\\"|[^"])*"|'(?:\\'|[^'])*')|([()]|={1,3}|\|\|?)|(?:\[[^\]]*\]?|[^\s()="'|[])+/g;

/** Words with dots between them, the first of which begins with a letter: what most tags hold. */
const plainPath = /^[a-z]\w*(?:\.\w+)*$/i;

const operators = new Set(['|', '||', '??', '&&', '==', '===', 'or', 'and']);

/** Subexpressions nested deeper than this are read as if they had no brackets. */
const deepest = 20;

const nothing: readonly never[] = [];

/** Reads what stands between the delimiters of a tag. Never throws: what cannot be read is left out. */
export function readCall(expression: string): Call {
  if (!plainPath.test(expression)) return new CallReader(tokensOf(expression)).read(0);
  const head = operandOf(expression, 0);
  return { head, parameters: nothing, hash: nothing, blockParameters: nothing, hasOperator: false };
}

/** Whether the head is a helper that is given something, and no value itself. */
export function callsHelper({ head, parameters, hash, hasOperator }: Call): boolean {
  if (head.kind === 'call') return true;
  if (hasOperator || parameters.length + hash.length === 0) return false;
  return head.kind === 'literal' || !/[.$]/.test(head.path);
}

/** The literals and paths that the head is given, those in calls among them included, in order. */
export function givenTo({ head, parameters, hash }: Call): Operand[] {
  const given = [...parameters, ...hash.map(([, value]) => value)];
  if (head.kind === 'call') given.push(head);
  return given
    .sort((a, b) => a.start - b.start)
    .flatMap((each) => (each.kind === 'call' ? givenTo(each.call) : [each]));
}

interface Token {
  kind: 'blockParameters' | 'string' | 'sign' | 'word';
  text: string;
  start: number;
}

function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: text, 1: blockParameters, 2: string, 3: sign, index } of expression.matchAll(
    token,
  )) {
    let kind: Token['kind'] = 'word';
    if (blockParameters) kind = 'blockParameters';
    else if (string) kind = 'string';
    else if (sign) kind = 'sign';
    tokens.push({ kind, text, start: index });
  }
  return tokens;
}

class CallReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** Reads up to the bracket that closes the call, or to the end. */
  read(depth: number): Call {
    let head: Operand | undefined;
    const parameters: Operand[] = [];
    const hash: [string, Operand][] = [];
    let blockParameters: readonly BlockParameter[] = nothing;
    let hasOperator = false;
    let isFilter = false;
    for (let next = this.tokens[this.at]; next; next = this.tokens[this.at]) {
      if (next.text === ')' && depth > 0) break;
      if (next.kind === 'blockParameters') blockParameters = namesIn(next);
      const isOperator = head !== undefined && operators.has(next.text);
      if (isOperator) {
        hasOperator ||= parameters.length + hash.length === 0;
        isFilter ||= next.text === '|';
      }
      const name = this.nameOfNext();
      const operand = this.readOne(depth);
      if (!operand || isOperator || isFilter) continue;
      if (name !== undefined) hash.push([name, operand]);
      else if (head) parameters.push(operand);
      else head = operand;
    }
    head ??= { kind: 'literal', value: undefined, start: 0 };
    return { head, parameters, hash, blockParameters, hasOperator };
  }

  /** The name of `name=value`, if that comes next; what comes next then is the value. */
  private nameOfNext(): string | undefined {
    const next = this.tokens[this.at];
    if (next?.kind !== 'word' || this.tokens[this.at + 1]?.text !== '=') return undefined;
    this.at += 2;
    return next.text;
  }

  private readOne(depth: number): Operand | undefined {
    const next = this.tokens[this.at++];
    if (next?.kind === 'string' || next?.kind === 'word') return operandOf(next.text, next.start);
    if (next?.text !== '(' || depth >= deepest) return undefined;
    const call = this.read(depth + 1);
    this.at++;
    return { kind: 'call', call, start: next.start };
  }
}

const literals = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
]);

function operandOf(written: string, start: number): Operand {
  if (/^["']/.test(written)) return { kind: 'literal', value: unquoted(written), start };
  if (literals.has(written)) return { kind: 'literal', value: literals.get(written), start };
  if (/^-?\d+(?:\.\d+)?$/.test(written)) return { kind: 'literal', value: Number(written), start };
  return { kind: 'path', path: written, start };
}

const unquoted = (string: string): string =>
  string.slice(1, -1).replaceAll(`\\${string[0] ?? ''}`, string[0] ?? '');

function namesIn({ text, start }: Token): BlockParameter[] {
  const from = text.indexOf('|') + 1;
  return Array.from(text.slice(from).matchAll(/[^\s|]+/g), ({ 0: name, index }) => ({
    name,
    start: start + from + index,
  }));
}
