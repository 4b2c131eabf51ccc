import type { Message } from '../message';
import { inOrder, type Contact, type FoundWords } from './contact';
import { callLinks } from './contact-links';
import { contactPlaceholders } from './contact-placeholders';
import { located, withoutCovered } from './email-addresses';
import { likelyRegions } from './likely-regions';
import type { Regions } from './number-shapes';
import { phoneLabel } from './number-words';
import { readableTexts } from './readable-texts';
import { findSpokenNumbers } from './spoken-numbers';
import { findVanityNumbers } from './vanity-numbers';
import { findWrittenNumbers } from './written-numbers';

const longestLabel = 40;

/** The telephone numbers of the message, in order, each place once; offsets are the file's. */
export function findPhoneNumbers(message: Message): Contact[] {
  const found = [...callLinks(message), ...contactPlaceholders(message, 'phone-number')];
  let regions: ReadonlySet<string> | undefined;
  let areKnown = false;
  const knownRegions: Regions = () => {
    if (!areKnown) regions = likelyRegions(message, message.proses[0]?.text ?? '');
    areKnown = true;
    return regions;
  };
  for (const readable of readableTexts(message))
    for (const words of phoneNumbersIn(readable.text, knownRegions))
      found.push(located(readable, words));
  return withoutCovered(inOrder(found));
}

/** The telephone numbers of a text, in digits, letters or words; offsets are the text's. */
export function phoneNumbersIn(text: string, regions: Regions): FoundWords[] {
  const all = [
    ...findWrittenNumbers(text, regions),
    ...findVanityNumbers(text),
    ...findSpokenNumbers(text),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: FoundWords[] = [];
  for (const words of all)
    if (words.start >= (found.at(-1)?.end ?? 0)) found.push(withLabel(text, words));
  return found;
}

function withLabel(text: string, words: FoundWords): FoundWords {
  const before = text.slice(Math.max(0, words.start - longestLabel), words.start);
  const label = phoneLabel.exec(before)?.[0];
  return label === undefined ? words : { ...words, labelStart: words.start - label.length };
}
