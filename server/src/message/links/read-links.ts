import type { Attribute, Element } from '../html/element';
import { byStart } from '../../ranges/range';
import type { Reading } from '../reading';
import { readAddress } from './address';
import { completeAddress } from '../html/base-address';
import type { Link } from './link';
import { linksInProse, mayHoldLink } from './text-links';

const linkAttributes: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href', 'xlink:href']],
  ['area', ['href']],
  ['form', ['action']],
  ['button', ['formaction']],
  ['input', ['formaction']],
  ['iframe', ['src']],
]);
/** What leads elsewhere, and what may do so without a click. */
const leading = [...linkAttributes.keys(), 'meta'];

/** Elements that show no content of their own, and lead elsewhere all the same. */
const contentless = new Set(['area', 'iframe']);

/** The links of one reading: those that the buyer can follow, and addresses bare in the text. */
export function readLinks(reading: Reading): Link[] {
  const links: Link[] = [];
  for (const element of reading.elementsNamedOneOf(leading)) {
    if (element.name === 'meta') links.push(...refresh(reading, element));
    const names = linkAttributes.get(element.name);
    if (!names || !reading.isShown(contentless.has(element.name) ? element.parent : element))
      continue;
    for (const name of names) {
      const attribute = element.attribute(name);
      if (attribute) links.push(ofAttribute(reading, element, attribute));
    }
  }
  for (const link of bareLinks(reading, links)) links.push(link);
  return links;
}

function ofAttribute(reading: Reading, element: Element, attribute: Attribute): Link {
  const written = attribute.trimmed;
  const url = completeAddress(reading, written);
  // Of an empty address, the attribute shows the problem.
  const { start, end } = written === '' ? attribute : attribute.value.trimmedRange();
  return { start, end, url, address: readAddress(url), element, attribute };
}

/** `<meta http-equiv="refresh" content="0; url=…">` leads away without a click. */
function refresh(reading: Reading, element: Element): Link[] {
  if (element.keyword('http-equiv') !== 'refresh') return [];
  const attribute = element.attribute('content');
  const match = /;\s*url\s*=\s*["']?([^"']*)/i.exec(attribute?.value.text ?? '');
  const written = match?.[1]?.trim();
  if (!attribute || !match || !written) return [];
  const url = completeAddress(reading, written);
  const start = match.index + match[0].length - (match[1]?.length ?? 0);
  const range = attribute.value.range(start, start + written.length);
  return [{ ...range, url, address: readAddress(url), element, attribute }];
}

/** An address in the text of a link that leads to the same place is no second link. */
function bareLinks(reading: Reading, links: readonly Link[]): Link[] {
  const bare = reading.proses.flatMap(linksInProse).sort(byStart);
  // An address that tags part is none.
  if (bare.length === 0 || !reading.texts.some(({ source }) => mayHoldLink(source.text))) return [];
  const anchors = links.filter(({ element }) => element?.name === 'a');
  let next = 0;
  return bare.filter(({ start, address }) => {
    while ((anchors[next]?.element?.contentEnd ?? Infinity) <= start) next++;
    const anchor = anchors[next];
    const isInside = anchor?.element !== undefined && anchor.element.start < start;
    return (
      !isInside || anchor.address.domain === undefined || anchor.address.domain !== address.domain
    );
  });
}
