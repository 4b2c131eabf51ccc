import { attachmentKinds } from '../../message/header/keys';
import type { Completion } from './completion-item';
import { listedValues } from './header-values';
import { lineBefore, wordRange, wordStart } from './written';

const attachmentKeys = {
  file: 'The name of the file.',
  kind: `What it is: ${attachmentKinds.join(', ')}.`,
};

/**
 * Keys of an attachment, and kinds.
 * @param yamlBefore the header up to the offset
 */
export function attachmentCompletions(
  text: string,
  offset: number,
  yamlBefore: string,
): Completion[] | undefined {
  if (lastKey(yamlBefore) !== 'attachments') return undefined;
  const line = lineBefore(text, offset);
  const kind = /\bkind:[ \t]{0,9}([\w-]{0,40})$/.exec(line)?.[1];
  if (kind !== undefined)
    return listedValues(attachmentKinds, wordRange(text, offset, kind, /[\w-]/));
  const start = wordStart(line, /\w/);
  return canBeKey(line.slice(0, start))
    ? keys(text, offset, line.slice(start), yamlBefore)
    : undefined;
}

/** Indented, behind the hyphen of an item, or in braces. */
const canBeKey = (before: string): boolean =>
  !before.endsWith('-') && /^[ \t]{0,40}-?$|[ \t[]\{$|,$/.test(before.trimEnd());

const lastKey = (yaml: string): string | undefined =>
  [...yaml.matchAll(/^[\w-]+(?=:)/gm)].at(-1)?.[0];

function keys(text: string, offset: number, written: string, yamlBefore: string): Completion[] {
  const range = wordRange(text, offset, written, /[\w:-]/);
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
