import {
  askedAttributes,
  isAskedFor,
  type AskedAttribute,
} from '../../message/css/asked-attributes';
import type { Attribute, Element } from '../../message/html/element';
import { addUnder } from '../../message/lists-by-key';
import type { Message } from '../../message/message';
import type { Reading } from '../../message/reading';
import { byStart, contains, overlaps, type Range } from '../../ranges/range';
import { firstEndingBehind } from '../../ranges/sorted-offsets';
import type { TextEdit } from '../rule';

/** More selectors, or a longer attribute, are not tried: they would be gone through for each edit. */
const mostTried = 200;
const longestTried = 2000;

/** An attribute that selectors ask for. */
interface Hook extends Range {
  attribute: Attribute;
  element: Element;
  asked: readonly AskedAttribute[];
}

/**
 * Whether a selector of a style sheet that chooses elements by an attribute, `img[width="600"]`, would
 * choose others once the edits are made.
 */
export const unhooksSelectors = (
  { readings, text }: Message,
  edits: readonly TextEdit[],
): boolean =>
  readings.some((reading) => {
    const hooks = reading.facts.get(hooksOf);
    if (hooks.length === 0) return false;
    return edits.some((edit) => {
      const hook = hooks[firstEndingBehind(hooks, edit.start)];
      return hook && overlaps(hook, edit) && isUnhooked(text, hook, edits);
    });
  });

/** In order. */
function hooksOf(reading: Reading): readonly Hook[] {
  const byName = new Map<string, AskedAttribute[]>();
  for (const asked of askedAttributes(reading)) addUnder(byName, asked.name, asked);
  if (byName.size === 0) return [];
  return reading.elements
    .flatMap((element) =>
      element.attributes.flatMap((attribute) => {
        const { name, start, end } = attribute;
        const asked = byName.get(name);
        return asked ? [{ start, end, attribute, element, asked }] : [];
      }),
    )
    .sort(byStart);
}

function isUnhooked(
  text: string,
  { attribute, element, asked }: Hook,
  edits: readonly TextEdit[],
): boolean {
  const touching = edits.filter((edit) => overlaps(attribute, edit));
  // With the whole tag nothing is left to choose.
  if (touching.some((edit) => contains(edit, element.startTag))) return false;
  const { valueRange } = attribute;
  const isGone = touching.some((edit) => contains(edit, attribute));
  const isWithin = touching.every((edit) => contains(valueRange, edit));
  if (!isGone && !isWithin) return true;
  if (asked.length > mostTried || valueRange.end - valueRange.start > longestTried) return true;
  const before = text.slice(valueRange.start, valueRange.end);
  const after = isGone ? undefined : edited(text, valueRange, touching);
  return asked.some(
    (each) =>
      (each.element ?? element.name) === element.name &&
      isAskedFor(each, before) !== isAskedFor(each, after),
  );
}

function edited(text: string, { start, end }: Range, edits: readonly TextEdit[]): string {
  let result = '';
  let at = start;
  for (const edit of edits.toSorted(byStart)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, end);
}
