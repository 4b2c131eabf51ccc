import { includesIn } from '../lint/includes';
import type { Range } from '../message/range';

/** Where a template names a partial; the range is that of the name, in UTF-16 units. */
export interface PartialCall extends Range {
  name: string;
}

/** The partials that a template includes, in order. */
export function partialCalls(text: string): PartialCall[] {
  return includesIn(text).flatMap((tag) => {
    const start = text.indexOf(tag.name, tag.start);
    return tag.name === '' ? [] : [{ name: tag.name, start, end: start + tag.name.length }];
  });
}
