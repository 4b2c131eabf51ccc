import type { Range } from '../message/range';
import { valueFiller } from '../message/template/mask';

/** A word, a number or a placeholder; commas are words too, since phrases can hold one. */
export interface GrammarWord extends Range {
  /** Lower case, apostrophes straight. */
  text: string;
  /** Whether only blanks stand between it and the word before. */
  follows: boolean;
}

/** How a placeholder is written in phrases, whatever it stands for. */
export const placeholder = '{}';

const pattern = /\uFDD0+|,|[\p{L}\p{M}\p{N}]+(?:['’‘-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a passage that begins at the offset. */
export function readGrammarWords(passage: string, offset: number): GrammarWord[] {
  const words: GrammarWord[] = [];
  let end = 0;
  for (const { 0: written, index } of passage.matchAll(pattern)) {
    const between = passage.slice(end, index);
    const isComma = written === ',';
    const text = written.startsWith(valueFiller)
      ? placeholder
      : written.toLowerCase().replace(/[’‘]/g, "'");
    const touches = isComma ? between === '' : /^[ \u00A0]+$/.test(between);
    words.push({
      text,
      follows: words.length > 0 && touches,
      start: offset + index,
      end: offset + index + written.length,
    });
    end = index + written.length;
  }
  return words;
}
