import type { Place } from '../preview-messages';

const number = (element: Element, name: string): number | undefined => {
  const value = element.getAttribute(name);
  return value === null ? undefined : Number(value);
};

/** Where an element comes from. */
export function placeOf(element: Element): Place | undefined {
  const start = number(element, 'data-bsm-start');
  const end = number(element, 'data-bsm-end');
  if (start === undefined || end === undefined) return undefined;
  return { file: number(element, 'data-bsm-file') ?? 0, start, end };
}

/**
 * Where the text under the mouse comes from: the place in front of its text node, and as many
 * characters on.
 */
export function sourceOf({ target, clientX, clientY }: MouseEvent): Place | undefined {
  const element = (target as Element | null)?.closest('[data-bsm-start]');
  const place = element ? placeOf(element) : undefined;
  if (!element || !place) return undefined;
  const range = element.ownerDocument.caretRangeFromPoint(clientX, clientY);
  const node = range?.startContainer;
  // What a placeholder prints has no places of its own.
  const isText = node?.nodeType === Node.TEXT_NODE && node.parentElement === element;
  if (!range || !isText || element.hasAttribute('data-bsm-value'))
    return { ...place, end: place.start };
  const start = Math.min(startOfText(node, element, place) + range.startOffset, place.end);
  return { ...place, start, end: start };
}

function startOfText(node: Node, parent: Element, { file, start }: Place): number {
  const before = (node as Text).previousSibling;
  const placeBefore =
    before?.nodeType === Node.ELEMENT_NODE ? placeOf(before as Element) : undefined;
  if (placeBefore?.file === file) return placeBefore.end;
  return number(parent, 'data-bsm-content') ?? start;
}
