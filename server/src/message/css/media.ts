import { computeLength, defaultFontSize } from './length';

/** The screens that a buyer reads messages on; widths in px. */
export const environments = {
  desktop: { width: 1280, scheme: 'light' },
  phone: { width: 390, scheme: 'light' },
  'dark desktop': { width: 1280, scheme: 'dark' },
  'dark phone': { width: 390, scheme: 'dark' },
} as const;

export type Environment = keyof typeof environments;

/** Whether the screen shows messages in dark mode. */
export const isDark = (environment: Environment): boolean =>
  environments[environment].scheme === 'dark';

/**
 * Whether the `@media` conditions all hold; features other than the width and the colour scheme are
 * taken not to.
 */
export function mediaApplies(conditions: readonly string[], environment: Environment): boolean {
  if (conditions.length === 0) return true;
  let known = answers.get(conditions);
  if (!known) answers.set(conditions, (known = {}));
  return (known[environment] ??= evaluate(conditions, environment));
}

/** The rules of one `@media` share their conditions, and every element asks for them. */
const answers = new WeakMap<readonly string[], Partial<Record<Environment, boolean>>>();

function evaluate(conditions: readonly string[], environment: Environment): boolean {
  return conditions.every((condition) =>
    condition
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .split(',')
      .some((query) => queryApplies(query.trim(), environments[environment])),
  );
}

interface Screen {
  width: number;
  scheme: 'light' | 'dark';
}

function queryApplies(query: string, screen: Screen): boolean {
  if (query.length > 500) return false;
  const negated = query.startsWith('not ');
  const parts = query.replace(/^(?:not|only) /, '').split(/(?<=[ )])and /);
  const applies = parts.every((part) => partApplies(part.trim(), screen));
  return negated ? !applies : applies;
}

const feature = /^\(\s*(min-|max-)?(?:device-)?width\s*:([^()]+)\)$/;
/** Levels 4 and later of the standard: `width < 600px`, `300px <= width <= 600px`. */
const range = /^\(([^<>=()]+)(<=?|>=?|=)([^<>=()]+)(?:(<=?|>=?)([^<>=()]+))?\)$/;
const colorScheme = /^\(\s*prefers-color-scheme\s*(?::\s*([a-z]+)\s*)?\)$/;
const signs: Readonly<Record<string, string>> = { 'min-': '>=', 'max-': '<=' };

function partApplies(part: string, { width, scheme }: Screen): boolean {
  if (part === '' || part === 'all' || part === 'screen') return true;
  if (part.includes('prefers')) return isPreferred(part, scheme);
  const asked = feature.exec(part);
  if (asked) return isTrue('width', signs[asked[1] ?? ''] ?? '=', asked[2] ?? '', width);
  const [, first = '', sign = '', second = '', otherSign, third = ''] = range.exec(part) ?? [];
  return (
    isTrue(first, sign, second, width) &&
    (otherSign === undefined || isTrue(second, otherSign, third, width))
  );
}

/** Whether the colour scheme that the part asks for is this one. */
function isPreferred(part: string, scheme: string): boolean {
  const asked = colorScheme.exec(part);
  return asked !== null && (asked[1] ?? scheme) === scheme;
}

/** Whether one width stands so to the other; those that are not known do not. */
function isTrue(left: string, sign: string, right: string, width: number): boolean {
  const [one, other] = [left, right].map((text) => inPixels(text.trim(), width));
  if (one === undefined || other === undefined) return false;
  if (sign.endsWith('=') && one === other) return true;
  return sign.startsWith('<') ? one < other : sign.startsWith('>') && one > other;
}

/** Relative lengths are those of a document without styles here. */
const inPixels = (text: string, viewportWidth: number): number | undefined =>
  text === 'width' || text === 'device-width'
    ? viewportWidth
    : computeLength(text, { fontSize: defaultFontSize, viewportWidth });
