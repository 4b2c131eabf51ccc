import { nearest } from '../message/nearest';

/** The candidate that was probably meant, nothing where none is near. */
export function meantOf(word: string, candidates: Iterable<string>): string | undefined {
  const known = [...candidates];
  const isLong = word.length >= 3;
  return known.find((name) => isLong && name.startsWith(word)) ?? nearest(word, known);
}

/** A sentence that offers the candidate that was probably meant, `''` where none is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  return offerOf(meantOf(word, candidates));
}

/** The same sentence for what was found to be meant. */
export const offerOf = (meant: string | undefined): string =>
  meant === undefined ? '' : ` Did you mean "${meant}"?`;
