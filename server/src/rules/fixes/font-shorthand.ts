import type { Declaration } from '../../message/css/declaration';
import { fontShorthand, type FontShorthand } from '../../message/css/longhands';
import type { ValuePart } from '../../message/css/value';
import type { Message } from '../../message/message';
import { isVerbatim } from './declaration-fixes';
import { safeFix } from './fix-kinds';
import type { Fix } from '../rule';

const styles = /^(?:italic|oblique)$/i;
const variants = /^small-caps$/i;
const stretches = /condensed$|expanded$/i;

/** Takes the line height out of a `font` shorthand. */
export function removeLineHeight(message: Message, declaration: Declaration): Fix[] {
  const font = fontShorthand(declaration.value);
  const from = declaration.valueRange.start;
  if (!font?.lineHeight || !isVerbatim(message, declaration, font.lineHeight.end)) return [];
  const edit = { start: from + font.size.end, end: from + font.lineHeight.end, text: '' };
  return [safeFix(message, 'Remove the line height', [edit])];
}

/** Writes a `font` shorthand, which needs a family, as single properties. */
export function removeFamily(message: Message, declaration: Declaration): Fix[] {
  const { start, end, value, important } = declaration;
  const font = fontShorthand(value);
  if (!font || !isVerbatim(message, declaration, (font.lineHeight ?? font.size).end)) return [];
  const from = declaration.valueRange.start;
  const written = (part: ValuePart): string =>
    message.text.slice(from + part.start, from + part.end);
  const text = longhands(font, written)
    .map((longhand) => `${longhand}${important ? ' !important' : ''}`)
    .join('; ');
  return [safeFix(message, 'Remove the font family', [{ start, end, text }])];
}

function longhands(
  { before, size, lineHeight }: FontShorthand,
  written: (part: ValuePart) => string,
): string[] {
  const list = before.map(written).filter((word) => !/^normal$/i.test(word));
  const named = list.map((word) => {
    if (styles.test(word)) return `font-style: ${word}`;
    if (variants.test(word)) return `font-variant: ${word}`;
    return stretches.test(word) ? `font-stretch: ${word}` : `font-weight: ${word}`;
  });
  named.push(`font-size: ${written(size)}`);
  if (lineHeight) named.push(`line-height: ${written(lineHeight)}`);
  return named;
}
