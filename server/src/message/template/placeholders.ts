import { addUnder } from '../lists-by-key';
import { exactMeaning, type ListedPlaceholders } from './meaning';
import type { TemplateTag } from './tag';

/** Names with blanks, letters of any language, digits and the usual separators. */
const dialects: { open: string; pattern: RegExp; ambiguous: boolean }[] = [
  // `[[name]]` and `[[name:text]]`
  {
    open: '[[',
    pattern: /\[\[([^[\]:\r\n]{1,80})(?::([^[\]\r\n]{0,500}))?\]\]/y,
    ambiguous: false,
  },
  // `[#name#]`
  { open: '[#', pattern: /\[#([^[\]#\r\n]{1,80})#\]/y, ambiguous: false },
  // `%%name%%`
  { open: '%%', pattern: /%%([\w.\- ]{1,80})%%/y, ambiguous: false },
  // `${name}`
  { open: '${', pattern: /\$\{([^{}\r\n]{1,80})\}/y, ambiguous: false },
  // `[Order Number]`
  { open: '[', pattern: /\[([^[\]\r\n<>]{2,40})\]/y, ambiguous: true },
  // `{name}`
  { open: '{', pattern: /\{([^{}\r\n<>:;]{2,40})\}/y, ambiguous: true },
  // `#name#`
  { open: '#', pattern: /#([^#\r\n<>/?&="';{}]{2,40})#/y, ambiguous: true },
  // `%name%`
  { open: '%', pattern: /%([^%\r\n<>/?&="';]{2,40})%/y, ambiguous: true },
];

const dialectsByFirst = new Map<string, typeof dialects>();
for (const dialect of dialects) addUnder(dialectsByFirst, dialect.open[0] ?? '', dialect);

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
    if (name === '' || (dialect.ambiguous && !isKnown(name, listed))) continue;
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
function isKnown(name: string, listed: ListedPlaceholders): boolean {
  return Object.hasOwn(listed, name) || exactMeaning(name) !== undefined;
}
