import type { Range } from '../../ranges/range';
import type { ScanState } from './handlebars';
import type { TemplateTag, TemplateTagKind } from './tag';

/** What tells a program what to do: `{% if a %}` of Liquid and Jinja, `<% if (a) { %>` of ERB and EJS. */
const patterns = [
  {
    open: '{%',
    pattern: /\{%[-+~]?(?=\s{0,20}[a-z])((?:(?!\{%|%\}|<[a-z/!])[\s\S]){1,2000}?)[-+~]?%\}/iy,
  },
  { open: '<%', pattern: /<%(?!=)-?((?:(?!<%|%>)[\s\S]){0,2000}?)[-_]?%>/y },
] as const;
/** What prints a value: `<%= order_id %>`. */
const printed = /<%==?(?=[^={}])((?:(?!<%|%>|\{\{)[\s\S]){1,500}?)-?%>/y;

/** Where the comments `{# … #}` and `{% comment %}…{% endcomment %}` end. */
const commentEnds = {
  hash: /#\}/g,
  liquid: /\{%[-~]?\s{0,9}endcomment\s{0,9}[-~]?%\}/g,
} as const;

/** Reads a tag of an engine whose tags hold percent signs, or a comment of it, if one begins at `start`. */
export function scanControlTag(
  text: string,
  start: number,
  state: ScanState,
): TemplateTag | undefined {
  if (text.startsWith('{#', start) && /[-~\s]/.test(text.charAt(start + 2)))
    return readComment(text, { start, end: start + 3 }, 'hash', state);
  for (const { open, pattern } of patterns) {
    const tag = text.startsWith(open, start) && read(text, start, pattern, 'control');
    if (!tag) continue;
    const isComment = open === '{%' && /^comment\b/.test(tag.expression);
    return (isComment && readComment(text, tag, 'liquid', state)) || tag;
  }
  return text.startsWith('<%=', start) ? read(text, start, printed, 'placeholder') : undefined;
}

/** The comment that begins with the given delimiter, which yields nothing, as what only controls does. */
function readComment(
  text: string,
  open: Range,
  kind: keyof typeof commentEnds,
  state: ScanState,
): TemplateTag | undefined {
  const ending = commentEnds[kind];
  ending.lastIndex = open.end;
  if (state.noCommentEnd[kind] || !ending.test(text)) {
    state.noCommentEnd[kind] = true;
    return undefined;
  }
  return controlTag('control', '', open.end, { start: open.start, end: ending.lastIndex });
}

function read(
  text: string,
  start: number,
  pattern: RegExp,
  kind: TemplateTagKind,
): TemplateTag | undefined {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  const expression = match?.[1]?.trim() ?? '';
  if (!match || expression === '') return undefined;
  const end = start + match[0].length;
  return controlTag(kind, expression, text.indexOf(expression, start), { start, end });
}

const controlTag = (
  kind: TemplateTagKind,
  expression: string,
  expressionStart: number,
  { start, end }: Range,
): TemplateTag => ({
  kind,
  name: expression,
  expression,
  expressionStart,
  start,
  end,
  stripsBefore: false,
  stripsAfter: false,
  closed: true,
});
