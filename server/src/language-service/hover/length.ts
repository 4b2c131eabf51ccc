import type { Settings } from '../../config/settings';
import type { Message } from '../../message/message';
import { isAt } from '../../ranges/range';
import { computedLengths, type ComputedLength } from '../sizes/computed-length';
import { imageLimit, marginLimit, textLimit } from '../sizes/limits';
import { percents, pixels } from '../sizes/size-text';
import { lengthsAt, type WrittenLength } from '../sizes/written-length';
import type { Hover } from './hover-text';

/** Properties that take a part of the message's width. */
const ofMessageWidth =
  /^(?:(?:min-|max-)?width|(?:margin|padding)-(?:left|right)|cell-padding|border-spacing|text-indent)$/;

/** About a length of the CSS, or of an attribute that gives a size. */
export function lengthAt(message: Message, offset: number, settings: Settings): Hover | undefined {
  const lengths = lengthsAt(message, offset);
  const [length] = lengths;
  if (!length) return heightAttribute(message, offset);
  const computed = lengths.flatMap(computedLengths);
  if (computed.every(({ px }) => px === 0)) return undefined;
  const said = [
    size(length, computed),
    imageLimit(lengths, computed, settings),
    marginLimit(lengths, computed, settings),
    textLimit(length, settings),
  ].filter((each) => each !== undefined);
  const { start, end } = length;
  return said.length === 0 ? undefined : { range: { start, end }, text: said.join(' ') };
}

/** Nothing for pixels of which there is nothing to say. */
function size(
  { written, value, properties }: WrittenLength,
  computed: readonly ComputedLength[],
): string | undefined {
  const sizes = computed.map(({ px }) => px);
  const messageWidth = computed[0]?.layout.messageWidth ?? 0;
  const isPixels = /^[+-]?[\d.]+px$/i.test(value);
  const takesWidth = properties.some((property) => ofMessageWidth.test(property));
  if (!takesWidth)
    return written === value && isPixels ? undefined : `\`${written}\` is ${pixels(sizes)}.`;
  const part = `${percents(sizes, messageWidth)} of the message’s width of ${messageWidth} px.`;
  return isPixels && written === value
    ? `\`${written}\` is ${part}`
    : `\`${written}\` is ${pixels(sizes)}, ${part}`;
}

/** Heights are no part of the message's facts: no rule is about them. */
function heightAttribute({ readings }: Message, offset: number): Hover | undefined {
  for (const { elements } of readings)
    for (const element of elements) {
      if (element.start > offset) break;
      const attribute = element.attribute('height');
      if (!attribute || !isAt(attribute.valueRange, offset)) continue;
      const height = /^\d{1,6}(?:\.\d{1,6})?$/.exec(attribute.value.text.trim())?.[0];
      if (height === undefined) return undefined;
      const { start, end } = attribute.valueRange;
      return { range: { start, end }, text: `\`${height}\` is a height of ${height} px.` };
    }
  return undefined;
}
