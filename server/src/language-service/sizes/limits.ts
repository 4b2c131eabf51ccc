import { ruleSetting } from '../../lint/check';
import type { Settings } from '../../config/settings';
import { chosenNames } from '../../message/css/selectors';
import type { Inset } from '../../message/layout/insets';
import type { Rule } from '../../rules/rule';
import { isGraphic, isGraphicName } from '../../message/layout/graphics';
import { maxFontSizes } from '../../rules/style/max-font-sizes';
import { maxImageWidth } from '../../rules/style/max-image-width';
import { maxMargin } from '../../rules/style/max-margin';
import { layoutAt, type ComputedLength } from './computed-length';
import { percents, pixels } from './size-text';
import type { WrittenLength } from './written-length';

/** The rule's limit as it is set, in percent or sizes; nothing where the rule is switched off. */
function limitOf(rule: Rule, settings: Settings): number | undefined {
  const { severity, options } = ruleSetting(rule, settings);
  const limit: unknown = options['limit'];
  return severity === 'off' || typeof limit !== 'number' ? undefined : limit;
}

/** What `max-image-width` permits, where the length is the width of an image. */
export function imageLimit(
  lengths: readonly WrittenLength[],
  computed: readonly ComputedLength[],
  settings: Settings,
): string | undefined {
  const isWidth = lengths[0]?.properties.some((name) => /^(?:min-|max-)?width$/.test(name));
  const limit = limitOf(maxImageWidth, settings);
  const layout = computed[0]?.layout;
  if (!isWidth || limit === undefined || !layout) return undefined;
  const isOfImage =
    computed.some(({ element }) => element && isGraphic(element)) ||
    lengths.some(({ declaration: { rule } }) => rule && canChooseImage(rule.selector));
  return isOfImage
    ? `An image may take ${limit} % of it, ${pixels([(layout.messageWidth * limit) / 100])} (\`${maxImageWidth.id}\`).`
    : undefined;
}

const canChooseImage = (selector: string): boolean =>
  [...chosenNames(selector)].some(isGraphicName);

/** What `max-margin` permits, where the length holds text off an edge of the message. */
export function marginLimit(
  lengths: readonly WrittenLength[],
  computed: readonly ComputedLength[],
  settings: Settings,
): string | undefined {
  const limit = limitOf(maxMargin, settings);
  const [first] = computed;
  if (limit === undefined || !first) return undefined;
  const { messageWidth } = first.layout;
  const insets = lengths.flatMap(insetsOf);
  const isMargin =
    first.element === undefined && lengths[0]?.properties.some((name) => isInset.test(name));
  if (insets.length === 0 && !isMargin) return undefined;
  const permitted = `A margin may take ${limit} % of it, ${pixels([(messageWidth * limit) / 100])} (\`${maxMargin.id}\`).`;
  const nested = insets.filter(({ before }) => before > 0);
  if (nested.length === 0) return permitted;
  const widest = Math.max(...nested.map(({ before, width }) => before + width));
  return `With what is around it, text stands ${pixels([widest])}, ${percents([widest], messageWidth)}, from the edge. ${permitted}`;
}

const isInset = /^(?:margin|padding)-(?:left|right)$/;

/** The margins that the length makes. */
function insetsOf(length: WrittenLength): Inset[] {
  const { declaration, properties } = length;
  const layout = layoutAt(length);
  return layout.insets.filter(
    ({ declared, element, side }) =>
      declared.declaration === declaration &&
      properties.includes(declared.property) &&
      (isSpacer(declared) || layout.holdsText(element)) &&
      (!isInset.test(declared.property) || declared.property.endsWith(side)),
  );
}

/** The width of an empty cell. */
const isSpacer = ({ property }: Inset['declared']): boolean => property === 'width';

/** What `max-font-sizes` permits, where the length is the size of text. */
export function textLimit({ properties }: WrittenLength, settings: Settings): string | undefined {
  const limit = limitOf(maxFontSizes, settings);
  return properties.includes('font-size') && limit !== undefined
    ? `A message may have text of ${limit} ${limit === 1 ? 'size' : 'sizes'} (\`${maxFontSizes.id}\`).`
    : undefined;
}
