import type { Range } from '../message/range';
import { scanTemplate } from '../message/template/scan';

/** Where a template names a partial; the range is that of the name, in UTF-16 units. */
export interface PartialCall extends Range {
  name: string;
}

/** The partials that a template includes, in order. */
export function partialCalls(text: string): PartialCall[] {
  return scanTemplate(text, { listed: {} })
    .filter(({ kind, closed }) => closed && (kind === 'partial' || kind === 'partial-block-open'))
    .flatMap(({ name, expressionStart }) => {
      const start = text.indexOf(name, expressionStart);
      return name === '' || start < 0 ? [] : [{ name, start, end: start + name.length }];
    });
}
