import type { KnownParagraph } from '../known-paragraph';
import type { Message } from '../message';
import { inOrder, type Contact, type FoundWords } from './contact';
import { callLinks } from './contact-links';
import { contactPlaceholders } from './contact-placeholders';
import { located, withoutCovered } from './email-addresses';
import { likelyRegions } from './likely-regions';
import type { Regions } from './number-shapes';
import { phoneLabel } from './number-words';
import { readableTexts } from './readable-texts';
import { findSpokenNumbers, mayHoldSpokenNumber } from './spoken-numbers';
import { findVanityNumbers, mayHoldVanityNumber } from './vanity-numbers';
import { findWrittenNumbers, mayHoldWrittenNumber } from './written-numbers';

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
  for (const readable of readableTexts(message)) {
    if (!readable.paragraphs.some(({ known }) => known.facts.get(mayHoldNumber))) continue;
    for (const words of phoneNumbersIn(readable.text, knownRegions))
      found.push(located(readable, words));
  }
  return withoutCovered(inOrder(found));
}

/** Most paragraphs hold nothing that is like a number to call, and this is found out once. */
const mayHoldNumber = ({ text }: KnownParagraph): boolean =>
  mayHoldWrittenNumber(text) || mayHoldVanityNumber(text) || mayHoldSpokenNumber(text);

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
