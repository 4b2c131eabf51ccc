import type { Values } from '../../message/css/cascade';
import type { Declaration } from '../../message/css/declaration';
import type { Attribute, Element } from '../../message/html/element';
import { hasDeclaredHeight, isUnset, type SizedImage } from '../../message/layout/file-width';
import type { Range } from '../../ranges/range';
import { suggestion } from './fix-kinds';
import type { Fix, TextEdit } from '../rule';
import type { DeclaredWidth } from '../../message/layout/declared-width';
import { tolerance } from '../../message/layout/layout';
import type { Permitted } from '../../message/layout/permitted-width';

/** Edits that make an image narrower. */
export interface NarrowedImage {
  /** The width as its declaration is to give it. */
  text: string;
  edits: TextEdit[];
  /** Whether it keeps its proportions: each of its heights is scaled as well, or follows the width. */
  isInProportion: boolean;
}

/** Makes the image narrower, and its height less in proportion. */
export function narrowedImage(wide: DeclaredWidth, within: Permitted): NarrowedImage {
  const { width: permitted } = within;
  const text = narrowText(wide, within);
  const { declaration } = wide.declared;
  const edits = [replaced(declaration.valueRange, text)];
  const attribute = wideAttribute(wide, permitted);
  if (attribute && attribute !== declaration.attribute)
    edits.push(replaced(attribute.valueRange, String(Math.floor(permitted))));
  if (declaration.property === 'min-width') return { text, edits, isInProportion: true };
  const heights = scaledHeights(wide, permitted, attribute);
  return {
    text,
    edits: [...edits, ...heights.flatMap((height) => height ?? [])],
    isInProportion: !heights.includes(undefined),
  };
}

function narrowText({ element, declared }: DeclaredWidth, { layout, width }: Permitted): string {
  const available = element ? layout.availableWidth(element) : layout.messageWidth;
  return /^[\d.]+%$/.test(declared.value)
    ? `${Math.floor((width / available) * 100 + tolerance)}%`
    : `${Math.floor(width)}${declared.declaration.origin === 'attribute' ? '' : 'px'}`;
}

/** A fix that gives the image a width, where nothing gives it a height that would distort it. */
export function addingWidth(
  { image: { attribute }, element }: SizedImage,
  values: Values,
  width: number,
): Fix[] {
  if (!attribute || element.attribute('width') || hasDeclaredHeight(element, values)) return [];
  const edit = { start: attribute.end, end: attribute.end, text: ` width="${width}"` };
  return [suggestion(`Give it a width of ${width} px`, [edit])];
}

const replaced = ({ start, end }: Range, text: string): TextEdit => ({ start, end, text });

/** The `width` attribute, which programs that know no CSS take, where it is too wide as well. */
function wideAttribute({ element }: DeclaredWidth, permitted: number): Attribute | undefined {
  const attribute = element?.attribute('width');
  const text = attribute?.value.text ?? '';
  return /^\d+(?:px)?$/i.test(text) && parseInt(text) > permitted ? attribute : undefined;
}

/**
 * The heights in proportion, nothing for one that cannot be scaled. Where the CSS gives one, that of
 * the attribute is only for programs that know no CSS, and goes with the `width` attribute.
 */
function scaledHeights(
  { element, values, width, declared }: DeclaredWidth,
  permitted: number,
  wide: Attribute | undefined,
): (TextEdit | undefined)[] {
  const edits: (TextEdit | undefined)[] = [];
  const css = values.get('height');
  if (css && !followsWidth(css.value))
    edits.push(
      standTogether(css.declaration, declared.declaration, element)
        ? scaled(css.value, css.declaration.valueRange, permitted / width)
        : undefined,
    );
  const attribute = element?.attribute('height');
  const attributeWidth = css ? parseInt(wide?.value.text ?? '') : width;
  if (attribute && attributeWidth > permitted && !followsWidth(attribute.trimmed))
    edits.push(scaled(attribute.value.text, attribute.valueRange, permitted / attributeWidth));
  return edits;
}

/** A percentage is one of a height that the content decides, and counts for nothing. */
const followsWidth = (height: string): boolean => isUnset(height) || height.endsWith('%');

/** Whether the height is meant for the image: the one of another rule may be for others, too. */
const standTogether = (height: Declaration, width: Declaration, element?: Element): boolean =>
  height.rule ? height.rule === width.rule : height.element === element;

/** The edit of a height, where it is a plain length. */
function scaled(height: string, place: Range, ratio: number): TextEdit | undefined {
  const match = /^(\d+(?:\.\d+)?|\.\d+)([a-z]{2,4})?$/i.exec(height);
  if (!match) return undefined;
  const size = Number(match[1]) * ratio;
  const unit = match[2] ?? '';
  const isPixels = /^(?:px)?$/i.test(unit);
  const rounded = isPixels ? Math.round(size) : Math.round(size * 100) / 100;
  return replaced(place, `${rounded}${unit}`);
}
