import type { Element } from '../html/element';
import type { Message } from '../message';
import { byStart, type Range } from '../../ranges/range';
import type { Reading } from '../reading';
import { isExposed } from './exposure';
import { roleOf } from './role';
import { unknownMarkup } from './unknown-markup';

/** A heading, or a place where headings may be that are not known: it has no level. */
export interface Heading extends Range {
  level?: number;
  element?: Element;
  reading?: Reading;
}

const names = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** The headings of all readings together, in order, with the places where others may come in. */
export function headings(message: Message): Heading[] {
  const found = new Map<number, Heading>();
  for (const reading of message.readings)
    for (const [element, level] of headingsOf(reading)) {
      const { start, end } = element.startTag;
      found.set(start, { start, end, level, element, reading });
    }
  if (found.size === 0) return [];
  const unknown = unknownMarkup(message).map((start) => ({ start, end: start }));
  return [...found.values(), ...unknown].sort(byStart);
}

function headingsOf(reading: Reading): [Element, number][] {
  const found: [Element, number][] = [];
  for (const element of reading.elementsNamedOneOf(names)) {
    const role = roleOf(element);
    const isHeading = role === undefined || role === 'heading';
    if (isHeading && isExposed(reading, element))
      found.push([element, levelOf(element) ?? names.indexOf(element.name) + 1]);
  }
  for (const element of reading.elementsWith('role'))
    if (roleOf(element) === 'heading' && !names.includes(element.name))
      if (isExposed(reading, element)) found.push([element, levelOf(element) ?? 2]);
  return found;
}

function levelOf(element: Element): number | undefined {
  const level = Number(element.value('aria-level') ?? Number.NaN);
  return Number.isInteger(level) && level > 0 ? level : undefined;
}
