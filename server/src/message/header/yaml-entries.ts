import type { ParsedNode } from 'yaml';
import { type Range, trimmedRange } from '../../ranges/range';
import { decodeSource } from '../source-text';
import { placedText, type HeaderEntry } from './entries';
import type { HeaderError } from './header';
import { insideLonelyQuotes, quotedValue } from './quoted-value';
import { isMap, isScalar, parseDocument } from './yaml';

/** The `key: value` entries of the YAML, and what is wrong with it. */
export interface YamlEntries {
  entries: HeaderEntry[];
  errors: HeaderError[];
  /** What the author wrote there, placeholders and all. */
  written: (range: Range) => string;
}

/**
 * Lists the entries; a broken one does not hide the others.
 * @param yaml with placeholders filled
 * @param offset where the YAML begins in the file
 */
export function listEntries(yaml: string, offset: number, file: string): YamlEntries {
  const written = ({ start, end }: Range): string => file.slice(start, end);
  const list: YamlEntries = { entries: [], errors: [], written };
  const { contents, errors } = parse(yaml);
  if (errors.length > 0) addOneByOne(list, yaml, offset);
  else if (contents && !isMap(contents)) {
    const range = isEmpty(contents) ? trimmedRange(yaml, offset) : nodeRange(contents, offset);
    list.errors.push({ ...range, message: 'The header must be a list of `key: value` lines.' });
  } else addAll(list, contents, yaml, offset);
  return list;
}

function parse(yaml: string) {
  return parseDocument(yaml, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
}

function addAll(
  { entries, errors, written }: YamlEntries,
  contents: ParsedNode | null,
  yaml: string,
  offset: number,
): void {
  if (!isMap(contents)) return;
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    const node = key as ParsedNode;
    const name = String(key.value);
    if (isEmpty(node)) errors.push(noEntry(lineAt(yaml, node.range[0], offset)));
    else entries.push({ name, key: nodeRange(node, offset), value, yaml, offset, written });
  }
}

/** Each top-level `key:` with the lines that belong to it, read as a document of its own. */
function addOneByOne(list: YamlEntries, yaml: string, offset: number): void {
  const starts = [...yaml.matchAll(/^[\w-]+(?=[ \t]*:)/gm)].map((match) => match.index);
  const before = yaml.slice(0, starts[0] ?? yaml.length);
  if (before.replace(/^[ \t]*#.*$/gm, '').trim() !== '')
    list.errors.push(noEntry(trimmedRange(before, offset)));
  starts.forEach((start, index) => {
    const written = yaml.slice(start, starts[index + 1] ?? yaml.length).trimEnd();
    const entry =
      parse(written).errors.length > 0 ? withoutJunk(list, written, offset + start) : written;
    const { contents, errors } = parse(entry);
    if (errors.length === 0) addAll(list, contents, entry, offset + start);
    else addBroken(list, entry, offset + start, Math.max(...errors.map(({ pos }) => pos[1])));
  });
}

/** The entry without the lines that belong to no key, which are reported. */
function withoutJunk({ errors }: YamlEntries, entry: string, offset: number): string {
  return entry.replace(/^[^\s#\-\]}].*$/gm, (line: string, at: number) => {
    if (at === 0) return line;
    errors.push(noEntry(trimmedRange(line, offset + at)));
    return ' '.repeat(line.length);
  });
}

/** Takes the rest of the first line for the value, as its author most likely meant. */
function addBroken(list: YamlEntries, yaml: string, offset: number, errorAt: number): void {
  const match = /^([\w-]+)[ \t]*:[ \t]*([^\r\n]*)/.exec(yaml);
  if (!match) return;
  const [line, name = '', raw = ''] = match;
  const value = raw.trimEnd();
  const from = line.length - raw.length;
  const range = { start: offset + from, end: offset + from + value.length };
  const key = { start: offset, end: offset + name.length };
  const [first, last] = insideLonelyQuotes(value);
  const text = decodeSource(yaml, from + first, from + last, 'raw').shifted(offset);
  list.entries.push({ name, key, text: placedText(range, text), yaml, offset });
  const isOneLine = line.trimEnd() === yaml.trimEnd() && value !== '';
  list.errors.push({
    start: offset,
    end: Math.max(range.end, endOfError(yaml, errorAt, offset)),
    message: `The value of \`${name}\` is not valid YAML.`,
    ...(isOneLine && {
      mend: { title: 'Put the value in quotes', range, text: quotedValue(list.written(range)) },
    }),
  });
}

/** Where the line with the error ends; the last line with anything in it, if that is blank. */
function endOfError(yaml: string, errorAt: number, offset: number): number {
  const line = lineAt(yaml, Math.min(errorAt, yaml.length) - 1, offset);
  if (line.start < line.end) return line.end;
  return lineAt(yaml, lastCharacter(yaml.slice(0, errorAt)), offset).end;
}

const noEntry = (range: Range): HeaderError => ({
  ...range,
  message: 'This is not a `key: value` line.',
});

const lastCharacter = (text: string): number => Math.max(0, text.trimEnd().length - 1);

const isEmpty = ({ range }: ParsedNode): boolean => range[0] === range[1];

/** The line that holds the character, without the white space around it. */
function lineAt(yaml: string, at: number, offset: number): Range {
  const before = yaml.slice(0, at).lastIndexOf('\n') + 1;
  const next = yaml.indexOf('\n', at);
  const line = yaml.slice(before, next < 0 ? yaml.length : next);
  return trimmedRange(line, offset + before);
}

function nodeRange({ range }: ParsedNode, offset: number): Range {
  return { start: offset + range[0], end: offset + range[1] };
}
