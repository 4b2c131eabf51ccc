import type { Values } from '../css/cascade';
import type { DeclaredValue, StyleRule } from '../css/declaration';
import type { Environment } from '../css/media';
import { chosenNames } from '../css/selectors';
import type { Element } from '../html/element';
import type { Layout } from './layout';
import type { Reading } from '../reading';
import { hasValue } from '../template/mask';

/** A width in px, and the declaration that gives it. */
export interface DeclaredWidth {
  /** Missing where no element has the style yet. */
  element?: Element;
  width: number;
  declared: DeclaredValue;
  /** All that is declared there. */
  values: Values;
}

/** The width that the element gets, and the declaration that gives it. */
export function widestDeclared(
  reading: Reading,
  layout: Layout,
  element: Element,
  environment: Environment,
): DeclaredWidth | undefined {
  const available = layout.availableWidth(element);
  const values = reading.styles.cascade.declared(element, environment);
  return widestOf(element, values, (value) => layout.length(value, element, available));
}

/** The properties that give widths. */
export const widthProperties = /^(?:min-)?(?:width|inline-size)$/;

/** Whether the element's style gives it a width that is more than this many px if nothing limits it. */
export function mayBeWider(px: number, element: Element, values: Values, layout: Layout): boolean {
  const isWider = (value: string | undefined): boolean =>
    value !== undefined && (value.includes('%') || (layout.length(value, element) ?? 0) > px);
  return isWider(values.get('width')?.value) || isWider(values.get('min-width')?.value);
}

/** The widths that rules give to elements of these names which are not there. */
export function unappliedWidths(
  reading: Reading,
  layout: Layout,
  isWanted: (name: string) => boolean,
): DeclaredWidth[] {
  return reading.visibility.unappliedRules.flatMap((rule) => {
    if (![...chosenNames(rule.selector)].some(isWanted)) return [];
    return widestOf(undefined, valuesOf(rule), (value) => layout.rootLength(value)) ?? [];
  });
}

function valuesOf({ declarations }: StyleRule): Values {
  return new Map(
    declarations.flatMap(({ longhands }) =>
      longhands.map((longhand) => [longhand.property, longhand] as const),
    ),
  );
}

function widestOf(
  element: Element | undefined,
  values: Values,
  compute: (value: string) => number | undefined,
): DeclaredWidth | undefined {
  const read = (property: string): DeclaredWidth | undefined => {
    const declared = values.get(property);
    const width = declared && compute(declared.value);
    return declared && width !== undefined ? { element, width, declared, values } : undefined;
  };
  const least = read('min-width');
  const width = read('width');
  const most = read('max-width')?.width ?? Infinity;
  if (least && least.width > Math.min(width?.width ?? 0, most)) return least;
  // A limit that is known only when the message is sent may be narrow enough.
  const limit = values.get('max-width')?.value ?? '';
  if (hasValue(limit) || limit.includes('var(')) return undefined;
  if (width) width.width = Math.min(width.width, most);
  return width;
}
