import type { Range } from '../../ranges/range';
import type { TextNode } from '../html/text-node';
import type { Reading } from '../reading';
import { firstAtOrBehind } from '../../ranges/sorted-offsets';

export type Direction = 'ltr' | 'rtl';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const letter = /\p{L}/u;
const everyRightToLeft = new RegExp(rightToLeft, 'gu');
const everyLetter = new RegExp(letter, 'gu');
const rightToLeftLanguages = /^(?:ar|he|iw|fa|ur|ps|yi)\b/i;

/** The letters of a reading, summed up from its beginning to each of its texts. */
interface LetterSums {
  starts: number[];
  /** Where none is from the right, the texts with letters. */
  all: number[];
  fromRight: number[];
  /** The direction of the first letter in or behind each of the texts; empty where none is from the right. */
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

function letterSums({ texts }: Reading): LetterSums {
  const sums: LetterSums = { starts: [], all: [0], fromRight: [0], firstLetters: [] };
  const isFromRight = texts.some(({ source }) => rightToLeft.test(source.text));
  let all = 0;
  let fromRight = 0;
  for (const { start, source } of texts) {
    const { text } = source;
    sums.starts.push(start);
    if (isFromRight) {
      all += text.match(everyLetter)?.length ?? 0;
      fromRight += text.match(everyRightToLeft)?.length ?? 0;
    } else if (letter.test(text)) all++;
    sums.all.push(all);
    sums.fromRight.push(fromRight);
  }
  if (isFromRight) sums.firstLetters = firstLetters(texts);
  return sums;
}

function firstLetters(texts: readonly TextNode[]): (Direction | undefined)[] {
  const directions = new Array<Direction | undefined>(texts.length);
  let next: Direction | undefined;
  for (let index = texts.length - 1; index >= 0; index--) {
    const first = letter.exec(texts[index]?.source.text ?? '')?.[0];
    if (first !== undefined) next = rightToLeft.test(first) ? 'rtl' : 'ltr';
    directions[index] = next;
  }
  return directions;
}

/** The direction of a language's script, by its BCP 47 tag. */
export function languageDirection(language: string | undefined): Direction {
  return language !== undefined && rightToLeftLanguages.test(language) ? 'rtl' : 'ltr';
}
