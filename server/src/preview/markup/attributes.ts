import { parseStyleAttribute } from '../../message/css/parse';
import type { Element } from '../../message/html/element';
import { keptDeclarations } from '../css/declarations';
import type { AllowedUrl } from '../css/values';

/** Attributes that shape what the buyer sees, and neither load nor run nor name anything. */
const kept: ReadonlySet<string> = new Set(
  (
    'abbr align alink alt bgcolor border bordercolor cellpadding cellspacing char charoff class clear color cols ' +
    'colspan compact dir face frame headers height hidden hspace id lang link noshade nowrap open reversed role rows ' +
    'rowspan rules scope size span start summary text title valign value vlink vspace width'
  ).split(' '),
);

/** `type` shapes lists; elsewhere it makes something else of an element. */
const listElements = new Set(['ol', 'ul', 'li', 'dir', 'menu']);

const isKept = (name: string, element: string): boolean =>
  kept.has(name) ||
  /^aria-[a-z]{1,30}$/.test(name) ||
  (name === 'type' && listElements.has(element));

/** The attributes of an element that a preview keeps, by name. */
export function keptAttributes(element: Element, allowedUrl: AllowedUrl): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const attribute of element.attributes) {
    const { name } = attribute;
    if (attributes.has(name)) continue;
    if (name === 'style') {
      const style = keptDeclarations(parseStyleAttribute(element, attribute), allowedUrl);
      if (style !== '') attributes.set(name, style);
    } else if (name === 'background') {
      const url = allowedUrl(attribute.value.text.trim());
      if (url !== undefined) attributes.set(name, url);
    } else if (isKept(name, element.name)) attributes.set(name, attribute.value.text);
  }
  return attributes;
}
