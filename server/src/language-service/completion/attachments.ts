import { attachmentKinds } from '../../message/header/keys';
import type { Completion } from './completion-item';
import { wordStart, type Cursor } from './cursor';
import { listedValues } from './header-values';

const attachmentKeys = {
  file: 'The name of the file.',
  kind: `What it is: ${attachmentKinds.join(', ')}.`,
};

/**
 * Keys of an attachment, and kinds.
 * @param yamlBefore the header up to the cursor
 */
export function attachmentCompletions(
  cursor: Cursor,
  yamlBefore: string,
): Completion[] | undefined {
  if (lastKey(yamlBefore) !== 'attachments') return undefined;
  const { line } = cursor;
  const kind = /\bkind:[ \t]{0,9}([\w-]{0,40})$/.exec(line)?.[1];
  if (kind !== undefined) return listedValues(attachmentKinds, cursor.word(kind, /[\w-]/));
  const start = wordStart(line, /\w/);
  return canBeKey(line.slice(0, start)) ? keys(cursor, line.slice(start), yamlBefore) : undefined;
}

/** Indented, behind the hyphen of an item, or in braces. */
const canBeKey = (before: string): boolean =>
  !before.endsWith('-') && /^[ \t]{0,40}-?$|[ \t[]\{$|,$/.test(before.trimEnd());

const lastKey = (yaml: string): string | undefined =>
  [...yaml.matchAll(/^[\w-]+(?=:)/gm)].at(-1)?.[0];

function keys(cursor: Cursor, written: string, yamlBefore: string): Completion[] {
  const range = cursor.word(written, /[\w:-]/);
  const items = [...yamlBefore.matchAll(/^[ \t]{0,40}-[ \t]|[ \t[]\{(?!\{)/gm)];
  const present = yamlBefore.slice(items.at(-1)?.index);
  return Object.entries(attachmentKeys)
    .filter(([key]) => !present.includes(`${key}:`))
    .map(([key, documentation]) => ({
      label: key,
      kind: 'key',
      range,
      text: `${key}: `,
      ...(key === 'kind' && { leadsOn: true }),
      documentation,
    }));
}
