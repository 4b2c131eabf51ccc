import { AttributeAction, isTraversal, SelectorType, type Selector } from 'css-what';
import type { Reading } from '../reading';
import type { StyleRule } from './declaration';
import { parseSelector } from './selectors';

/** An attribute that a selector asks for: `img[width="600"]`. */
export interface AskedAttribute {
  name: string;
  /** The name of the elements that it is asked of, where the selector tells. */
  element: string | undefined;
  action: AttributeAction;
  value: string;
}

/** The attributes that the selectors of a reading's style sheets ask for, classes and ids left out. */
export const askedAttributes = ({ styles }: Reading): readonly AskedAttribute[] =>
  styles.rules.flatMap(askedBy);

const askedBy = ({ selector }: StyleRule): AskedAttribute[] =>
  selector.includes('[') ? parseSelector(selector).flatMap((parts) => askedIn(parts)) : [];

/** @param outer the name of the element that the selector in brackets is about, as in `img:not([width])` */
function askedIn(parts: readonly Selector[], outer?: string): AskedAttribute[] {
  const found: AskedAttribute[] = [];
  let element = outer;
  for (const part of parts) {
    if (isTraversal(part)) element = undefined;
    else if (part.type === SelectorType.Tag) element = part.name.toLowerCase();
    else if (part.type === SelectorType.Attribute && !/^(?:class|id)$/i.test(part.name)) {
      const { name, action, value } = part;
      found.push({ name: name.toLowerCase(), element, action, value: value.toLowerCase() });
    } else if (part.type === SelectorType.Pseudo && Array.isArray(part.data)) {
      const about = part.name === 'has' ? undefined : element;
      for (const inner of part.data) found.push(...askedIn(inner, about));
    }
  }
  return found;
}

/** Whether the value is one that the selector asks for, capitals aside; nothing stands for none. */
export function isAskedFor({ action, value }: AskedAttribute, given: string | undefined): boolean {
  if (given === undefined) return action === AttributeAction.Not;
  const text = given.toLowerCase();
  switch (action) {
    case AttributeAction.Any:
      return value !== '' && text.includes(value);
    case AttributeAction.Start:
      return value !== '' && text.startsWith(value);
    case AttributeAction.End:
      return value !== '' && text.endsWith(value);
    case AttributeAction.Element:
      return text.split(/\s+/).includes(value);
    case AttributeAction.Hyphen:
      return text === value || text.startsWith(`${value}-`);
    case AttributeAction.Exists:
      return true;
    case AttributeAction.Not:
      return text !== value;
    case AttributeAction.Equals:
      return text === value;
  }
}
