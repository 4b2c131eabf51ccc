import { isMap, isScalar, parseDocument, type ParsedNode, type Scalar } from 'yaml';
import { SourceText } from '../source-text';
import { mask, tagMask } from '../template/mask';
import { scanTemplate } from '../template/scan';
import type { Range } from '../range';
import type { Header } from './header';
import { longestHeader, type HeaderPlace } from './locate';
import { readEntry } from './entries';

const deepestNesting = 50;

/** Reads the header at its place in the text. Never throws; a broken entry does not hide the others. */
export function parseHeader(text: string, place: HeaderPlace | undefined): Header {
  const header: Header = { brand: [], attachments: [], errors: [] };
  if (!place) return header;
  header.place = place;
  const { start, end } = place.yaml;
  const yaml = text.slice(start, end);
  const firstLine = { start: place.start, end: Math.min(place.start + 3, place.end) };
  if (yaml.length > longestHeader) {
    header.errors.push({ ...firstLine, message: 'The header is longer than 16 KB.' });
    return header;
  }
  if (nestsTooDeep(yaml)) {
    header.errors.push({ ...firstLine, message: 'The header is nested too deeply.' });
    return header;
  }
  if (!place.isClosed)
    header.errors.push({ ...firstLine, message: 'The header has no closing `---` line.' });
  const tags = scanTemplate(yaml, { listed: {} });
  readYaml(mask(yaml, tagMask(yaml, tags)), start, header);
  header.errors.sort((a, b) => a.start - b.start);
  return header;
}

/** The YAML library reads nested collections by recursion. */
function nestsTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const character of yaml) {
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > deepestNesting) return true;
  }
  return yaml.split('\n').some((line) => (line.match(/[-?:] /g)?.length ?? 0) > deepestNesting);
}

function readYaml(yaml: string, offset: number, header: Header): void {
  const document = parse(yaml);
  const { contents } = document;
  if (contents === null && document.errors.length === 0) return;
  if (contents && !isMap(contents) && document.errors.length === 0) {
    const range = isEmpty(contents) ? trimmedRange(yaml, offset) : nodeRange(contents, offset);
    header.errors.push({ ...range, message: 'The header must be a list of `key: value` lines.' });
    return;
  }
  if (document.errors.length === 0) readEntries(contents, yaml, offset, header);
  else readEntryByEntry(yaml, offset, header);
}

function parse(yaml: string) {
  return parseDocument(yaml, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
}

function readEntries(
  contents: ParsedNode | null,
  yaml: string,
  offset: number,
  header: Header,
): void {
  if (!isMap(contents)) return;
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    if (isEmpty(key as ParsedNode)) {
      const range = lineAt(yaml, (key as ParsedNode).range[0], offset);
      header.errors.push({ ...range, message: 'This is not a `key: value` line.' });
      continue;
    }
    const name = String(key.value);
    readEntry(header, { name, key: nodeRange(key as ParsedNode, offset), value, yaml, offset });
  }
}

/** Each top-level `key:` with the lines that belong to it, read as a document of its own. */
function readEntryByEntry(yaml: string, offset: number, header: Header): void {
  const starts = [...yaml.matchAll(/^[\w-]+(?=[ \t]*:)/gm)].map((match) => match.index);
  const before = yaml.slice(0, starts[0] ?? yaml.length);
  if (before.replace(/^[ \t]*#.*$/gm, '').trim() !== '') {
    const range = trimmedRange(before, offset);
    header.errors.push({ ...range, message: 'This is not a `key: value` line.' });
  }
  starts.forEach((start, index) => {
    const entry = yaml.slice(start, starts[index + 1] ?? yaml.length).trimEnd();
    const document = parse(entry);
    if (document.errors.length === 0)
      return readEntries(document.contents, entry, offset + start, header);
    readBrokenEntry(entry, offset + start, header);
  });
}

/** Takes the rest of the first line for the value, as its author most likely meant. */
function readBrokenEntry(entry: string, offset: number, header: Header): void {
  const match = /^([\w-]+)[ \t]*:[ \t]*([^\r\n]*)/.exec(entry);
  if (!match) return;
  const [line, name = '', raw = ''] = match;
  const value = raw.trimEnd();
  const start = offset + line.length - raw.length;
  const range = { start, end: start + value.length };
  const text = new SourceText(value, start);
  readEntry(header, {
    name,
    key: { start: offset, end: offset + name.length },
    broken: { ...range, text },
    yaml: entry,
    offset,
  });
  const isOneLine = line.trimEnd() === entry.trimEnd() && value !== '';
  header.errors.push({
    start: offset,
    end: range.end,
    message: `The value of \`${name}\` is not valid YAML.`,
    ...(isOneLine && { mend: { title: 'Put the value in quotes', range, text: quoted(value) } }),
  });
}

/** The value as a quoted YAML scalar; quotes at its ends that do not match are dropped. */
function quoted(value: string): string {
  const bare = value.replace(/^["']|["']$/g, '');
  return bare.includes('"')
    ? `'${bare.replaceAll("'", "''")}'`
    : `"${bare.replaceAll('\\', '\\\\')}"`;
}

const isEmpty = ({ range }: ParsedNode): boolean => range[0] === range[1];

/** The line that holds the character, without the white space around it. */
function lineAt(yaml: string, at: number, offset: number): Range {
  const before = yaml.slice(0, at).lastIndexOf('\n') + 1;
  const next = yaml.indexOf('\n', at);
  const line = yaml.slice(before, next < 0 ? yaml.length : next);
  return trimmedRange(line, offset + before);
}

/** The text without the white space around it. */
function trimmedRange(text: string, offset: number): Range {
  const start = offset + text.length - text.trimStart().length;
  return { start, end: offset + text.trimEnd().length };
}

/** Where a node stands in the file. */
export function nodeRange(node: ParsedNode | Scalar, offset: number): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start: offset + start, end: offset + end };
}
