import { black, white, type Color } from '../css/color';
import { isDark, type Environment } from '../css/media';
import type { Element } from '../html/element';
import type { Reading } from '../reading';

/** The colours of what no style sets; nothing where they are not known. */
export interface UsualColors {
  text: Color | undefined;
  link: Color | undefined;
  /** Behind the whole message. */
  page: Color | undefined;
  /** Behind elements that have a ground by themselves. */
  grounds: ReadonlyMap<string, Color>;
}

const linkColor: Color = { r: 0, g: 0, b: 238, a: 1 };
const buttonGround: Color = { r: 239, g: 239, b: 239, a: 1 };

/** The text on them is black. */
const ownGrounds: ReadonlyMap<string, Color> = new Map([
  ['button', buttonGround],
  ['input', white],
  ['textarea', white],
  ['mark', { r: 255, g: 255, b: 0, a: 1 }],
]);

/** The elements that have a ground by themselves. */
export const elementsWithGround: ReadonlySet<string> = new Set(ownGrounds.keys());

/** The colours that text and what is behind it have where no style sets them. */
export const usualTextColors: readonly Color[] = [black, linkColor];
export const usualGrounds: readonly Color[] = [white, ...ownGrounds.values()];

const inLight: UsualColors = { text: black, link: linkColor, page: white, grounds: ownGrounds };

/** In dark mode some mail programs darken the page by themselves. */
const inDark: UsualColors = { ...inLight, page: undefined, grounds: new Map() };
const inOwnDark: UsualColors = { ...inDark, text: undefined, link: undefined };

/** The colours of what no style sets on the screen. */
export function usualColors(reading: Reading, environment: Environment): UsualColors {
  if (!isDark(environment)) return inLight;
  return supportsDark(reading) ? inOwnDark : inDark;
}

/** Whether the message leaves it to the mail program how it looks in dark mode. */
const supportsDark = (reading: Reading): boolean =>
  reading.styles.declares(schemeNames, /\bdark\b/i) ||
  reading
    .elementsNamed('meta')
    .some((meta) => schemeNames.test(meta.value('name') ?? '') && saysDark(meta));

const saysDark = (meta: Element): boolean => /\bdark\b/i.test(meta.value('content') ?? '');
const schemeNames = /^(?:supported-)?color-schemes?$/i;
