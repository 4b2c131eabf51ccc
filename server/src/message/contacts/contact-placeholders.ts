import type { Message } from '../message';
import type { Range } from '../range';
import { nameWords } from '../template/meaning';
import type { TemplateTag } from '../template/tag';
import { inOrder, type Contact } from './contact';
import { contactMeaning, type ContactMeaning } from './placeholder-names';
import { followedUrls, readableTexts } from './readable-texts';

/** The placeholders that stand for a contact of this kind, where the buyer sees or follows them. */
export function contactPlaceholders(message: Message, meaning: ContactMeaning): Contact[] {
  const listed = message.context.placeholders ?? {};
  const tags = message.tags.filter((tag) => yieldsValue(tag) && meaningOf(tag, listed) === meaning);
  if (tags.length === 0) return [];
  const found: Contact[] = [];
  const add = (range: Range | undefined, isInBody: boolean): void => {
    if (!range) return;
    for (const tag of within(tags, range)) {
      const written = message.text.slice(tag.start, tag.end);
      found.push({ start: tag.start, end: tag.end, form: 'placeholder', written, isInBody });
    }
  };
  for (const reading of message.readings) for (const { node } of reading.texts) add(node, true);
  for (const { place, text, range } of readableTexts(message))
    if (place === 'attribute' || place === 'subject') add(range(0, text.length), false);
  for (const { value } of followedUrls(message))
    if (/^\uFDD0+$/.test(value.text.trim())) add(value.range(), false);
  return inOrder(found);
}

function yieldsValue({ kind, text }: TemplateTag): boolean {
  const isValue = kind === 'expression' || kind === 'unescaped' || kind === 'placeholder';
  return isValue && text === undefined;
}

/** By the configuration, else by the words of the name; a helper's name says nothing. */
function meaningOf(
  { name, expression }: TemplateTag,
  listed: Readonly<Record<string, string>>,
): ContactMeaning | undefined {
  if (Object.hasOwn(listed, name)) return contactMeaning(nameWords(listed[name] ?? ''));
  const parts = expression.split(/\s+/).slice(0, 8);
  const isCall = parts.length > 1 && /^[\w.@/-]+$/.test(parts[0] ?? '') && expression !== name;
  if (!isCall) return contactMeaning(nameWords(expression));
  for (const part of parts.slice(1)) {
    const meaning = /["'=]/.test(part) ? undefined : contactMeaning(nameWords(part));
    if (meaning) return meaning;
  }
  return undefined;
}

/** The tags, which are in order, that begin in the range. */
function* within(tags: readonly TemplateTag[], { start, end }: Range): Generator<TemplateTag> {
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let tag = tags[low]; tag && tag.start < end; tag = tags[++low]) yield tag;
}
