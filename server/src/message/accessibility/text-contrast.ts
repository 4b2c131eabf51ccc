import { noDeclarations } from '../css/cascade';
import { contrast, type Color } from '../css/color';
import type { Declaration } from '../css/declaration';
import { isDark, type Environment } from '../css/media';
import { sizedTexts, type SizedText } from '../layout/font-sizes';
import type { Reading } from '../reading';
import { hasValue } from '../template/mask';
import { areLegible } from './legible-colors';
import { paintElements, seenColors, type Paint } from './painting';

/** The colours of a text as they are seen. */
interface Seen {
  contrast: number;
  color: Color;
  ground: Color;
}

/** A text whose colours the message sets, and how they stand out from one another. */
export interface ContrastedText extends SizedText, Seen {
  colorFrom: Declaration | undefined;
  groundFrom: Declaration | undefined;
  fadedFrom: Declaration | undefined;
  /** Large text can be read with less contrast. */
  isLarge: boolean;
  /** The screen on which it is so. */
  environment: Environment;
  /** Whether that is in dark mode. */
  isDark: boolean;
}

/** The least contrast of text that WCAG asks for. */
export const leastContrast = { ofText: 4.5, ofLargeText: 3 };

/** From which size on text is large, in px. */
export const largeText = { size: 24, boldSize: 18.66 };

/** Smaller text is there to be hidden: a preview for the list of messages. */
const smallestSize = 3;

/**
 * The visible texts of a reading that the message gives less than this contrast, on all screens.
 * @param leftOut declarations that are taken for not there
 */
export function lowContrastTexts(
  reading: Reading,
  least: number,
  leftOut = noDeclarations,
): ContrastedText[] {
  if (areLegible(reading, least, leftOut)) return [];
  return reading.styles
    .environments()
    .flatMap((environment) => lowContrastIn(reading, environment, least, leftOut));
}

function lowContrastIn(
  reading: Reading,
  environment: Environment,
  least: number,
  leftOut: ReadonlySet<Declaration>,
): ContrastedText[] {
  const { byElement, paints } = paintElements(reading, environment, leftOut);
  const low = new Map<Paint, Seen>();
  for (const paint of paints) {
    const isSet = paint.colorFrom ?? paint.groundFrom ?? paint.fadedFrom;
    const seen = isSet ? seenColors(paint) : undefined;
    const ratio = seen && contrast(seen.text, seen.ground);
    if (seen && ratio !== undefined && ratio < least)
      low.set(paint, { contrast: ratio, color: seen.text, ground: seen.ground });
  }
  // In most messages all text can be read.
  if (low.size === 0) return [];
  return sizedTexts(reading, environment).flatMap((text) => {
    const paint = text.parent && byElement[text.parent.index];
    const seen = paint && low.get(paint);
    if (!seen || text.size < smallestSize || !isReadable(text)) return [];
    const { colorFrom, groundFrom, fadedFrom, isBold } = paint;
    return {
      ...text,
      ...seen,
      environment,
      isDark: isDark(environment),
      isLarge: text.size >= (isBold ? largeText.boldSize : largeText.size),
      colorFrom,
      groundFrom,
      fadedFrom,
    };
  });
}

/** Bullets and lines between links are decoration. */
function isReadable({ reading, start, end }: SizedText): boolean {
  const written = reading.masked.slice(start, Math.min(end, start + 200));
  return hasValue(written) || /[\p{L}\p{N}]/u.test(written);
}
