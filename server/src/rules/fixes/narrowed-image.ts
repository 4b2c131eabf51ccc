import type { Values } from '../../message/css/cascade';
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
  const { valueRange } = wide.declared.declaration;
  const edits = [replaced(valueRange, text)];
  const attribute = wideAttribute(wide, permitted);
  if (attribute) edits.push(replaced(attribute, String(Math.floor(permitted))));
  const height = fixedHeight(wide);
  if (height) {
    const scaled = (height.size * permitted) / wide.width;
    const isPixels = /^(?:px)?$/i.test(height.unit);
    const rounded = isPixels ? Math.round(scaled) : Math.round(scaled * 100) / 100;
    edits.push(replaced(height.place, `${rounded}${height.unit}`));
  }
  return edits;
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

/** The `width` attribute, for programs that know no CSS, where it is not what is reported. */
function wideAttribute({ element, declared }: DeclaredWidth, permitted: number): Range | undefined {
  const attribute = element?.attribute('width');
  if (!attribute || declared.declaration.attribute === attribute) return undefined;
  const { text } = attribute.value;
  return /^\d+$/.test(text) && Number(text) > permitted ? attribute.valueRange : undefined;
}

interface FixedHeight {
  size: number;
  unit: string;
  place: Range;
}

/** The absolute height that the element itself has; elsewhere it may be meant for other images too. */
function fixedHeight({ element, values, declared }: DeclaredWidth): FixedHeight | undefined {
  if (!element || declared.declaration.property === 'min-width') return undefined;
  const css = values.get('height');
  const attribute = element.attribute('height');
  const place = css ? css.declaration.valueRange : attribute?.valueRange;
  if (!place || (css && css.declaration.element !== element)) return undefined;
  const match = /^(\d+(?:\.\d+)?|\.\d+)(px|in|p[tc]|[cm]m)?$/i.exec(
    css?.value ?? attribute?.value.text ?? '',
  );
  if (!match || (css && match[2] === undefined)) return undefined;
  return { size: Number(match[1]), unit: match[2] ?? '', place };
}
