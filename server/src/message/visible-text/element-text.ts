import type { Element } from '../html/element';
import type { Range } from '../../ranges/range';
import type { TextNode } from '../html/text-node';
import type { Reading } from '../reading';
import { firstIndex } from '../../ranges/sorted-offsets';

/** The visible texts that begin in the range, in order. */
export function* textsIn({ texts }: Reading, { start, end }: Range): Generator<TextNode> {
  let index = firstIndex(texts, (text) => text.start >= start);
  for (let text = texts[index]; text && text.start < end; text = texts[++index]) yield text;
}

/** The elements inside of an element, in order. */
export function* elementsIn({ elements }: Reading, { index, end }: Element): Generator<Element> {
  let at = index + 1;
  for (let inner = elements[at]; inner && inner.start < end; inner = elements[++at]) yield inner;
}
