import type { Values } from '../../message/css/cascade';
import type { Declaration } from '../../message/css/declaration';
import type { Attribute, Element } from '../../message/html/element';
import { hasDeclaredHeight, type SizedImage } from '../../message/layout/file-width';
import type { Range } from '../../ranges/range';
import { suggestion } from './fix-kinds';
import type { Fix, TextEdit } from '../rule';
import type { DeclaredWidth } from '../../message/layout/declared-width';

/**
 * Edits that make the image narrower, and its height less in proportion.
 * @param text the width as its declaration is to give it
 */
export function narrowedImage(wide: DeclaredWidth, permitted: number, text: string): TextEdit[] {
  const { declaration } = wide.declared;
  const edits = [replaced(declaration.valueRange, text)];
  const attribute = wideAttribute(wide, permitted);
  if (attribute && attribute !== declaration.attribute)
    edits.push(replaced(attribute.valueRange, String(Math.floor(permitted))));
  if (declaration.property === 'min-width') return edits;
  return [...edits, ...scaledHeights(wide, permitted, attribute)];
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
 * The heights in proportion. Where the CSS gives one, that of the attribute is only for programs that
 * know no CSS, and goes with the `width` attribute.
 */
function scaledHeights(
  { element, values, width, declared }: DeclaredWidth,
  permitted: number,
  wide: Attribute | undefined,
): TextEdit[] {
  const edits: TextEdit[] = [];
  const css = values.get('height');
  if (css && standTogether(css.declaration, declared.declaration, element))
    edits.push(...scaled(css.value, css.declaration.valueRange, permitted / width));
  const attribute = element?.attribute('height');
  const attributeWidth = css ? parseInt(wide?.value.text ?? '') : width;
  if (attribute && attributeWidth > permitted)
    edits.push(...scaled(attribute.value.text, attribute.valueRange, permitted / attributeWidth));
  return edits;
}

/** Whether the height is meant for the image: the one of another rule may be for others, too. */
const standTogether = (height: Declaration, width: Declaration, element?: Element): boolean =>
  height.rule ? height.rule === width.rule : height.element === element;

/** The edit of a height, where it is an absolute one. */
function scaled(height: string, place: Range, ratio: number): TextEdit[] {
  const match = /^(\d+(?:\.\d+)?|\.\d+)(px|in|p[tc]|[cm]m)?$/i.exec(height);
  if (!match) return [];
  const size = Number(match[1]) * ratio;
  const unit = match[2] ?? '';
  const isPixels = /^(?:px)?$/i.test(unit);
  const rounded = isPixels ? Math.round(size) : Math.round(size * 100) / 100;
  return [replaced(place, `${rounded}${unit}`)];
}
