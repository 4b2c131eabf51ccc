import type { Declaration } from '../../message/css/declaration';
import { fontAngle, fontShorthand, type FontShorthand } from '../../message/css/longhands';
import type { ValuePart } from '../../message/css/value';
import type { Message } from '../../message/message';
import { isVerbatim } from './declaration-fixes';
import { safeFix } from './fix-kinds';
import { wholeDeclaration } from './whole-declaration';
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
  const { value, important } = declaration;
  const font = fontShorthand(value);
  const whole = wholeDeclaration(message, declaration);
  if (!font || !whole || !isVerbatim(message, declaration, (font.lineHeight ?? font.size).end))
    return [];
  const from = declaration.valueRange.start;
  const written = (part: ValuePart): string =>
    message.text.slice(from + part.start, from + part.end);
  const text = longhands(font, written)
    .map((longhand) => `${longhand}${important ? ' !important' : ''}`)
    .join('; ');
  return [safeFix(message, 'Remove the font family', [{ ...whole, text }])];
}

function longhands(
  { before, size, lineHeight }: FontShorthand,
  written: (part: ValuePart) => string,
): string[] {
  const list = before.map(written);
  const words = list.filter((word) => !/^normal$/i.test(word));
  const named = words.flatMap((word, index) => {
    if (fontAngle.test(word)) return [];
    if (styles.test(word)) return `font-style: ${withAngle(word, words[index + 1])}`;
    if (variants.test(word)) return `font-variant: ${word}`;
    return stretches.test(word) ? `font-stretch: ${word}` : `font-weight: ${word}`;
  });
  // Headings are bold where nothing says otherwise.
  const hasWeight = named.some((longhand) => longhand.startsWith('font-weight'));
  if (list.length > words.length && !hasWeight) named.push('font-weight: normal');
  named.push(`font-size: ${written(size)}`);
  if (lineHeight) named.push(`line-height: ${written(lineHeight)}`);
  return named;
}

const withAngle = (style: string, next = ''): string =>
  fontAngle.test(next) ? `${style} ${next}` : style;
