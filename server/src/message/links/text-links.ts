import type { KnownParagraph } from '../visible-text/known-paragraph';
import type { Prose } from '../visible-text/prose';
import { remembering } from '../../memory/remembered';
import { bareLinksIn, holdsKana, mayHoldAddress } from './bare-links';
import { disguisedLinksIn, mayBeDisguised } from './disguised-links';
import { placedIn, type Link, type PlacedText } from './link';

/** Whether a part of the text may belong to an address. */
export const mayHoldLink = (text: string): boolean => mayHoldAddress(text) || mayBeDisguised(text);

/** The addresses that a text names. */
export const linksInText = (placed: PlacedText): Link[] =>
  linksAlone(placed.text).map((link) => placedIn(placed, link));

/** Messages of one template have the same subjects. */
const linksAlone = remembering(500, (text) =>
  mayHoldAddress(text) ? linksIn(text, holdsKana(text)) : disguisedLinksIn(text),
);

/** The addresses that a prose names; none reaches over the end of a paragraph. */
export function linksInProse(prose: Prose): Link[] {
  const { paragraphs } = prose;
  if (!paragraphs.some(({ known }) => known.facts.get(mayTell))) return [];
  const find = paragraphs.some(({ known }) => known.facts.get(isInKana)) ? amidKana : amidOthers;
  const links: Link[] = [];
  for (const { start, known } of paragraphs)
    for (const link of known.facts.get(find))
      links.push(placedIn(prose, { ...link, start: start + link.start, end: start + link.end }));
  return links;
}

/** Whether a paragraph names addresses, or may change how they are read: most do neither. */
const mayTell = ({ text, facts }: KnownParagraph): boolean =>
  holdsKana(text) || facts.get(amidOthers).length > 0;

const isInKana = ({ text }: KnownParagraph): boolean => holdsKana(text);
const amidKana = ({ text }: KnownParagraph): readonly Link[] => linksIn(text, true);
const amidOthers = ({ text }: KnownParagraph): readonly Link[] => linksIn(text, false);

function linksIn(text: string, isAmidKana: boolean): readonly Link[] {
  const bare = bareLinksIn(text, isAmidKana);
  const disguised = disguisedLinksIn(text);
  return disguised.length === 0 ? bare : [...bare, ...disguised];
}
