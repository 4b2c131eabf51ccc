import type { Cascade, Values } from './css/cascade';
import { computeLength, defaultFontSize, defaultMessageWidth } from './css/length';
import type { Environment } from './css/media';
import type { Element } from './html/element';
import { hiddenElements } from './html/names';

/** The properties that can hide an element. */
export const hidingProperties = /^(?:display|visibility|opacity|overflow(?:-[xy])?)$/;

/** What the values of these properties look like where they hide; `block` and `visible` do not. */
export const hidingValues = /none|hidden|collapse|clip|^[\s0.]/i;

/**
 * For each element, 1 where the buyer sees it on the screen.
 * @param cascade missing where no declaration hides anything
 */
export function shownElements(
  elements: readonly Element[],
  cascade: Cascade | undefined,
  environment: Environment,
): Uint8Array {
  if (!cascade) return namedShown(elements);
  const shown = new Uint8Array(elements.length);
  const hasBox = new Uint8Array(elements.length);
  const isVisible = new Uint8Array(elements.length);
  for (const element of elements) {
    const { parent, index } = element;
    const values = cascade.declared(element, environment);
    const isGone = isHiddenByName(element) || hides(values);
    hasBox[index] = !isGone && (parent === undefined || hasBox[parent.index] === 1) ? 1 : 0;
    const inherited = parent === undefined ? 1 : (isVisible[parent.index] ?? 1);
    isVisible[index] = ownVisibility(values) ?? inherited;
    shown[index] = (hasBox[index] ?? 0) & (isVisible[index] ?? 0);
  }
  return shown;
}

/** What is shown where no style hides anything. */
function namedShown(elements: readonly Element[]): Uint8Array {
  const shown = new Uint8Array(elements.length);
  for (const element of elements) {
    const { parent, index } = element;
    const isInside = parent === undefined || shown[parent.index] === 1;
    if (isInside && !isHiddenByName(element)) shown[index] = 1;
  }
  return shown;
}

const isHiddenByName = ({ name, parent }: Element): boolean =>
  hiddenElements.has(name) || parent?.name === 'select';

/** 0 for what is invisible, 1 for what is made visible in something invisible. */
function ownVisibility(values: Values): 0 | 1 | undefined {
  const value = values.get('visibility')?.keyword;
  if (value === 'hidden' || value === 'collapse') return 0;
  return value === 'visible' || value === 'initial' ? 1 : undefined;
}

/** Whether the element and all that is in it take no room, or are transparent. */
function hides(values: Values): boolean {
  if (values.size === 0) return false;
  const value = (property: string): string => values.get(property)?.keyword ?? '';
  if (value('display') === 'none') return true;
  if (/^0*(?:\.0*)?%?$/.test(value('opacity')) && value('opacity') !== '') return true;
  const isCut = ['overflow', 'overflow-x', 'overflow-y'].some((property) =>
    /^(?:hidden|clip)\b/.test(value(property)),
  );
  return (
    isCut && ['height', 'max-height', 'width', 'max-width'].some((size) => isZero(value(size)))
  );
}

const isZero = (value: string): boolean =>
  value !== '' &&
  computeLength(value, { fontSize: defaultFontSize, viewportWidth: defaultMessageWidth }) === 0;
