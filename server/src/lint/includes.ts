import type { Range } from '../ranges/range';
import { scanTemplate } from '../message/template/scan';
import { includesPartial } from '../message/template/tag';

/** A tag that includes a partial, by the partial's name. */
export interface NamedInclude extends Range {
  name: string;
}

/** A tag in another file that includes the checked one. */
export interface Include extends Range {
  path: string;
}

/** The tags of a template that include partials. */
export function includesIn(text: string): NamedInclude[] {
  if (!/\{\{~?#?>/.test(text)) return [];
  return scanTemplate(text)
    .filter((tag) => tag.closed && includesPartial(tag))
    .map(({ name, start, end }) => ({ name, start, end }));
}
