import type { Attribute, Element } from '../html/element';
import type { Range } from '../../ranges/range';
import { valueFiller } from '../template/mask';
import { Remembered } from '../../memory/remembered';
import { usesCustomProperties } from './custom-properties';
import { isShorthand, longhands, type Longhand } from './longhands';

/** Where a declaration was written. */
export type DeclarationOrigin = 'style attribute' | 'style element' | 'attribute' | 'element';

/**
 * A rule of a style sheet, or an at-rule with descriptors. It stands here since it and its declarations
 * know each other.
 */
export interface StyleRule extends Range {
  /** As written; empty for at-rules. */
  selector: string;
  /** The conditions of the `@media` rules around it, outermost first. */
  media: readonly string[];
  declarations: Declaration[];
  /** `font-face`, `keyframes`, `page` … where the declarations style no element. */
  atRule?: string;
}

/** What makes a declaration, besides its property and value. */
export interface DeclarationSource {
  origin: DeclarationOrigin;
  important: boolean;
  valueRange: Range;
  /** The element with the attribute or the style; missing in style sheets. */
  element?: Element | undefined;
  attribute?: Attribute | undefined;
  /** The rule of the style sheet that it stands in. */
  rule?: StyleRule | undefined;
}

/**
 * Each element that a value applies to reads it again. One that is longer is to them as one that is
 * known only when the message is sent.
 */
const longestValue = 500;

/** Messages use few shorthands many times. */
const knownLonghands = new Remembered<readonly Longhand[]>(2000);

const longhandsOf = ({ property, value }: Declaration): readonly Longhand[] =>
  knownLonghands.of(`${property}:${value}`, () => longhands(property, value));

/** The value that a declaration gives to one longhand property. */
export class DeclaredValue implements Longhand {
  private lazyKeyword: string | undefined;

  constructor(
    readonly property: string,
    readonly value: string,
    readonly declaration: Declaration,
  ) {}

  /** The value in lower case, kept since each element that has it may ask. */
  get keyword(): string {
    return (this.lazyKeyword ??= this.value.toLowerCase());
  }
}

/**
 * One CSS property set in the message: by CSS, or by an attribute or element that means the same.
 * Its range goes from the property to the end of the value, `!important` included, without the
 * semicolon; for an attribute it is the attribute, for an element its start tag.
 */
export class Declaration implements Range {
  readonly origin: DeclarationOrigin;
  readonly important: boolean;
  readonly valueRange: Range;
  readonly element: Element | undefined;
  readonly attribute: Attribute | undefined;
  readonly rule: StyleRule | undefined;
  private expanded: readonly DeclaredValue[] | undefined;

  constructor(
    readonly start: number,
    readonly end: number,
    /** Lower case. */
    readonly property: string,
    /** Trimmed, without comments; placeholders are filled with `valueFiller`. */
    readonly value: string,
    source: DeclarationSource,
  ) {
    this.origin = source.origin;
    this.important = source.important;
    this.valueRange = source.valueRange;
    this.element = source.element;
    this.attribute = source.attribute;
    this.rule = source.rule;
  }

  /** Whether its value is known only with custom properties. */
  get usesVariables(): boolean {
    return usesCustomProperties(this.value);
  }

  /** The longhand properties that it sets, each with its part of the value. */
  get longhands(): readonly DeclaredValue[] {
    return (this.expanded ??= isShorthand(this.property)
      ? longhandsOf(this).map((each) => this.declares(each.property, each.value))
      : [this.declares(this.property, this.value)]);
  }

  private declares(property: string, value: string): DeclaredValue {
    return new DeclaredValue(property, value.length > longestValue ? valueFiller : value, this);
  }
}
