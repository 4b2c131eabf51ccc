import { orderIdPattern } from '../../message/words/order-id-pattern';
import { isAt } from '../../ranges/range';
import type { Hover } from './hover-text';

/** About an order id and its parts. */
export function orderIdAt(text: string, offset: number): Hover | undefined {
  const from = Math.max(0, offset - 30);
  for (const { 0: id, index } of text.slice(from, offset + 30).matchAll(orderIdPattern)) {
    const range = { start: from + index, end: from + index + id.length };
    if (!isAt(range, offset)) continue;
    const kind = /^d/i.test(id) ? 'a digital order' : 'an order';
    return {
      range,
      text: `The id of ${kind}: three groups of 3, 7 and 7 with hyphens between them, as Amazon writes it.`,
    };
  }
  return undefined;
}
