import type { Element } from '../../message/html/element';
import { addOnceUnder } from '../../message/lists-by-key';
import type { Message } from '../../message/message';

/** As many tags at most are followed from one to the other; people write a few. */
const mostTags = 50;

/** Whether the tags of the element belong together on every path through the template. */
export function isPairedAlike(message: Message, { name, startTag, endTag }: Element): boolean {
  if (message.readings.length === 1) return true;
  const partners = message.facts.about(name, partnersByTag);
  const isShared = (tag: number): boolean => (partners.get(tag)?.size ?? 0) > 1;
  return !isShared(startTag.start) && (!endTag || !isShared(endTag.start));
}

/**
 * Where the tags begin that are the element's own on some path through the template, and those that
 * have one of them in common with it. Nothing where they are too many.
 */
export function tagsOnAllPaths(message: Message, { name, start }: Element): readonly number[] {
  const partners = message.facts.about(name, partnersByTag);
  const tags = new Set([start]);
  // What is added on the way is looked at in its turn.
  for (const tag of tags) {
    for (const partner of partners.get(tag) ?? []) {
      if (partner !== noTag) tags.add(partner);
      if (tags.size > mostTags) return [];
    }
  }
  return [...tags];
}

const noTag = -1;

/** Which tags each tag of the elements of this name belongs to, by where they begin. */
function partnersByTag(
  { readings }: Message,
  name: string,
): ReadonlyMap<number, ReadonlySet<number>> {
  const partners = new Map<number, Set<number>>();
  for (const reading of readings)
    for (const { start, endTag } of reading.elementsNamed(name)) {
      addOnceUnder(partners, start, endTag?.start ?? noTag);
      if (endTag) addOnceUnder(partners, endTag.start, start);
    }
  return partners;
}
