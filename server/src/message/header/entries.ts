import type { Node, YAMLMap } from 'yaml';
import { isLanguageTag, meantLanguageTag } from '../languages';
import { findMarketplace, marketplaces } from '../marketplaces';
import { nearest } from '../nearest';
import type { Range } from '../../ranges/range';
import { decodeSource, SourceText } from '../source-text';
import { hasValue, withoutNothing } from '../template/mask';
import type { Header, HeaderError, HeaderText } from './header';
import { attachmentKinds, headerKey, headerKeys, isTextKey, type TextKey } from './keys';
import { quotedValue } from './quoted-value';
import { isBrokenDuration, lacksUnit } from './send-time';
import { isMap, isNode, isScalar, isSeq } from './yaml';

/** One `key: value` of the header. */
export interface HeaderEntry {
  name: string;
  key: Range;
  value?: Node | null;
  /** The value, where it is not the YAML library that has read it. */
  text?: HeaderText;
  yaml: string;
  /** Where `yaml` begins in the file. */
  offset: number;
  /** What the author wrote there, placeholders and all. */
  written?: (range: Range) => string;
}

const domains = marketplaces.map(({ domain }) => domain);
const marketplaceForm = 'Write its domain or its country: `amazon.de` or `DE`.';

/** Adds what the entry says to the header, or says what is wrong with it. */
export function readEntry(header: Header, entry: HeaderEntry): void {
  const { name, key } = entry;
  const declared = headerKey(name);
  if (!declared) return unknownKey(header, entry);
  if (declared.type === 'list of attachments') return readAttachments(header, entry);
  if (!isTextKey(name)) return readBrands(header, entry);
  const text = entry.text ?? readText(entry, entry.value);
  if (!text)
    return name === 'subject' ? readSubject(header, entry) : wrongType(header, entry, 'one text');
  header[name] = text;
  const { value } = text;
  if (value !== '' && !hasValue(value)) checkValue(header, name, text, declared.values);
  if (value === '') header.errors.push({ ...key, message: `\`${name}\` has no value.` });
}

/** Some keys take certain values only. */
function checkValue(
  header: Header,
  name: TextKey,
  text: HeaderText,
  values: readonly string[] | undefined,
): void {
  const { value } = text;
  if (values) checkChoice(header, name, text, values);
  if (name === 'language' && !isLanguageTag(value)) {
    const message = `“${value}” is not a language tag such as \`en-US\`.`;
    wrongValue(header, text, message, meantLanguageTag(value));
  }
  if (name === 'send') checkSend(header, text);
  if (name === 'marketplace' && !findMarketplace(value)) {
    const message = `“${value}” is no marketplace of Amazon’s. ${marketplaceForm}`;
    wrongValue(header, text, message, nearest(value, domains));
  }
}

function checkSend(header: Header, text: HeaderText): void {
  const { value } = text;
  if (isBrokenDuration(value))
    wrongValue(header, text, `“${value}” is not a duration such as \`P7D\`.`);
  else if (lacksUnit(value)) {
    const message = `“${value}” has no unit of time that is known, such as \`days\`.`;
    wrongValue(header, text, message);
  }
}

function checkChoice(
  header: Header,
  name: string,
  text: HeaderText,
  values: readonly string[],
): void {
  if (values.includes(text.value)) return;
  const message = `\`${name}\` must be one of ${values.join(', ')}.`;
  wrongValue(header, text, message, nearest(text.value, values));
}

/** What an attachment says of itself. */
function checkKeys(header: Header, { offset }: HeaderEntry, attachment: YAMLMap): void {
  for (const { key } of attachment.items) {
    const [start, end] = (isNode(key) && key.range) || [0, 0];
    const name = isScalar(key) ? String(key.value) : '';
    if (name === 'file' || name === 'kind' || hasValue(name)) continue;
    const message = `An attachment has a \`file\` and a \`kind\`, no \`${name}\`.`;
    header.errors.push({ start: offset + start, end: offset + end, message });
  }
}

function unknownKey(header: Header, { name, key }: HeaderEntry): void {
  if (hasValue(name)) {
    header.errors.push({ ...key, message: 'A key of the header cannot be a placeholder.' });
    return;
  }
  const similar = nearest(name, Object.keys(headerKeys));
  header.errors.push({
    ...key,
    message: `The header has no key \`${name}\`.${offerOf(similar)}`,
    ...(similar && { mend: { title: `Change to ${similar}`, range: key, text: similar } }),
  });
}

