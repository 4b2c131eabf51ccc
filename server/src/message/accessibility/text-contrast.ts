import { contrast, type Color } from '../css/color';
import type { Declaration } from '../css/declaration';
import type { Environment } from '../css/media';
import { sizedTexts, type SizedText } from '../font-sizes';
import type { Reading } from '../reading';
import { hasValue } from '../template/mask';
import { paintElements, seenColors, type Paint } from './painting';

/** A text whose colours the message sets, and how they stand out from one another. */
export interface ContrastedText extends SizedText {
  contrast: number;
  color: Color;
  ground: Color;
  colorFrom?: Declaration;
  groundFrom?: Declaration;
  /** Large text can be read with less contrast: 24 px, or 18.66 px in bold. */
  isLarge: boolean;
}

const colouring = /^(?:-webkit-text-fill-)?color$|^background/;
const changing = /^(?:-webkit-text-fill-)?color$|^background|^font|^opacity$|^position$/;

const large = { size: 24, boldSize: 18.66 };

/** Smaller text is there to be hidden: a preview for the list of messages. */
const smallestSize = 3;

/** The visible texts of a reading whose contrast the message decides, on all screens. */
export function contrastedTexts(reading: Reading): ContrastedText[] {
  if (!reading.declarations.some(({ property }) => colouring.test(property))) return [];
  return reading
    .environments(changing)
    .flatMap((environment) => contrastedIn(reading, environment));
}

function contrastedIn(reading: Reading, environment: Environment): ContrastedText[] {
  const paints = paintElements(reading, environment);
  // Texts of the same paint have the same contrast.
  const known = new Map<Paint, Pick<ContrastedText, 'contrast' | 'color' | 'ground'> | undefined>();
  return sizedTexts(reading, environment).flatMap((text) => {
    const paint = text.parent && paints[text.parent.index];
    if (!paint || text.size < smallestSize || !isReadable(text)) return [];
    if (!paint.colorFrom && !paint.groundFrom) return [];
    if (!known.has(paint)) known.set(paint, contrastOf(paint));
    const seen = known.get(paint);
    if (!seen) return [];
    const { colorFrom, groundFrom } = paint;
    const isLarge = text.size >= (paint.isBold ? large.boldSize : large.size);
    return {
      ...text,
      ...seen,
      isLarge,
      ...(colorFrom && { colorFrom }),
      ...(groundFrom && { groundFrom }),
    };
  });
}

function contrastOf(
  paint: Paint,
): Pick<ContrastedText, 'contrast' | 'color' | 'ground'> | undefined {
  const seen = seenColors(paint);
  return (
    seen && { contrast: contrast(seen.text, seen.ground), color: seen.text, ground: seen.ground }
  );
}

/** Bullets and lines between links are decoration. */
function isReadable({ reading, start, end }: SizedText): boolean {
  const written = reading.masked.slice(start, Math.min(end, start + 200));
  return hasValue(written) || /[\p{L}\p{N}]/u.test(written);
}
