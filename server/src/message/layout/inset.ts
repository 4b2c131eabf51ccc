import type { DeclaredValue } from '../css/declaration';
import type { Element } from '../html/element';

/** A side on which text can be held off. */
export type Side = 'left' | 'right';

/** A margin or padding that holds text off the message's edge. */
export interface Inset {
  element: Element;
  side: Side;
  /** How far the text was held off by what lies around, in px. */
  before: number;
  /** How far this holds it off, in px. */
  width: number;
  /** What 100 % is for it, in px. */
  percentBase: number;
  declared: DeclaredValue;
}
