import type { Attribute, Element } from '../html/element';
import type { Range } from '../range';
import type { Address } from './address';

/** Something that leads the buyer elsewhere. Its range is the address, without quotes and blanks. */
export interface Link extends Range {
  url: string;
  address: Address;
  /** What leads there; missing for an address that stands bare in the text. */
  element?: Element;
  attribute?: Attribute;
}
