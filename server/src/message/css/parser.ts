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

/** Parses a style sheet or a value, whatever was parsed before. Throws what css-tree throws. */
export function parseCss(css: string, options?: ParseOptions): CssNode {
  parse('', { context: 'forgetting' });
  return parse(css, options);
}
