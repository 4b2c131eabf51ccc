import type { Message } from '../message/message';
import type { KnownParagraph } from '../message/visible-text/known-paragraph';
import { readableTexts, type ReadableText } from '../message/visible-text/readable-texts';
import { mayHoldWordedAddress } from './addresses/worded-addresses';
import { mayHoldSpokenNumber } from './numbers/spoken-numbers';
import { mayHoldVanityNumber } from './numbers/vanity-numbers';
import { mayHoldWrittenNumber } from './numbers/written-numbers';

/** The ways in which a text can tell an e-mail address or a telephone number. */
export type ContactKind = 'address' | 'written number' | 'vanity number' | 'spoken number';

/** A text that may hold contacts, and of which kinds. */
export interface LikelyText {
  readable: ReadableText;
  kinds: ReadonlySet<ContactKind>;
}

/** The texts that reach the buyer and may hold contacts: in most messages, none. */
export const likelyTexts = (message: Message): readonly LikelyText[] =>
  message.facts.get(readLikelyTexts);

function readLikelyTexts(message: Message): LikelyText[] {
  const likely: LikelyText[] = [];
  for (const readable of readableTexts(message)) {
    const kinds = new Set<ContactKind>();
    for (const { known } of readable.paragraphs)
      for (const kind of known.facts.get(kindsIn)) kinds.add(kind);
    if (kinds.size > 0) likely.push({ readable, kinds });
  }
  return likely;
}

const none: readonly never[] = [];

/** Most paragraphs hold nothing that is like a contact, and this is found out once. */
function kindsIn({ text }: KnownParagraph): readonly ContactKind[] {
  const kinds: ContactKind[] = [];
  if (text.includes('@') || mayHoldWordedAddress(text)) kinds.push('address');
  if (mayHoldWrittenNumber(text)) kinds.push('written number');
  if (mayHoldVanityNumber(text)) kinds.push('vanity number');
  if (mayHoldSpokenNumber(text)) kinds.push('spoken number');
  return kinds.length === 0 ? none : kinds;
}
