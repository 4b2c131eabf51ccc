import { colord, extend, type RgbaColor } from 'colord';
import a11y from 'colord/plugins/a11y';
import hwb from 'colord/plugins/hwb';
import names from 'colord/plugins/names';
import { Remembered } from '../../memory/remembered';

extend([names, hwb, a11y]);

/** Red, green and blue from 0 to 255, `a` from 0 to 1. */
export type Color = Readonly<RgbaColor>;

export const black: Color = { r: 0, g: 0, b: 0, a: 1 };
export const white: Color = { r: 255, g: 255, b: 255, a: 1 };
export const transparent: Color = { r: 0, g: 0, b: 0, a: 0 };

/** Messages use few colours many times. */
const known = new Remembered<Color | undefined>(1000);

/** The colour that a CSS value names; nothing for keywords and what is not known. */
export function parseColor(value: string): Color | undefined {
  return value.length > 100 ? undefined : known.of(value, readColor);
}

function readColor(value: string): Color | undefined {
  const parsed = colord(value);
  return parsed.isValid() ? parsed.toRgb() : undefined;
}

/** The colour that `bgcolor`, `<font color>` and the like name: browsers make one of any word. */
export function parseLegacyColor(value: string): Color | undefined {
  const text = value.trim().toLowerCase();
  if (text === '' || text === 'transparent') return undefined;
  const named = /^[a-z]+$|^#[\da-f]{3}$/.test(text) ? parseColor(text) : undefined;
  if (named) return named;
  // HTML standard, 2.3.6: three equally long parts, of which two digits count.
  const digits = text
    .slice(0, 128)
    .replace(/^#/, '')
    .replace(/[^\da-f]/g, '0');
  const length = Math.max(1, Math.ceil(digits.length / 3));
  const padded = digits.padEnd(length * 3, '0');
  let parts = [0, 1, 2].map((at) => padded.slice(at * length, (at + 1) * length).slice(-8));
  while ((parts[0]?.length ?? 0) > 2 && parts.every((part) => part.startsWith('0')))
    parts = parts.map((part) => part.slice(1));
  const [r = 0, g = 0, b = 0] = parts.map((part) => Number.parseInt(part.slice(0, 2), 16));
  return { r, g, b, a: 1 };
}

/** What is seen where a colour lies over another one. */
export function over(top: Color, bottom: Color): Color {
  if (top.a >= 1) return top;
  const a = top.a + bottom.a * (1 - top.a);
  if (a === 0) return transparent;
  const mix = (above: number, below: number): number =>
    (above * top.a + below * bottom.a * (1 - top.a)) / a;
  return { r: mix(top.r, bottom.r), g: mix(top.g, bottom.g), b: mix(top.b, bottom.b), a };
}

const knownContrasts = new Remembered<number>(1000);

/** The contrast of two opaque colours, from 1 to 21, cut to two decimals (WCAG 2.2, contrast ratio). */
export function contrast(one: Color, other: Color): number {
  const pair = `${one.r} ${one.g} ${one.b} ${other.r} ${other.g} ${other.b}`;
  return knownContrasts.of(pair, () => colord(one).contrast(other));
}

/** `#1a2b3c`, as it is written in messages. */
export const hexColor = (color: Color): string => colord({ ...color, a: 1 }).toHex();