/** What YAML takes for a list, `[Important]`, is meant as a text that lacks its quotes. */
function readSubject(header: Header, entry: HeaderEntry): void {
  const { value, yaml, offset, written } = entry;
  const [start, end] = value?.range ?? [0, 0];
  const range = { start: offset + start, end: offset + end };
  const raw = written?.(range) ?? '';
  if (!/^[[{][^\r\n]*$/.test(raw)) return wrongType(header, entry, 'one text');
  header.subject = placedText(range, decodeSource(yaml, start, end, 'raw').shifted(offset));
  wrongType(header, entry, 'one text', {
    title: 'Put the value in quotes',
    range,
    text: quotedValue(raw),
  });
}

/** @param mend what makes it a value of that type */
function wrongType(
  header: Header,
  { name, key, value, offset }: HeaderEntry,
  type: string,
  mend?: HeaderError['mend'],
): void {
  const end = value?.range ? offset + value.range[1] : key.end;
  const isEmpty =
    value === null || value === undefined || (isScalar(value) && value.value === null);
  header.errors.push({
    start: key.start,
    end: isEmpty ? key.end : end,
    message: isEmpty ? `\`${name}\` has no value.` : `\`${name}\` must be ${type}.`,
    ...(mend && { mend }),
  });
}

/** @param meant what it probably should be */
function wrongValue(
  header: Header,
  { start, end }: HeaderText,
  what: string,
  meant?: string,
): void {
  const message = what + offerOf(meant);
  const mend = meant && { title: `Change to ${meant}`, range: { start, end }, text: meant };
  header.errors.push({ start, end, message, ...(mend && { mend }) });
}

const offerOf = (meant: string | undefined): string => (meant ? ` Did you mean \`${meant}\`?` : '');

/** A scalar as text with its places; nothing for collections, and for what stands for no text. */
function readText({ yaml, offset }: HeaderEntry, node: unknown): HeaderText | undefined {
  if (!isScalar(node) || node.value === null || typeof node.value === 'boolean') return undefined;
  const [start, end] = node.range ?? [0, 0];
  const raw = yaml.slice(start, end);
  return headerText(raw, offset + start, typeof node.value === 'string' ? node.value : raw);
}

/**
 * A value of the header with its places.
 * @param raw the value as written, with its quotes
 * @param start where it begins in the file
 */
export function headerText(raw: string, start: number, written: string): HeaderText {
  const value = withoutNothing(written).trim();
  const end = start + raw.length;
  const inner = /^["']/.test(raw) ? 1 : 0;
  // Escapes and folded lines move the characters: then the whole value is the place of each.
  const isVerbatim = raw.slice(inner, raw.length - inner) === value;
  const text = isVerbatim
    ? new SourceText(value, start + inner)
    : new SourceText(value, start, [{ at: 0, length: value.length, source: { start, end } }]);
  return { start, end, text, value };
}

/** A value that is read as it stands, broken or not. */
export const placedText = ({ start, end }: Range, text: SourceText): HeaderText => ({
  start,
  end,
  text,
  value: withoutNothing(text.text).trim(),
});

function readBrands(header: Header, entry: HeaderEntry): void {
  const items = isSeq(entry.value) ? entry.value.items : [entry.value];
  for (const item of entry.text ? [] : items) {
    const text = readText(entry, item);
    if (text) header.brand.push(text);
    else return wrongType(header, entry, 'a name or a list of names');
  }
  if (entry.text) header.brand.push(entry.text);
}

/** A file that is written where a list of files belongs is an attachment all the same. */
function addLonelyFile(header: Header, entry: HeaderEntry): void {
  const text = readText(entry, entry.value);
  if (!text || text.value === '') return;
  const { start, end, value } = text;
  header.attachments.push({ start, end, file: value });
}

/** Makes a list of what is written where a list of files belongs, in one line. */
function listOfOne({ value, offset, written }: HeaderEntry): HeaderError['mend'] {
  const [start, end] = value?.range ?? [0, 0];
  const range = { start: offset + start, end: offset + end };
  const raw = written?.(range) ?? '';
  if (raw.trim() === '' || /[\r\n]/.test(raw)) return undefined;
  const isMeantAsText = isScalar(value) && !/^["']/.test(raw) && /[[\]{}]/.test(raw);
  const isItem = isScalar(value) ? value.value !== '' : isMap(value) && raw.startsWith('{');
  if (!isItem) return undefined;
  return { title: 'Make it a list', range, text: `[${isMeantAsText ? quotedValue(raw) : raw}]` };
}

/** An item of a list; its dash, where nothing follows that. */
function itemRange({ yaml, offset }: HeaderEntry, item: unknown): Range {
  const [start, end] = (isNode(item) && item.range) || [0, 0];
  if (start < end) return { start: offset + start, end: offset + end };
  const dash = offset + Math.max(0, yaml.lastIndexOf('-', start));
  return { start: dash, end: dash + 1 };
}

function readAttachments(header: Header, entry: HeaderEntry): void {
  if (entry.text) return;
  if (!isSeq(entry.value)) {
    addLonelyFile(header, entry);
    return wrongType(header, entry, 'a list of files', listOfOne(entry));
  }
  for (const item of entry.value.items) {
    const file = readText(entry, isMap(item) ? item.get('file', true) : item);
    const kind = isMap(item) ? readText(entry, item.get('kind', true)) : undefined;
    const range = itemRange(entry, item);
    if (!file) {
      const message = 'An attachment must be a file name or `{ file, kind }`.';
      header.errors.push({ ...range, message });
      continue;
    }
    if (isMap(item)) checkKeys(header, entry, item);
    header.attachments.push({ ...range, file: file.value, ...(kind && { kind: kind.value }) });
    if (kind) checkChoice(header, 'kind', kind, attachmentKinds);
  }
}
