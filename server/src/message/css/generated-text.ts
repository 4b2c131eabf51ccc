import { decodeSource, SourceText, type Anchor } from '../source-text';
import type { Declaration } from './declaration';
import { cssEscape, unescaped } from './declaration-list';

/** The value of a declaration with its escapes decoded, which knows where each character stands. */
export function generatedText(masked: string, { valueRange, origin }: Declaration): SourceText {
  const { start, end } = valueRange;
  const place = origin === 'style attribute' ? 'attribute' : 'raw';
  const source = decodeSource(masked, start, end, place);
  const anchors: Anchor[] = [];
  let text = '';
  const append = (part: string, from: number, to: number): void => {
    anchors.push({ at: text.length, length: part.length, source: source.range(from, to) });
    text += part;
  };
  let at = 0;
  const verbatim = (to: number): void => {
    for (; at < to; at++) append(source.text.charAt(at), at, at + 1);
  };
  for (const { 0: escape, index } of source.text.matchAll(cssEscape)) {
    verbatim(index);
    at = index + escape.length;
    append(unescaped(escape), index, at);
  }
  verbatim(source.text.length);
  return new SourceText(text, start, anchors);
}
