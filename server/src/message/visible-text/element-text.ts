import type { Range } from '../range';
import type { Reading, VisibleText } from '../reading';
import { firstIndex } from '../sorted-offsets';

/** The visible texts that begin in the range, in order. */
export function* textsIn({ texts }: Reading, { start, end }: Range): Generator<VisibleText> {
  let index = firstIndex(texts, ({ node }) => node.start >= start);
  for (let text = texts[index]; text && text.node.start < end; text = texts[++index]) yield text;
}
