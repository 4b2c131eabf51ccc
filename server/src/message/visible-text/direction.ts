import type { Range } from '../range';
import type { Reading } from '../reading';
import { firstAtOrBehind } from '../sorted-offsets';

export type Direction = 'ltr' | 'rtl';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const letters = /\p{L}/gu;
const rightToLeftLanguages = /^(?:ar|he|iw|fa|ur|ps|yi)\b/i;

/** The letters of a reading, summed up from its beginning to each of its texts. */
interface LetterSums {
  starts: number[];
  all: number[];
  fromRight: number[];
  /** The direction of the first letter in or behind each of the texts. */
  firstLetters: (Direction | undefined)[];
}

/**
 * The direction that the text in the range is written in, by its letters.
 * Nothing where it has no letters, only placeholders for instance.
 */
export function textDirection(reading: Reading, { start, end }: Range): Direction | undefined {
  const { starts, all, fromRight, firstLetters } = reading.facts.get(letterSums);
  const first = firstAtOrBehind(starts, start);
  const last = firstAtOrBehind(starts, end);
  const count = (all[last] ?? 0) - (all[first] ?? 0);
  if (count === 0) return undefined;
  const share = ((fromRight[last] ?? 0) - (fromRight[first] ?? 0)) / count;
  // Names of brands and products are written from the left in all languages.
  return share > 1 / 2 || (share >= 1 / 5 && firstLetters[first] === 'rtl') ? 'rtl' : 'ltr';
}

function letterSums(reading: Reading): LetterSums {
  const sums: LetterSums = { starts: [], all: [0], fromRight: [0], firstLetters: [] };
  for (const { node, source } of reading.texts) {
    sums.starts.push(node.start);
    sums.all.push((sums.all.at(-1) ?? 0) + (source.text.match(letters)?.length ?? 0));
    sums.fromRight.push(
      (sums.fromRight.at(-1) ?? 0) + (source.text.match(rightToLeft)?.length ?? 0),
    );
  }
  let next: Direction | undefined;
  for (let index = reading.texts.length - 1; index >= 0; index--) {
    const letter = /\p{L}/u.exec(reading.texts[index]?.source.text ?? '')?.[0];
    if (letter !== undefined) next = letter.search(rightToLeft) < 0 ? 'ltr' : 'rtl';
    sums.firstLetters[index] = next;
  }
  return sums;
}

/** The direction of a language's script, by its BCP 47 tag. */
export function languageDirection(language: string | undefined): Direction {
  return language !== undefined && rightToLeftLanguages.test(language) ? 'rtl' : 'ltr';
}
