import { headerKey, headerKeys } from '../../message/header/keys';
import { locateHeader } from '../../message/header/locate';
import type { Range } from '../../ranges/range';
import { attachmentCompletions } from './attachments';
import type { Completion, CompletionContext } from './completion-item';
import type { Cursor } from './cursor';
import { valuesOf } from './header-values';
import { tagCompletions } from './handlebars-tag';
import { placeholderCompletions } from './placeholders';

/** Keys and values inside the header; nothing outside of it. */
export function headerCompletions(cursor: Cursor): Completion[] | undefined {
  const yaml = yamlAround(cursor);
  return yaml && inYaml(cursor, yaml);
}

/** The header's YAML around the cursor, also while the header has no end yet. */
function yamlAround({ text, offset }: Cursor): Range | undefined {
  const header = locateHeader(text);
  const yaml = header?.isClosed
    ? header.yaml
    : (unclosedFrontMatter(text) ?? unclosedComment(text));
  return yaml && offset >= yaml.start && offset <= yaml.end ? yaml : undefined;
}

function unclosedComment(text: string): Range | undefined {
  const opening = /^\uFEFF?\s{0,99}(?:<!--|\{\{~?!--)[ \t]{0,9}bsm[ \t]{0,9}\r?\n/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const blankLine = /\r?\n[ \t]*\r?\n/.exec(text.slice(opening.length));
  const end = blankLine ? opening.length + blankLine.index : text.length;
  return { start: opening.length, end };
}

/** Up to the line that is no YAML, and its beginning: a key may be written there. */
function unclosedFrontMatter(text: string): Range | undefined {
  const start = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const nextLine = /\n(?![\w#\- \t])/g;
  nextLine.lastIndex = start - 1;
  const end = nextLine.exec(text)?.index;
  return { start, end: end === undefined ? text.length : end + 1 };
}

function inYaml(cursor: Cursor, yaml: Range): Completion[] {
  const { text, offset, context, line } = cursor;
  const key = /^[\w-]{0,40}$/.exec(line)?.[0];
  if (key !== undefined) return keys(text, cursor.word(key, /[\w:-]/), yaml, context);
  const ofAttachment = attachmentCompletions(cursor, text.slice(yaml.start, offset));
  if (ofAttachment) return ofAttachment;
  // Outside of the subject, single brackets and braces are YAML's own.
  const placeholders = /^subject:/.test(line)
    ? placeholderCompletions(cursor)
    : tagCompletions(cursor);
  if (placeholders) return placeholders;
  const [, name = '', blanks = '', value = ''] =
    /^([\w-]{1,40}):([ \t]{0,9})["']?([^"'#\n]{0,80})$/.exec(line) ?? [];
  if (!headerKey(name)) return [];
  const range = cursor.word(value, /[\w.-]/);
  const values = valuesOf(name, range, text.slice(yaml.start, yaml.end), context);
  // YAML wants a blank after the colon.
  return blanks ? values : values.map((each) => ({ ...each, text: ` ${each.text}` }));
}

function keys(text: string, range: Range, yaml: Range, context: CompletionContext): Completion[] {
  const others = text.slice(yaml.start, range.start) + text.slice(range.end, yaml.end);
  const present = new Set([...others.matchAll(/^[\w-]+(?=:)/gm)].map(([key]) => key));
  return Object.entries(headerKeys)
    .filter(([key]) => !present.has(key))
    .map(([key, { description, type }]): Completion => {
      const isList = type === 'list of attachments';
      return {
        label: key,
        kind: 'key',
        range,
        text: isList ? `${key}:\n  - ` : `${key}: `,
        ...(valuesOf(key, range, others, context).length > 0 && { leadsOn: true }),
        documentation: description,
      };
    });
}
