import { backgroundParts } from './background';
import { isDefaultKeyword, splitValue, type ValuePart } from './value';

/** The sides of boxes, in the order of their values. */
const boxSides: Readonly<Record<string, readonly string[]>> = {
  margin: ['margin-top', 'margin-right', 'margin-bottom', 'margin-left'],
  padding: ['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
};

/**
 * Properties in the flow of text that mean a physical side in left-to-right text, and what browsers
 * called them before.
 */
const logicalSides: Readonly<Record<string, readonly string[]>> = {
  '-webkit-margin-start': ['margin-left'],
  '-webkit-margin-end': ['margin-right'],
  '-webkit-padding-start': ['padding-left'],
  '-webkit-padding-end': ['padding-right'],
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

const shorthands: ReadonlySet<string> = new Set([
  'font',
  'background',
  ...Object.keys(boxSides),
  ...Object.keys(logicalSides),
]);

/** Whether the property stands for others; most stand for themselves alone. */
export const isShorthand = (property: string): boolean => shorthands.has(property);

/** The longhand properties that a declaration sets, each with its part of the value. */
export function longhands(property: string, value: string): readonly Longhand[] {
  if (!isShorthand(property)) return [{ property, value }];
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
  const parts = splitValue(value);
  const sides = boxSides[property] ?? logicalSides[property] ?? [];
  return sides.map((side, index) => ({ property: side, value: partOf(parts, index) }));
}

/** What a side gets: its part of the value, or that of the side across, or the only one. */
const partOf = (parts: readonly ValuePart[], index: number): string =>
  (parts[index] ?? parts[index % 2] ?? parts[0])?.text ?? '';

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

/** How far `oblique` leans. */
export const fontAngle = /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:deg|g?rad|turn)$/i;

/** Words that are no size: without one, browsers ignore the whole declaration. */
const noSize = /^-?[a-z][\w-]*,?$/i;
const sizeKeyword = /^(?:x{1,3}-large|x{1,2}-small|small|smaller|medium|large|larger)$/i;

/** Takes the `font` shorthand apart; nothing for its single keywords (`inherit`, `menu`). */
export function fontShorthand(value: string): FontShorthand | undefined {
  const parts = splitValue(value);
  const sizeAt = parts.findIndex(
    ({ text }, index) =>
      !fontKeywords.test(text) &&
      !(fontAngle.test(text) && /^oblique$/i.test(parts[index - 1]?.text ?? '')),
  );
  const size = parts[sizeAt];
  if (!size || parts.length < sizeAt + 2) return undefined;
  if (noSize.test(size.text) && !sizeKeyword.test(size.text)) return undefined;
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
