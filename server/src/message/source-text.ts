import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import { nothingFiller } from './template/mask';
import type { Range } from './range';
import { lastBefore } from './sorted-offsets';

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
  constructor(
    readonly text: string,
    private readonly base: number,
    private readonly anchors: readonly Anchor[] = none,
  ) {}

  /** The file's range for a range of the text; the whole entity where the range cuts into one. */
  range(start = 0, end = this.text.length): Range {
    const from = this.sourceOf(start).start;
    return { start: from, end: end > start ? this.sourceOf(end - 1).end : from };
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

/** What a text stands in: `raw` is that of elements like `<style>`, `plain` that of a file without tags. */
export type TextPlace = 'text' | 'attribute' | 'raw' | 'plain';

/**
 * Decodes a stretch of the masked text.
 * @param start where it begins in the file, in UTF-16 units
 */
export function decodeSource(
  masked: string,
  start: number,
  end: number,
  place: TextPlace,
): SourceText {
  const raw = masked.slice(start, end);
  const hasEntities = (place === 'text' || place === 'attribute') && raw.includes('&');
  const hasReturns = place === 'plain' && raw.includes('\r\n');
  if (!hasEntities && !hasReturns && !raw.includes(nothingFiller))
    return new SourceText(raw, start);
  const parts: string[] = [];
  const anchors: Anchor[] = [];
  const special = specialIn(hasEntities, hasReturns);
  let length = 0;
  let at = 0;
  const append = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  for (let match = special.exec(raw); match; match = special.exec(raw)) {
    const found =
      match[0] === '&'
        ? decodeEntity(raw, match.index, place)
        : { text: '', length: match[0].length };
    if (!found) continue;
    append(raw.slice(at, match.index));
    const source = { start: start + match.index, end: start + match.index + found.length };
    anchors.push({ at: length, length: found.text.length, source });
    append(found.text);
    at = match.index + found.length;
    special.lastIndex = at;
  }
  append(raw.slice(at));
  return new SourceText(parts.join(''), start, anchors);
}

/** What is read otherwise than it is written. */
function specialIn(hasEntities: boolean, hasReturns: boolean): RegExp {
  if (hasEntities) return /&|\uFDD1+/g;
  // Line breaks mean something where there are no tags, and one is a line feed there.
  return hasReturns ? /\r(?=\n)|\uFDD1+/g : /\uFDD1+/g;
}

/** The longest entity of HTML has 33 characters; numbers may have leading zeros. */
const longestEntity = 64;

function decodeEntity(
  raw: string,
  at: number,
  place: TextPlace,
): { text: string; length: number } | undefined {
  let text = '';
  let length = 0;
  const decoder = new EntityDecoder(htmlDecodeTree, (codePoint, consumed) => {
    text += String.fromCodePoint(codePoint);
    length = Math.max(length, consumed);
  });
  decoder.startEntity(place === 'attribute' ? DecodingMode.Attribute : DecodingMode.Legacy);
  const decoded = decoder.write(raw.slice(at, at + longestEntity), 1);
  if (decoded < 0) decoder.end();
  if (text === '\uFFFD') text = halfOfPair(raw.slice(at, at + length)) ?? text;
  return text === '' ? undefined : { text, length };
}

/** Some programs write a character beyond U+FFFF as two references, one for each of its halves. */
function halfOfPair(reference: string): string | undefined {
  const [, hexadecimal, decimal] = /^&#(?:x([\da-f]{1,9})|(\d{1,9}));?$/i.exec(reference) ?? [];
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  return code >= 0xd800 && code <= 0xdfff ? String.fromCharCode(code) : undefined;
}
