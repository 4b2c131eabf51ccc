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
  interface ParseOptions {
    /** What the text is; a style sheet where nothing is said. */
    context?: 'stylesheet' | 'value';
    positions?: boolean;
    parseValue?: boolean;
    parseRulePrelude?: boolean;
    parseAtrulePrelude?: boolean;
    parseCustomProperty?: boolean;
    onParseError?: (error: Error) => void;
  }
  export default function parse(css: string, options?: ParseOptions): CssNode;
}
