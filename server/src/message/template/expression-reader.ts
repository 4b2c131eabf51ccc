import { tokensOf, type Token } from './expression-tokens';
import type { TemplateTagKind } from './tag';

/** What is against the grammar of expressions. */
export type GrammarError =
  | 'unclosed-string'
  | 'unclosed-bracket'
  | 'stray-bracket'
  | 'no-helper'
  | 'no-value'
  | 'late-value'
  | 'value-at-end'
  | 'bad-path'
  | 'list-index'
  | 'call'
  | 'bad-character';

/** What comes next: a helper or value, what it is given, `name=value` only, that value, or nothing. */
type Awaited = 'head' | 'parameter' | 'named' | 'value' | 'nothing';

/** Reads an expression by the grammar of Handlebars, and makes nothing of it. */
export class ExpressionReader {
  private readonly tokens: readonly Token[];
  private at = 0;
  private awaited: Awaited = 'head';
  /** What is awaited behind each bracket that is open. */
  private readonly behindBrackets: Awaited[] = [];

  constructor(
    private readonly kind: TemplateTagKind,
    expression: string,
  ) {
    // A decorator's asterisk stands before everything else.
    this.tokens = tokensOf(kind === 'expression' ? expression.replace(/^\*/, '') : expression);
  }

  /** The first thing in the expression that Handlebars cannot read. */
  error(): GrammarError | undefined {
    for (let token = this.next(); token; token = this.next()) {
      const error = this.read(token);
      if (error) return error;
    }
    if (this.awaited === 'value') return 'no-value';
    if (this.behindBrackets.length > 0) return 'unclosed-bracket';
    return this.awaited === 'head' ? 'no-helper' : undefined;
  }

  private next(): Token | undefined {
    return this.tokens[this.at++];
  }

  private isNext(kind: Token['kind']): boolean {
    return this.tokens[this.at]?.kind === kind;
  }

  private read(token: Token): GrammarError | undefined {
    switch (token.kind) {
      case 'name':
        if (this.isNext('=')) return this.nameValue();
        return this.path(token) ?? this.operand();
      case '@':
        return this.path(this.next()) ?? this.operand();
      case 'literal':
        return this.operand();
      case '(':
        return this.openBracket();
      case ')':
        return this.closeBracket();
      case 'block-parameters':
        return this.blockParameters();
      case '.':
      case '/':
        return 'bad-path';
      case '=':
        return this.awaited === 'value' ? 'no-value' : 'bad-character';
      case '|':
        return 'bad-character';
      case 'unreadable':
        return errorAt(token.text);
    }
  }

  private nameValue(): GrammarError | undefined {
    if (this.awaited === 'head') return 'no-helper';
    if (this.awaited !== 'parameter' && this.awaited !== 'named') return 'bad-character';
    this.at++;
    this.awaited = 'value';
    return undefined;
  }

  /** The rest of a path; `..` and `this` stand at its beginning only. */
  private path(first: Token | undefined): GrammarError | undefined {
    let isBelow = false;
    for (let part = first; ; part = this.next()) {
      if (part?.kind === 'unreadable') return errorAt(part.text);
      if (part?.kind !== 'name') return isDigits(part) ? 'list-index' : 'bad-path';
      const isContext = /^(?:\.\.?|this)$/.test(part.text);
      if (isContext && isBelow) return 'bad-path';
      isBelow ||= !isContext;
      if (!this.isNext('.') && !this.isNext('/')) return undefined;
      const separator = this.next();
      if (separator && this.isTorn(part, separator)) return 'bad-path';
    }
  }

  /** `{{#if .name}}` opens a block that is called `if.name`, which no `{{/if}}` closes. */
  private isTorn(part: Token, separator: Token): boolean {
    const isBlockName = this.awaited === 'head' && this.kind.endsWith('block-open');
    return isBlockName && separator.start > part.start + part.text.length;
  }

  private operand(): GrammarError | undefined {
    switch (this.awaited) {
      case 'head':
        this.awaited = this.kind === 'block-close' ? 'nothing' : 'parameter';
        return undefined;
      case 'parameter':
        return undefined;
      case 'value':
        this.awaited = 'named';
        return undefined;
      case 'named':
        return 'late-value';
      case 'nothing':
        return this.kind === 'block-close' ? 'value-at-end' : 'bad-character';
    }
  }

  private openBracket(): GrammarError | undefined {
    const isPartialName = this.kind.startsWith('partial') && this.behindBrackets.length === 0;
    if (this.awaited === 'head' && !isPartialName) return 'no-helper';
    const error = this.operand();
    this.behindBrackets.push(this.awaited);
    this.awaited = 'head';
    return error;
  }

  private closeBracket(): GrammarError | undefined {
    if (this.awaited === 'value') return 'no-value';
    const awaited = this.behindBrackets.pop();
    if (awaited === undefined) return 'stray-bracket';
    if (this.awaited === 'head') return 'no-helper';
    this.awaited = awaited;
    return undefined;
  }

  /** The names of `as |item index|`, which only blocks have. */
  private blockParameters(): GrammarError | undefined {
    const isBlock = this.kind === 'block-open' || this.kind === 'else';
    const { awaited, behindBrackets } = this;
    if (!isBlock || behindBrackets.length > 0) return 'bad-character';
    if (awaited !== 'parameter' && awaited !== 'named') return 'bad-character';
    const first = this.at;
    while (this.isNext('name')) this.at++;
    if (this.at === first || this.next()?.kind !== '|') return 'bad-character';
    this.awaited = 'nothing';
    return undefined;
  }
}

/** `items.0` ends with a number for Handlebars, and no part of a path. */
const isDigits = (token: Token | undefined): boolean => /^\d+$/.test(token?.text ?? '');

/** What is wrong where no piece of an expression begins. */
function errorAt(text: string): GrammarError {
  const word = /^[^\s!"#%&'()*+,./;<=>@[\\\]^`{|}~]*/.exec(text)?.[0] ?? '';
  const sign = text.charAt(word.length);
  if (sign === '[') return word === '' ? 'unclosed-bracket' : 'list-index';
  if (sign === '(') return 'call';
  const isQuote = sign === '"' || sign === "'";
  return isQuote && !text.includes(sign, word.length + 1) ? 'unclosed-string' : 'bad-character';
}
