import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import { leadingNothing, nothingFiller } from './template/mask';
import { type Range, trimmedRange } from '../ranges/range';
import { Remembered } from '../memory/remembered';
import { lastBefore } from '../ranges/sorted-offsets';

/** A stretch of a text that stands for a stretch of the file of another length. */
export interface Anchor {
  /** Where it begins in the text. */
  at: number;
  length: number;
  source: Range;
}

const none: readonly Anchor[] = [];

/**
 * Text as a reader sees it (entities decoded, what yields nothing left out), which knows for each
 * of its characters where in the file it stands.
 */
export class SourceText {
  private lazyFlowing: string | undefined;

  constructor(
    readonly text: string,
    private readonly base: number,
    private readonly anchors: readonly Anchor[] = none,
  ) {}

  /** The text with a blank for each character of white space. */
  get flowing(): string {
    return (this.lazyFlowing ??= withBlanks(this.text));
  }

  /** The file's range for a range of the text; the whole entity where the range cuts into one. */
  range(start = 0, end = this.text.length): Range {
    const from = this.startOf(start);
    return { start: from, end: end > start ? this.endOf(end) : from };
  }

  /** The file's range for the text without the white space around it. */
  trimmedRange(): Range {
    const { start, end } = trimmedRange(this.text);
    return this.range(start, end);
  }

  /** Where in the file the character at the offset begins. */
  startOf(offset: number): number {
    return this.anchors.length === 0 ? this.base + offset : this.sourceOf(offset).start;
  }

  /** Where in the file the character before the offset ends. */
  endOf(offset: number): number {
    return this.anchors.length === 0 ? this.base + offset : this.sourceOf(offset - 1).end;
  }

  /** The same text, for a stretch of the file that begins so much later. */
  shifted(by: number): SourceText {
    const anchors = this.anchors.map(({ source: { start, end }, ...anchor }) => ({
      ...anchor,
      source: { start: start + by, end: end + by },
    }));
    return new SourceText(this.text, this.base + by, anchors);
  }

  /** Where the character at `offset` of the text stands in the file. */
  private sourceOf(offset: number): Range {
    const anchor = lastBefore(this.anchors, ({ at }) => at > offset);
    if (!anchor) return { start: this.base + offset, end: this.base + offset + 1 };
    if (offset < anchor.at + anchor.length) return anchor.source;
    const start = anchor.source.end + offset - anchor.at - anchor.length;
    return { start, end: start + 1 };
  }
}

const otherSpace = /[^\S ]/g;

function withBlanks(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7f) return text.replace(otherSpace, ' ');
  }
  return text;
}

/** What a text stands in: `raw` is that of elements like `<style>`, `plain` that of a file without tags. */
export type TextPlace = 'text' | 'attribute' | 'raw' | 'plain';

/**
 * Decodes a stretch of the masked text.
 * @param start where it begins in the file, in UTF-16 units
 */
export const decodeSource = (
  masked: string,
  start: number,
  end: number,
  place: TextPlace,
): SourceText => decodeStretch(masked.slice(start, end), start, place);

/** Whether a masked stretch is read as it is written. */
export function isWrittenAsRead(raw: string, place: TextPlace): boolean {
  const hasEntities = (place === 'text' || place === 'attribute') && raw.includes('&');
  const hasReturns = place === 'plain' && raw.includes('\r\n');
  return !hasEntities && !hasReturns && !raw.includes(nothingFiller);
}

/** Decodes a masked stretch that begins there in the file. */
export function decodeStretch(raw: string, start: number, place: TextPlace): SourceText {
  if (isWrittenAsRead(raw, place)) return new SourceText(raw, start);
  const anchors: Anchor[] = [];
  let text = '';
  let written = 0;
  for (let at = 0; at < raw.length;) {
    const found = decodedAt(raw, at, place);
    if (!found) {
      at++;
      continue;
    }
    text += raw.slice(written, at);
    written = at + found.length;
    const source = { start: start + at, end: start + written };
    anchors.push({ at: text.length, length: found.text.length, source });
    text += found.text;
    at = written;
  }
  return new SourceText(text + raw.slice(written), start, anchors);
}

/** What is read otherwise than it is written. */
interface Decoded {
  text: string;
  /** Of what is written. */
  length: number;
}

const nothing = nothingFiller.charCodeAt(0);

function decodedAt(raw: string, at: number, place: TextPlace): Decoded | undefined {
  const code = raw.charCodeAt(at);
  if (code === nothing) return { text: '', length: leadingNothing(raw, at) };
  // Line breaks mean something where there are no tags, and one is a line feed there.
  if (code === 0x0d)
    return place === 'plain' && raw.charCodeAt(at + 1) === 0x0a
      ? { text: '', length: 1 }
      : undefined;
  return code === 0x26 && (place === 'text' || place === 'attribute')
    ? decodeEntity(raw, at, place)
    : undefined;
}

/** The longest entity of HTML has 33 characters; numbers may have leading zeros. */
const longestEntity = 64;

/** What references mean, up to their semicolon, behind which nothing tells more. */
const inText = new Remembered<Decoded | undefined>(500);
const inAttributes = new Remembered<Decoded | undefined>(500);

function decodeEntity(raw: string, at: number, place: TextPlace): Decoded | undefined {
  const written = raw.slice(at, at + longestEntity);
  const mode = place === 'attribute' ? DecodingMode.Attribute : DecodingMode.Legacy;
  const end = written.indexOf(';') + 1;
  if (end === 0) return readEntity(written, mode);
  const known = place === 'attribute' ? inAttributes : inText;
  return known.of(written.slice(0, end), (reference) => readEntity(reference, mode));
}

function readEntity(written: string, mode: DecodingMode): Decoded | undefined {
  let text = '';
  let length = 0;
  const decoder = new EntityDecoder(htmlDecodeTree, (codePoint, consumed) => {
    text += String.fromCodePoint(codePoint);
    length = Math.max(length, consumed);
  });
  decoder.startEntity(mode);
  const decoded = decoder.write(written, 1);
  if (decoded < 0) decoder.end();
  if (text === '\uFFFD') text = halfOfPair(written.slice(0, length)) ?? text;
  return text === '' ? undefined : { text, length };
}

/** Some programs write a character beyond U+FFFF as two references, one for each of its halves. */
function halfOfPair(reference: string): string | undefined {
  const [, hexadecimal, decimal] = /^&#(?:x([\da-f]{1,9})|(\d{1,9}));?$/i.exec(reference) ?? [];
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  return code >= 0xd800 && code <= 0xdfff ? String.fromCharCode(code) : undefined;
}
