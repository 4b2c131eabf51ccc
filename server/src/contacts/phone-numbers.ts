import type { Message } from '../message/message';
import { inOrder, withoutCovered, type Contact } from './contact';
import { callLinks } from './contact-links';
import { contactPlaceholders } from './contact-placeholders';
import { located, withoutOverlaps, type FoundWords } from './found-words';
import { likelyRegions } from './likely-regions';
import { likelyTexts, type LikelyText } from './likely-texts';
import type { Regions } from './numbers/number-shapes';
import { phoneLabel } from './numbers/number-words';
import { findSpokenNumbers } from './numbers/spoken-numbers';
import { findVanityNumbers } from './numbers/vanity-numbers';
import { findWrittenNumbers } from './numbers/written-numbers';

/** The telephone numbers of the message, in order, each place once; offsets are the file's. */
export function findPhoneNumbers(message: Message): Contact[] {
  const found = [...callLinks(message), ...contactPlaceholders(message, 'phone-number')];
  let regions: ReadonlySet<string> | undefined;
  let areKnown = false;
  const knownRegions: Regions = () => {
    if (!areKnown) regions = likelyRegions(message);
    areKnown = true;
    return regions;
  };
  for (const { readable, kinds } of likelyTexts(message))
    for (const words of phoneNumbersIn(readable.text, kinds, knownRegions))
      found.push(located(readable, words));
  return withoutCovered(inOrder(found));
}

/** The telephone numbers of a text, in digits, letters or words; offsets are the text's. */
function phoneNumbersIn(text: string, kinds: LikelyText['kinds'], regions: Regions): FoundWords[] {
  const all: FoundWords[] = [];
  if (kinds.has('written number')) all.push(...findWrittenNumbers(text, regions));
  if (kinds.has('vanity number')) all.push(...findVanityNumbers(text));
  if (kinds.has('spoken number')) all.push(...findSpokenNumbers(text));
  return all.length === 0 ? all : withoutOverlaps(text, all, phoneLabel);
}
