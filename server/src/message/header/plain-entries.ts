import { headerText, type HeaderEntry } from './entries';

const keyBefore = /^([a-z]{1,30}): +(?=\S)/;
const quoted = /^(?:"[^"\\\p{Cc}\u2028\u2029\uFEFF]*"|'[^'\p{Cc}\u2028\u2029\uFEFF]*')$/u;
const bare = /^[\p{L}\p{N}\uFDD0][^:#\p{Cc}\u2028\u2029\uFEFF]*$/u;
/** What YAML takes for no text. */
const keyword = /^(?:true|false|null)$/i;

/**
 * The entries of a header whose lines are all `key: value`, with a text that YAML reads as it is
 * written. Most headers are so, and the YAML library takes longer than all other reading; nothing
 * for the others.
 * @param yaml with placeholders filled
 * @param offset where the YAML begins in the file
 */
export function plainEntries(yaml: string, offset: number): HeaderEntry[] | undefined {
  const entries: HeaderEntry[] = [];
  let start = 0;
  for (const line of yaml.split('\n')) {
    const written = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (written !== '') {
      const entry = plainEntry(written, offset + start);
      if (!entry) return undefined;
      entries.push(entry);
    }
    start += line.length + 1;
  }
  return entries;
}

function plainEntry(line: string, start: number): HeaderEntry | undefined {
  const [before = '', name = ''] = keyBefore.exec(line) ?? [];
  const raw = withoutBlanksAtEnd(line).slice(before.length);
  const isQuoted = quoted.test(raw);
  if (before === '' || name === 'attachments') return undefined;
  if (!isQuoted && (!bare.test(raw) || keyword.test(raw))) return undefined;
  return {
    name,
    key: { start, end: start + name.length },
    text: headerText(raw, start + before.length, isQuoted ? raw.slice(1, -1) : raw),
    yaml: line,
    offset: start,
  };
}

function withoutBlanksAtEnd(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end--;
  return line.slice(0, end);
}
