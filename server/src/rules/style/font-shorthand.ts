import type { Declaration } from '../../message/css/declaration';
import { fontShorthand, type FontShorthand } from '../../message/css/longhands';
import type { Message } from '../../message/message';
import { safeFix } from '../fixes';
import type { Fix } from '../rule';

const styles = /^(?:italic|oblique)$/i;
const variants = /^small-caps$/i;
const stretches = /condensed$|expanded$/i;

/** Writes a `font` shorthand as single properties, without the one that it must not set. */
export function withoutPart(
  message: Message,
  declaration: Declaration,
  part: 'family' | 'lineHeight',
): Fix | undefined {
  const font = fontShorthand(declaration.value);
  if (!font) return undefined;
  const important = declaration.important ? ' !important' : '';
  const kept = part === 'family' ? { ...font, family: '' } : { ...font, lineHeight: undefined };
  const text = longForm(kept, part)
    .map((longhand) => `${longhand}${important}`)
    .join('; ');
  const title = part === 'family' ? 'Remove the font family' : 'Remove the line height';
  return safeFix(message, title, [{ start: declaration.start, end: declaration.end, text }]);
}

/** The shorthand stays one where it still may: it needs a family. */
function longForm(
  {
    before,
    size,
    lineHeight,
    family,
  }: Omit<FontShorthand, 'lineHeight'> & { lineHeight?: string | undefined },
  removed: 'family' | 'lineHeight',
): string[] {
  const keywords = before.filter((word) => !/^normal$/i.test(word));
  if (removed === 'lineHeight') return [`font: ${[...keywords, size, family].join(' ')}`];
  const longhands = keywords.map((word) => {
    if (styles.test(word)) return `font-style: ${word}`;
    if (variants.test(word)) return `font-variant: ${word}`;
    return stretches.test(word) ? `font-stretch: ${word}` : `font-weight: ${word}`;
  });
  longhands.push(`font-size: ${size}`);
  if (lineHeight !== undefined) longhands.push(`line-height: ${lineHeight}`);
  return longhands;
}
