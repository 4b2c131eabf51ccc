import { includesIn } from '../lint/includes';
import { isAt, type Range } from '../ranges/range';
import { inlinePartialName } from '../message/template/inline-partial';
import { scanTemplate } from '../message/template/scan';
import { blockTags, tagName } from './block-tags';

/** Where a template names a partial; the range is that of the name, in UTF-16 units. */
export interface PartialCall extends Range {
  name: string;
}

/** The partials that a template includes, in order; those that Handlebars names itself left out. */
export function partialCalls(text: string): PartialCall[] {
  return includesIn(text).flatMap((tag) => {
    const start = text.indexOf(tag.name, text.indexOf('>', tag.start) + 1);
    return tag.name === '' || tag.name.startsWith('@')
      ? []
      : [{ name: tag.name, start, end: start + tag.name.length }];
  });
}

/** The partials that a template makes for itself, by `{{#*inline "name"}}`. */
export function inlinePartials(text: string): PartialCall[] {
  if (!text.includes('inline')) return [];
  return scanTemplate(text).flatMap((tag) => {
    const name = tag.closed ? inlinePartialName(tag) : undefined;
    if (!name) return [];
    const start = text.indexOf(name, tag.expressionStart + 'inline'.length);
    return [{ name, start, end: start + name.length }];
  });
}

/** The end tags that name a partial: `{{/layout}}` of `{{#> layout}}`. */
export function partialEnds(text: string): PartialCall[] {
  return blockTags(text).flatMap(({ open, close }) =>
    open.kind === 'partial-block-open' && close?.name === open.name
      ? [{ name: close.name, ...tagName(text, close) }]
      : [],
  );
}

/** The partial that is named at the offset, where it is called or made. */
export function partialAt(text: string, offset: number): PartialCall | undefined {
  const isHere = (range: Range): boolean => isAt(range, offset);
  return partialCalls(text).find(isHere) ?? inlinePartials(text).find(isHere);
}
