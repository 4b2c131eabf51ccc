import type { Attribute, Element } from '../html/element';
import type { Range } from '../../ranges/range';
import type { Address } from './address';

/** Something that leads the buyer elsewhere. Its range is the address, without quotes and blanks. */
export interface Link extends Range {
  /** As a browser completes it. */
  url: string;
  address: Address;
  /** What leads there; missing for an address that stands bare in the text. */
  element?: Element;
  attribute?: Attribute;
}

/** A text that knows where in the file its characters stand. */
export interface PlacedText {
  text: string;
  range(start: number, end: number): Range;
}

/** A link that was found in a text, at its place in the file. */
export const placedIn = (placed: PlacedText, { start, end, url, address }: Link): Link => ({
  ...placed.range(start, end),
  url,
  address,
});
