import type { Element } from '../../message/html/element';
import type { Message } from '../../message/message';

/** Whether the tags of the element belong together on every path through the template. */
export function isPairedAlike(message: Message, { startTag, endTag }: Element): boolean {
  if (message.readings.length === 1) return true;
  const shared = message.facts.get(sharedTags);
  return !shared.has(startTag.start) && (!endTag || !shared.has(endTag.start));
}

/** Where the tags begin that belong to others on another path. */
function sharedTags({ readings }: Message): ReadonlySet<number> {
  const partners = new Map<number, number>();
  const shared = new Set<number>();
  const note = (tag: number, partner: number): void => {
    if ((partners.get(tag) ?? partner) !== partner) shared.add(tag);
    partners.set(tag, partner);
  };
  for (const { elements } of readings)
    for (const { start, endTag } of elements) {
      note(start, endTag?.start ?? -1);
      if (endTag) note(endTag.start, start);
    }
  return shared;
}
