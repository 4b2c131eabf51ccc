import type { Range } from './range';
import type { Reading } from './reading';

export type Direction = 'ltr' | 'rtl';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const letters = /\p{L}/gu;
const rightToLeftLanguages = /^(?:ar|he|iw|fa|ur|ps|yi)\b/i;

/**
 * The direction that the text in the range is written in, by its letters.
 * Nothing where it has no letters, only placeholders for instance.
 */
export function textDirection(reading: Reading, range: Range): Direction | undefined {
  let all = 0;
  let fromRight = 0;
  for (const { node, source } of reading.texts) {
    if (node.end <= range.start || node.start >= range.end) continue;
    all += source.text.match(letters)?.length ?? 0;
    fromRight += source.text.match(rightToLeft)?.length ?? 0;
  }
  if (all === 0) return undefined;
  return fromRight * 2 > all ? 'rtl' : 'ltr';
}

/** The direction of a language's script, by its BCP 47 tag. */
export function languageDirection(language: string | undefined): Direction {
  return language !== undefined && rightToLeftLanguages.test(language) ? 'rtl' : 'ltr';
}
