import type { Attribute, Element } from '../html/element';
import type { Range } from '../range';
import type { StyleRule } from './style-sheet';

/** Where a declaration was written. */
export type DeclarationOrigin = 'style attribute' | 'style element' | 'attribute' | 'element';

/**
 * One CSS property set in the message: by CSS, or by an attribute or element that means the same.
 * Its range goes from the property to the end of the value, `!important` included, without the
 * semicolon; for an attribute it is the attribute, for an element its start tag.
 */
export interface Declaration extends Range {
  origin: DeclarationOrigin;
  /** Lower case. */
  property: string;
  /** Trimmed, without comments; placeholders are filled with `valueFiller`. */
  value: string;
  valueRange: Range;
  important: boolean;
  /** The element with the attribute or the style; missing in style sheets. */
  element?: Element;
  attribute?: Attribute;
  /** The rule of the style sheet that it stands in. */
  rule?: StyleRule;
  /** Stands only on elements that are never shown. */
  neverShown: boolean;
  /** The other declarations of the same block or attribute, itself included. */
  siblings: readonly Declaration[];
}
