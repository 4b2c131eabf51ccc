import { addUnder } from '../lists-by-key';
import { placeholderDialects } from './dialects';
import { exactMeaning, type ListedPlaceholders } from './meaning';
import type { TemplateTag } from './tag';

/** What each reads behind its opening: the name, and the text of `[[name:text]]`. */
const patterns: Readonly<Record<string, RegExp>> = {
  '[[': /\[\[([^[\]:\r\n]{1,80})(?::([^[\]\r\n]{0,500}))?\]\]/y,
  '[#': /\[#([^[\]#\r\n]{1,80})#\]/y,
  '%%': /%%([\w.\- ]{1,80})%%/y,
  '${': /\$\{([^{}\r\n]{1,80})\}/y,
  // Names in delimiters that also occur in prose hold none of other dialects: `[{{order_id}}]` is text.
  '[': /\[([^[\]\r\n<>{}%]{2,40})\]/y,
  '{': /\{([^{}\r\n<>:;[\]#%]{2,40})\}/y,
  '#': /#([^#\r\n<>/?&="';{}[\]%]{2,40})#/y,
  '%': /%([^%\r\n<>/?&="';{}[\]#]{2,40})%/y,
};

interface ReadDialect {
  open: string;
  pattern: RegExp;
  isAmbiguous: boolean;
}

/** The dialects other than Handlebars by their first character, the longer of two openings first. */
const dialectsByFirst = new Map<string, ReadDialect[]>();
for (const { open, isAmbiguous = false } of placeholderDialects.toSorted(
  (a, b) => b.open.length - a.open.length,
)) {
  const pattern = patterns[open];
  if (pattern) addUnder(dialectsByFirst, open.charAt(0), { open, pattern, isAmbiguous });
}

/** Reads a placeholder of another dialect than Handlebars, if one begins at `start`. */
export function scanPlaceholder(
  text: string,
  start: number,
  listed: ListedPlaceholders,
): TemplateTag | undefined {
  for (const dialect of dialectsByFirst.get(text[start] ?? '') ?? []) {
    if (!text.startsWith(dialect.open, start)) continue;
    dialect.pattern.lastIndex = start;
    const match = dialect.pattern.exec(text);
    if (!match) continue;
    const name = (match[1] ?? '').trim();
    if (name === '' || (dialect.isAmbiguous && !isKnown(name, listed))) continue;
    const end = start + match[0].length;
    const visible = match[2];
    return {
      kind: 'placeholder',
      name,
      expression: name,
      expressionStart: text.indexOf(name, start),
      start,
      end,
      stripsBefore: false,
      stripsAfter: false,
      closed: true,
      ...(visible ? { text: { start: end - 2 - visible.length, end: end - 2 } } : {}),
    };
  }
  return undefined;
}

/** Whether the configuration lists the name, or its words are exactly those of a known meaning. */
export function isKnown(name: string, listed: ListedPlaceholders): boolean {
  return Object.hasOwn(listed, name) || exactMeaning(name) !== undefined;
}
