import parse, { type CssNode, type ParseOptions, type TokenStream } from 'css-tree/parser';

const nothing: CssNode = { type: 'Nothing', loc: { start: { offset: 0 }, end: { offset: 0 } } };

/**
 * css-tree 3.2.1 reads the tokens of a text into the buffer that still holds those of longer texts
 * before. It can take one of these for a bracket that is open, and then never comes to an end.
 */
parse.config.context['forgetting'] = function (this: TokenStream): CssNode {
  this.offsetAndType = null;
  return nothing;
};

/** `--size: {…}`, `color: {…}`: what browsers take for a declaration, though a block follows. */
const declaresBlock = /^(?:--|[-\w]+\s{0,9}:\s{0,9}$)/;

/** Whether a block begins before the next semicolon: that of a nested rule. */
function isNestedRule(tokens: TokenStream): boolean {
  const { tokenIndex, tokenStart } = tokens;
  tokens.skipUntilBalanced(tokenIndex, tokens.consumeUntilLeftCurlyBracketOrSemicolon);
  const end = tokens.tokenStart;
  tokens.skip(tokenIndex - tokens.tokenIndex);
  return tokens.source[end] === '{' && !declaresBlock.test(tokens.source.slice(tokenStart, end));
}

/** Blocks inside of so many others are left out: css-tree and its callers read by recursion. */
const deepestBlock = 32;

/**
 * css-tree 3.2.1 takes for a nested rule only what begins with `&`, and the others for broken
 * declarations.
 */
parse.config.context['nesting'] = function (this: TokenStream): CssNode {
  const { Block: readBlock, Declaration: readDeclaration } = this;
  let depth = 0;
  this.Declaration = () => (isNestedRule(this) ? this.Rule() : readDeclaration.call(this));
  this.Block = (isStyleBlock) => {
    if (depth === deepestBlock) return this.Raw(null);
    depth++;
    try {
      return readBlock.call(this, isStyleBlock);
    } finally {
      depth--;
    }
  };
  return nothing;
};
parse('', { context: 'nesting' });

/** Parses a style sheet or a value, whatever was parsed before. Throws what css-tree throws. */
export function parseCss(css: string, options?: ParseOptions): CssNode {
  parse('', { context: 'forgetting' });
  return parse(css, options);
}
