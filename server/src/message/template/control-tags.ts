import type { TemplateTag, TemplateTagKind } from './tag';

/** What tells a program what to do: `{% if a %}` of Liquid and Jinja, `<% if (a) { %>` of ERB and EJS. */
const patterns = [
  {
    open: '{%',
    pattern: /\{%[-+~]?(?=\s{0,20}[a-z])((?:(?!\{%|%\}|<[a-z/!])[\s\S]){1,2000}?)[-+~]?%\}/iy,
  },
  { open: '<%', pattern: /<%(?!=)[-#]?((?:(?!<%|%>)[\s\S]){0,2000}?)[-_]?%>/y },
] as const;
/** What prints a value: `<%= order_id %>`. */
const printed = /<%==?(?=[^={}])((?:(?!<%|%>|\{\{)[\s\S]){1,500}?)-?%>/y;

/** Reads a tag of an engine whose tags hold percent signs, if one begins at `start`. */
export function scanControlTag(text: string, start: number): TemplateTag | undefined {
  for (const { open, pattern } of patterns) {
    const tag = text.startsWith(open, start) && read(text, start, pattern, 'control');
    if (tag) return tag;
  }
  return text.startsWith('<%=', start) ? read(text, start, printed, 'placeholder') : undefined;
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
  return {
    kind,
    name: expression,
    expression,
    expressionStart: text.indexOf(expression, start),
    start,
    end: start + match[0].length,
    stripsBefore: false,
    stripsAfter: false,
    closed: true,
  };
}
