import { isInCapitals } from '../message/words/capitals';
import type { Passage } from './passage';
import type { SpokenText } from './wording';

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const beginsWithCapital = /^[\s:]*(?:[\p{N}\p{Sc}%.,]+\s+)*\p{Lu}/u;
const number = /^\p{N}/u;
/** Where what a thing bears ends, if it is not in capitals, at the latest. */
const clauseEnd = /[;:(–—]|\s-\s/;

/**
 * What things bear, behind words that say so, without quotation marks: `the stamp will read PLEASE
 * CANCEL`, `the sign says Follow us`. In order and apart.
 */
export function inscriptionsIn({ statements, text }: SpokenText): readonly Passage[] {
  const found: Passage[] = [];
  for (const statement of statements)
    for (const { end } of statement.all('inscription')) {
      const from = Math.max(end, found.at(-1)?.end ?? 0);
      const rest = text.slice(from, statement.end);
      if (beginsWithCapital.test(rest))
        for (const each of capitalsIn(rest) ?? [clauseIn(rest)])
          found.push({ start: from + each.start, end: from + each.end });
    }
  return found;
}

/** The words in capitals, if it begins with one. */
function capitalsIn(rest: string): Passage[] | undefined {
  const runs: Passage[] = [];
  let isRun = false;
  for (const { 0: each, index } of rest.matchAll(word)) {
    if (runs.length === 0 && number.test(each)) continue;
    const isCapitals = isInCapitals(each);
    if (runs.length === 0 && (!isCapitals || isSingle(each))) return undefined;
    const last = runs.at(-1);
    if (isCapitals && isRun && last) last.end = index + each.length;
    else if (isCapitals) runs.push({ start: index, end: index + each.length });
    isRun = isCapitals || (isRun && number.test(each));
  }
  return runs;
}

/** `I` and `A` are capitals in any text. */
const isSingle = (each: string): boolean => each.length === 1;

function clauseIn(rest: string): Passage {
  const start = rest.search(/\p{Lu}/u);
  const [clause = ''] = rest.slice(start).split(clauseEnd, 1);
  return { start, end: start + clause.trimEnd().length };
}
