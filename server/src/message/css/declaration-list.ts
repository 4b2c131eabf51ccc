import { trimmedRange } from '../../ranges/range';

/** A declaration in a list; offsets within the list's text. */
export interface ListedDeclaration {
  start: number;
  end: number;
  property: string;
  value: string;
  valueStart: number;
  valueEnd: number;
  important: boolean;
}

const semicolon = 59;
const colon = 58;
const backslash = 92;

/**
 * Takes the declarations of a `style` attribute apart: far faster than a whole CSS parser, and as
 * tolerant. Semicolons in strings, brackets and comments do not separate.
 */
export function listDeclarations(text: string): ListedDeclaration[] {
  const found: ListedDeclaration[] = [];
  let start = 0;
  while (start < text.length) {
    const { end, colonAt } = endOfDeclaration(text, start);
    if (colonAt >= 0) add(found, text, start, colonAt, end);
    start = end + 1;
  }
  return found;
}

function endOfDeclaration(text: string, start: number): { end: number; colonAt: number } {
  let colonAt = -1;
  let depth = 0;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === semicolon && depth === 0) break;
    if (code === colon && colonAt < 0) colonAt = at;
    else if (isOpening(code)) depth++;
    else if (isClosing(code)) depth = Math.max(0, depth - 1);
    else if (code === backslash) at++;
    else if (code === 34 || code === 39) at = closingQuote(text, at, code);
    else if (code === 47 && text.charCodeAt(at + 1) === 42) at = endOfComment(text, at);
  }
  return { end: Math.min(at, text.length), colonAt };
}

/** Round, square and curly brackets. */
const isOpening = (code: number): boolean => code === 40 || code === 91 || code === 123;
const isClosing = (code: number): boolean => code === 41 || code === 93 || code === 125;

function closingQuote(text: string, open: number, quote: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === backslash) at++;
  }
  // A string that is never closed ends where it began: what follows still counts.
  return open;
}

function endOfComment(text: string, start: number): number {
  const end = text.indexOf('*/', start + 2);
  return end < 0 ? text.length : end + 1;
}

function add(
  found: ListedDeclaration[],
  text: string,
  from: number,
  colonAt: number,
  to: number,
): void {
  const rawProperty = text.slice(from, colonAt);
  const property = unescaped(withoutComments(rawProperty).trim()).toLowerCase();
  if (property === '' || /[\s{}]/.test(property)) return;
  const start = from + leadingBlanks(rawProperty);
  const rawValue = text.slice(colonAt + 1, to);
  const end = colonAt + 1 + rawValue.trimEnd().length;
  const importantAt = rawValue.includes('!')
    ? withBlankComments(rawValue).search(/!\s*important\s*$/i)
    : -1;
  const written = importantAt < 0 ? rawValue : rawValue.slice(0, importantAt);
  const valueRange = trimmedRange(written, colonAt + 1);
  found.push({
    start,
    end,
    property,
    value: unescaped(withoutComments(written).trim()),
    valueStart: Math.min(valueRange.start, end),
    valueEnd: valueRange.end,
    important: importantAt >= 0,
  });
}

/** White space and comments before the property. */
function leadingBlanks(raw: string): number {
  let at = 0;
  for (;;) {
    at = raw.length - raw.slice(at).trimStart().length;
    if (!raw.startsWith('/*', at)) return Math.min(at, raw.length);
    at = endOfComment(raw, at) + 1;
  }
}

/** The CSS with a blank for each comment. */
export function withoutComments(css: string): string {
  if (!css.includes('/*')) return css;
  let result = '';
  let at = 0;
  for (let start = css.indexOf('/*'); start >= 0; start = css.indexOf('/*', at)) {
    result += `${css.slice(at, start)} `;
    at = endOfComment(css, start) + 1;
  }
  return result + css.slice(at);
}

/** The CSS with blanks for its comments, so that all offsets stay; one without an end is none. */
export function withBlankComments(css: string): string {
  let result = '';
  let at = 0;
  for (let start = css.indexOf('/*'); start >= 0; start = css.indexOf('/*', at)) {
    const close = css.indexOf('*/', start + 2);
    if (close < 0) break;
    result += css.slice(at, start) + ' '.repeat(close + 2 - start);
    at = close + 2;
  }
  return result + css.slice(at);
}

/** One escape of CSS: a character's number, or the character itself. */
export const cssEscape = /\\(?:([0-9a-f]{1,6})\s?|(.))/gi;

/** CSS escapes (`c\6flor`) as the characters that they stand for. */
export function unescaped(css: string): string {
  if (!css.includes('\\')) return css;
  return css.replace(cssEscape, (_, hex?: string, character?: string) => {
    if (hex === undefined) return character ?? '';
    const codePoint = Number.parseInt(hex, 16);
    return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\uFFFD';
  });
}
