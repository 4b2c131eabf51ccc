import { backgroundParts } from './background';
import { isDefaultKeyword, splitValue, type ValuePart } from './value';

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** Properties in the flow of text that mean a physical side in left-to-right text. */
const logicalSides: Readonly<Record<string, readonly string[]>> = {
  'margin-inline': ['margin-left', 'margin-right'],
  'margin-inline-start': ['margin-left'],
  'margin-inline-end': ['margin-right'],
  'padding-inline': ['padding-left', 'padding-right'],
  'padding-inline-start': ['padding-left'],
  'padding-inline-end': ['padding-right'],
  'inline-size': ['width'],
  'min-inline-size': ['min-width'],
  'max-inline-size': ['max-width'],
};

/** A property that stands for itself alone, and its value. */
export interface Longhand {
  property: string;
  value: string;
}

/** The longhand properties that a declaration sets, each with its part of the value. */
export function longhands(property: string, value: string): readonly Longhand[] {
  if (property === 'margin' || property === 'padding')
    return boxSides(value).map((side, index) => ({
      property: `${property}-${sides[index] ?? ''}`,
      value: side,
    }));
  if (property === 'font') {
    const font = fontShorthand(value);
    const size = isDefaultKeyword(value) ? value : font?.size.text;
    if (size === undefined) return [];
    const weight = font?.before.find(({ text }) => fontWeight.test(text))?.text ?? 'normal';
    return [
      { property: 'font-size', value: size },
      { property: 'font-weight', value: isDefaultKeyword(value) ? value : weight },
    ];
  }
  if (property === 'background') {
    const isKeyword = isDefaultKeyword(value);
    const { color, image } = isKeyword ? { color: value, image: value } : backgroundParts(value);
    return [
      { property: 'background-color', value: color },
      { property: 'background-image', value: image },
    ];
  }
  const logical = Object.hasOwn(logicalSides, property) ? logicalSides[property] : undefined;
  if (!logical) return [{ property, value }];
  const parts = splitValue(value);
  return logical.map((side, index) => ({
    property: side,
    value: (parts[index] ?? parts[0])?.text ?? '',
  }));
}

/** The four sides of a box shorthand: top, right, bottom, left. */
function boxSides(value: string): [string, string, string, string] {
  const parts = splitValue(value).map((part) => part.text);
  const [top = '', right = top, bottom = top, left = right] = parts;
  return [top, right, bottom, left];
}

export interface FontShorthand {
  /** Style, variant, weight and stretch, as written. */
  before: ValuePart[];
  size: ValuePart;
  lineHeight?: ValuePart;
  /** All of the list of families. */
  family?: ValuePart;
}

const fontWeight = /^(?:bold|bolder|lighter|[1-9]\d{0,3})$/i;

const fontKeywords =
  /^(?:normal|italic|oblique|small-caps|bold|bolder|lighter|[1-9]\d{0,3}|(?:ultra-|extra-|semi-)?(?:condensed|expanded))$/i;

/** Takes the `font` shorthand apart; nothing for its single keywords (`inherit`, `menu`). */
export function fontShorthand(value: string): FontShorthand | undefined {
  const parts = splitValue(value);
  const sizeAt = parts.findIndex((part) => !fontKeywords.test(part.text));
  const size = parts[sizeAt];
  if (!size || parts.length < sizeAt + 2) return undefined;
  let familyAt = sizeAt + 1;
  let lineHeight: ValuePart | undefined;
  if (parts[familyAt]?.text === '/') {
    lineHeight = parts[familyAt + 1];
    familyAt += 2;
  }
  const start = parts[familyAt]?.start;
  const end = value.length;
  return {
    before: parts.slice(0, sizeAt),
    size,
    ...(lineHeight && { lineHeight }),
    ...(start !== undefined && { family: { text: value.slice(start), start, end } }),
  };
}
