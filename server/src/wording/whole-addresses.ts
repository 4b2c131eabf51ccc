import { bareLinksIn, holdsKana } from '../message/links/bare-links';
import { firstEndingBehind } from '../ranges/sorted-offsets';
import { span, type Passage } from './passage';
import type { SpokenText } from './wording';

/** The passage with the whole of the addresses that it would cut: `see https` of `see https://…`. */
export function withWholeAddresses({ facts }: SpokenText, { start, end }: Passage): Passage {
  const addresses = facts.get(addressesIn);
  const cut = [start, end].flatMap((offset) => {
    const address = addresses[firstEndingBehind(addresses, offset)];
    return address && address.start < offset ? [address] : [];
  });
  return span({ start, end }, ...cut);
}

const addressesIn = ({ text }: SpokenText): readonly Passage[] =>
  bareLinksIn(text, holdsKana(text));
