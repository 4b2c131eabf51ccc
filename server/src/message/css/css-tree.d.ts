/** The part of css-tree's parser that we use, with the syntax nodes as it returns them. */
declare module 'css-tree/parser' {
  export interface CssLocation {
    start: { offset: number };
    end: { offset: number };
  }
  export interface CssNode {
    type: string;
    loc: CssLocation;
    /** At-rules. */
    name?: string;
    prelude?: CssNode | null;
    block?: CssNode | null;
    /** Declarations. */
    property?: string;
    important?: boolean | string;
    /** A node in declarations, a string in raw text and in the parts of a value. */
    value?: CssNode | string;
    /** Dimensions. */
    unit?: string;
    children?: Iterable<CssNode>;
  }
  export interface ParseOptions {
    /** What the text is, `value` or one of our own; a style sheet where nothing is said. */
    context?: string;
    positions?: boolean;
    parseValue?: boolean;
    parseRulePrelude?: boolean;
    parseAtrulePrelude?: boolean;
    parseCustomProperty?: boolean;
  }
  /** The parser itself: the tokens of the text, until the next text is parsed. */
  export interface TokenStream {
    source: string;
    offsetAndType: Uint32Array | null;
    /** The token that is next, and where it begins. */
    tokenIndex: number;
    tokenStart: number;
    /** Goes on by so many tokens, or back where the number is negative. */
    skip(tokens: number): void;
    /** Goes on to the token that `stop` says 1 to, past what stands in brackets, or to the end of the block. */
    skipUntilBalanced(from: number, stop: (character: number) => number): void;
    consumeUntilLeftCurlyBracketOrSemicolon(character: number): number;
    Block(isStyleBlock: boolean): CssNode;
    Declaration(): CssNode;
    Raw(stop: null): CssNode;
    Rule(): CssNode;
  }
  interface Parse {
    (css: string, options?: ParseOptions): CssNode;
    /** What a context parses, by its name. */
    config: { context: Record<string, (this: TokenStream) => CssNode> };
  }
  const parse: Parse;
  export default parse;
}
