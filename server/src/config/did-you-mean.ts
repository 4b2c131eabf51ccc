import { nearest } from '../message/nearest';

/** A sentence that offers the candidate that was probably meant, `''` where none is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const known = [...candidates];
  const isLong = word.length >= 3;
  const meant = known.find((name) => isLong && name.startsWith(word)) ?? nearest(word, known);
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}
