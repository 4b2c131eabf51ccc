import type { Range } from './range';
import type { Reading, VisibleText } from './reading';

/** The visible texts that begin in the range, in order. */
export function* textsIn({ texts }: Reading, { start, end }: Range): Generator<VisibleText> {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle]?.node.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let text = texts[low]; text && text.node.start < end; text = texts[++low]) yield text;
}
