import type { KnownParagraph } from '../visible-text/known-paragraph';
import type { Message } from '../message';
import { inOrder, withoutCovered, type Contact } from './contact';
import { callLinks } from './contact-links';
import { contactPlaceholders } from './contact-placeholders';
import { located, withoutOverlaps, type FoundWords } from './found-words';
import { likelyRegions } from './likely-regions';
import type { Regions } from './numbers/number-shapes';
import { phoneLabel } from './numbers/number-words';
import { readableTexts, type ReadableText } from '../visible-text/readable-texts';
import { findSpokenNumbers, mayHoldSpokenNumber } from './numbers/spoken-numbers';
import { findVanityNumbers, mayHoldVanityNumber } from './numbers/vanity-numbers';
import { findWrittenNumbers, mayHoldWrittenNumber } from './numbers/written-numbers';

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
    for (const words of phoneNumbersIn(readable, knownRegions))
      found.push(located(readable, words));
  return withoutCovered(inOrder(found));
}

// Most paragraphs hold nothing that is like a number to call, and this is found out once.
const mayBeWritten = ({ text }: KnownParagraph): boolean => mayHoldWrittenNumber(text);
const mayBeVanity = ({ text }: KnownParagraph): boolean => mayHoldVanityNumber(text);
const mayBeSpoken = ({ text }: KnownParagraph): boolean => mayHoldSpokenNumber(text);

/** The telephone numbers of a text, in digits, letters or words; offsets are the text's. */
function phoneNumbersIn({ text, paragraphs }: ReadableText, regions: Regions): FoundWords[] {
  const mayHold = (fact: (paragraph: KnownParagraph) => boolean): boolean =>
    paragraphs.some(({ known }) => known.facts.get(fact));
  const all: FoundWords[] = [];
  if (mayHold(mayBeWritten)) all.push(...findWrittenNumbers(text, regions));
  if (mayHold(mayBeVanity)) all.push(...findVanityNumbers(text));
  if (mayHold(mayBeSpoken)) all.push(...findSpokenNumbers(text));
  return all.length === 0 ? all : withoutOverlaps(text, all, phoneLabel);
}
