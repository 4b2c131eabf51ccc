import type { TextNode } from '../html/text-node';
import { decodeSource, type SourceText } from '../source-text';
import { nothingFiller } from '../template/mask';

const chunks = /[^\uFDD1]+/g;

/**
 * The parts of a text between template tags that yield nothing, decoded. All readings that show
 * a part cut it out the same way, so its start tells it from all others.
 */
export function textChunks(masked: string, node: TextNode): SourceText[] {
  const { start, end, place, source } = node;
  if (isOneChunk(node)) return [source];
  const raw = masked.slice(start, end);
  if (!raw.includes(nothingFiller)) return [source];
  return [...raw.matchAll(chunks)].map(({ 0: chunk, index }) =>
    decodeSource(masked, start + index, start + index + chunk.length, place),
  );
}

/** Whether the text is surely one part: what yields nothing, or is decoded, makes it shorter. */
export const isOneChunk = ({ start, end, source }: TextNode): boolean =>
  source.text.length === end - start;

/** Whether the text is nothing but white space. */
export function isWhiteSpace(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return text.trim() === '';
    if (code !== 0x20 && (code < 0x09 || code > 0x0d)) return false;
  }
  return true;
}

/** Whether the buyer sees nothing of the text: blanks, and characters without a width. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return !hasVisible(text);
    if (code !== 0x20 && (code < 0x09 || code > 0x0d)) return false;
  }
  return true;
}

const hasVisible = (text: string): boolean =>
  /[^\s\u00ad\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2800\u3164\uffa0]/.test(
    text,
  );
