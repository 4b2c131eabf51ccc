import { mediaApplies, type Environment } from '../../message/css/media';
import { allScreens } from '../../message/css/screens';
import { fontSizesOf, sizeFor } from '../../message/layout/font-sizes';
import type { Element } from '../../message/html/element';
import { layoutOf, type Layout } from '../../message/layout/layout';
import type { WrittenLength } from './written-length';

/** What a length comes to for one element, or for the message where no element has it yet. */
export interface ComputedLength {
  px: number;
  element: Element | undefined;
  layout: Layout;
}

/** Properties whose percentages refer to the width of what is around. */
const ofWidth =
  /^(?:(?:min-|max-)?width|(?:margin|padding)-(?:top|right|bottom|left)|text-indent|left|right)$/;

/** The screen that a declaration is for. */
function environmentOf({ declaration: { rule } }: Pick<WrittenLength, 'declaration'>): Environment {
  const media = rule?.media ?? [];
  return allScreens.find((screen) => mediaApplies(media, screen)) ?? 'desktop';
}

/** The widths of the boxes where the length stands. */
export const layoutAt = (length: WrittenLength): Layout =>
  layoutOf(length.reading, environmentOf(length));

/** What the length comes to for each element that has it; none where it is not known. */
export function computedLengths(length: WrittenLength): ComputedLength[] {
  const { declaration, reading } = length;
  const [property] = length.properties;
  if (property === undefined) return [];
  const layout = layoutAt(length);
  const { element: own, rule } = declaration;
  const ofRule = rule ? reading.styles.cascade.elementsOf(rule) : [];
  const elements = own ? [own] : ofRule;
  return (elements.length > 0 ? elements : [undefined]).flatMap((element) => {
    const px = compute(length, property, element, layout);
    return px === undefined || !Number.isFinite(px) ? [] : [{ px, element, layout }];
  });
}

function compute(
  length: WrittenLength,
  property: string,
  element: Element | undefined,
  layout: Layout,
): number | undefined {
  const { value, reading } = length;
  if (property === 'font-size') return sizeFor(value, reading, environmentOf(length), element);
  if (property === 'line-height' && value.includes('%')) {
    const fontSize = element && fontSizesOf(reading, environmentOf(length))[element.index];
    return element && layout.length(value, element, fontSize);
  }
  if (value.includes('%') && !ofWidth.test(property)) return undefined;
  return element
    ? layout.length(value, element, layout.availableWidth(element))
    : layout.rootLength(value);
}
