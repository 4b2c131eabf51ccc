import { braceErrorOf } from './brace-error';
import type { TemplateTag, TemplateTagKind } from './tag';

/** Longer expressions are taken for an unclosed tag. */
const longestExpression = 20_000;

/** What the scan has learnt, so that no part of a broken text is searched again and again. */
export interface ScanState {
  /** Up to this offset a tag was not closed: quotes are no strings there, so that none is read twice. */
  stringsTrustedFrom: number;
  /** No `}}`, no `--}}`, no `#}` or no `{% endcomment %}` is left. */
  noCommentEnd: Record<'short' | 'long' | 'hash' | 'liquid', boolean>;
  /** How many more times the end of a raw block may be searched for in vain. */
  rawBlockSearches: number;
}

/** The state at the beginning of a text. */
export function startScan(): ScanState {
  return {
    stringsTrustedFrom: 0,
    noCommentEnd: { short: false, long: false, hash: false, liquid: false },
    rawBlockSearches: 50,
  };
}

interface Delimiters {
  open: string;
  close: string;
  kind: TemplateTagKind;
}

/** Reads the Handlebars tag that begins at `start` (where `{{` stands). */
export function scanHandlebarsTag(
  text: string,
  start: number,
  state: ScanState,
): TemplateTag | undefined {
  if (text.startsWith('{{{{', start)) return scanRawBlock(text, start);
  const stripsBefore = text[start + 2] === '~';
  const sigilAt = start + (stripsBefore ? 3 : 2);
  if (text[sigilAt] === '!') return scanComment(text, start, sigilAt, stripsBefore, state);
  const delimiters = delimitersAt(text, sigilAt);
  const contentStart = sigilAt + delimiters.open.length;
  const closeAt = expressionEnd(text, contentStart, delimiters.close, state);
  if (closeAt === undefined) return unclosed(text, start, contentStart, delimiters.kind);
  const isStripped = text[closeAt - 1] === '~' && closeAt - 1 >= contentStart;
  const content = text.slice(contentStart, isStripped ? closeAt - 1 : closeAt);
  const { kind, name, expression, expressionStart, inverse } = readExpression(
    content,
    contentStart,
    delimiters,
  );
  const isStrippedInside = text.startsWith(strippedClose, closeAt);
  const end = closeAt + (isStrippedInside ? strippedClose : delimiters.close).length;
  return {
    kind,
    name,
    expression,
    expressionStart,
    start,
    end,
    stripsBefore,
    stripsAfter: isStripped || isStrippedInside,
    closed: true,
    inverse,
    braceError: braceErrorOf(text, start, closeAt, end),
  };
}

function delimitersAt(text: string, sigilAt: number): Delimiters {
  const close = '}}';
  switch (text[sigilAt]) {
    case '{':
      return { open: '{', close: '}}}', kind: 'unescaped' };
    case '&':
      return { open: '&', close, kind: 'unescaped' };
    case '#':
      if (text[sigilAt + 1] === '>') return { open: '#>', close, kind: 'partial-block-open' };
      // `{{#*inline "name"}}` is closed like any other block.
      return { open: text[sigilAt + 1] === '*' ? '#*' : '#', close, kind: 'block-open' };
    case '^':
      return { open: '^', close, kind: 'block-open' };
    case '/':
      return { open: '/', close, kind: 'block-close' };
    case '>':
      return { open: '>', close, kind: 'partial' };
    default:
      return { open: '', close, kind: 'expression' };
  }
}

function readExpression(
  content: string,
  contentStart: number,
  { kind, open }: Delimiters,
): Pick<TemplateTag, 'kind' | 'name' | 'expression' | 'expressionStart' | 'inverse'> {
  const { expression, expressionStart } = withoutBlanks(content, contentStart);
  const name = firstWord(expression);
  const isElse = (kind === 'expression' && name === 'else') || (open === '^' && expression === '');
  return {
    kind: isElse ? 'else' : kind,
    name,
    expression,
    expressionStart,
    inverse: open === '^' && !isElse,
  };
}

/** The expression between the delimiters, and where it begins. */
function withoutBlanks(
  content: string,
  start: number,
): Pick<TemplateTag, 'expression' | 'expressionStart'> {
  const expressionStart = start + content.length - content.trimStart().length;
  return { expression: content.trim(), expressionStart };
}

const plainWord = /^[\w.]+$/;

/** The expression's first word, without quotes: `if` of `if (eq a "b")`, `footer` of `"footer"`. */
function firstWord(expression: string): string {
  if (plainWord.test(expression)) return expression;
  const quoted = /^(["'])([^"']*)\1/.exec(expression) ?? /^(\[)([^\]]*)\]/.exec(expression);
  if (quoted) return quoted[2] ?? '';
  return /^[^\s(|=]+/.exec(expression)?.[0] ?? '';
}

/** The end of `{{~{value}~}}`. */
const strippedClose = '}~}}';

const closesAt = (text: string, at: number, close: string): boolean =>
  text.startsWith(close, at) || (close === '}}}' && text.startsWith(strippedClose, at));

/** Where the closing braces of the expression stand; strings and `[segments]` may hold braces. */
function expressionEnd(
  text: string,
  from: number,
  close: string,
  state: ScanState,
): number | undefined {
  const limit = Math.min(text.length, from + longestExpression);
  const stringsTrusted = from >= state.stringsTrustedFrom;
  let at = from;
  while (at < limit) {
    const character = text[at];
    if (character === '}' && closesAt(text, at, close)) return at;
    if (character === '{' && text[at + 1] === '{') break;
    // A tag that was never closed must not swallow the markup behind it.
    if (character === '<' && /[a-z/!]/i.test(text[at + 1] ?? '')) break;
    if (stringsTrusted && (character === '"' || character === "'" || character === '[')) {
      const end = closingQuote(text, at, limit);
      if (end === undefined) {
        state.stringsTrustedFrom = limit;
        return expressionEnd(text, from, close, state);
      }
      at = end;
    }
    at++;
  }
  if (stringsTrusted) state.stringsTrustedFrom = Math.max(at, from + 1);
  return undefined;
}

function closingQuote(text: string, open: number, limit: number): number | undefined {
  const quote = text[open] === '[' ? ']' : text[open];
  for (let at = open + 1; at < limit; at++) {
    if (text[at] === '\\' && text[at + 1] === quote) at++;
    else if (text[at] === quote) return at;
  }
  return undefined;
}

function scanComment(
  text: string,
  start: number,
  sigilAt: number,
  stripsBefore: boolean,
  state: ScanState,
): TemplateTag {
  const length = text.startsWith('!--', sigilAt) ? 'long' : 'short';
  const contentStart = sigilAt + (length === 'long' ? 3 : 1);
  const ending = length === 'long' ? /--~?\}\}/g : /\}\}/g;
  // `{{!--}}` is a whole comment.
  ending.lastIndex = sigilAt + 1;
  if (length === 'short' && swallowsTag(text, contentStart))
    return unclosed(text, start, contentStart, 'comment');
  const match = state.noCommentEnd[length] ? null : ending.exec(text);
  if (!match) {
    state.noCommentEnd[length] = true;
    return unclosed(text, start, contentStart, 'comment');
  }
  const content = text.slice(contentStart, match.index);
  const stripsAfter = match[0].includes('~') || (length === 'short' && content.endsWith('~'));
  return {
    kind: 'comment',
    name: '',
    ...withoutBlanks(content, contentStart),
    start,
    end: match.index + match[0].length,
    stripsBefore,
    stripsAfter,
    closed: true,
  };
}

/** Whether a tag opens on a later line before the comment ends: its own end is missing. */
function swallowsTag(text: string, contentStart: number): boolean {
  const next = text.indexOf('{{', contentStart);
  if (next < 0) return false;
  const content = text.slice(contentStart, next);
  return /[\r\n]/.test(content) && !content.includes('}}');
}

function scanRawBlock(text: string, start: number): TemplateTag | undefined {
  const match = /\{{4}\s{0,9}([^\s{}]{1,100})(?:\s[^{}]{0,500})?\}{4}/y;
  match.lastIndex = start;
  const found = match.exec(text);
  if (!found) return undefined;
  return {
    kind: 'raw-open',
    name: found[1] ?? '',
    ...withoutBlanks(found[0].slice(4, -4), start + 4),
    start,
    end: start + found[0].length,
    stripsBefore: false,
    stripsAfter: false,
    closed: true,
  };
}

/** The name in a tag, up to a brace: `{{name}`. */
const singleBrace = /^(?:[^{}"']|"[^"]*"|'[^']*')*\}{1,2}/;

/**
 * A tag without an end is taken to end behind the brace that it has, else where its line, the next tag,
 * the next element or the rest of the start tag around it begins.
 */
function unclosed(
  text: string,
  start: number,
  contentStart: number,
  kind: TemplateTagKind,
): TemplateTag {
  const boundary = /[\r\n<]|\{\{|["']\s?\/?>/g;
  boundary.lastIndex = contentStart;
  const rest = text.slice(contentStart, boundary.exec(text)?.index ?? text.length);
  const braced = kind === 'comment' ? undefined : singleBrace.exec(rest)?.[0];
  const end = contentStart + (braced ?? rest).length;
  const content = braced?.replace(/\}{1,2}$/, '') ?? rest;
  const trimmed = withoutBlanks(content, contentStart);
  return {
    kind,
    name: firstWord(trimmed.expression.slice(0, 200)),
    ...trimmed,
    start,
    end: Math.max(end, start + 2),
    stripsBefore: false,
    stripsAfter: false,
    closed: false,
  };
}
