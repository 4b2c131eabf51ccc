import { joined } from '../../ranges/range';
import { span, type Passage } from '../passage';
import type { Statement } from '../statement';
import type { SpokenText } from '../wording';
import { anyInvitesUnhappy, invites } from './innocent-sentences';

/** How many entries name two verdicts and where each leads, in the rows or columns of a table or on buttons. */
const mostEntries = 4;
/** The most words of a verdict there, and of where it leads. */
const entryWords = { verdict: 6, way: 12 };

/**
 * Two ways side by side, in a table or as buttons, the happy one to a review: `Love it`, `Not for me`,
 * `Review it`, `Tell us`, or `Love it: review it`, `Not for me: tell us`.
 */
export const forksIn = ({ statements }: SpokenText): readonly Passage[] =>
  statements.some(invites)
    ? joined(statements.flatMap((_, index) => fork(statements.slice(index, index + mostEntries))))
    : [];

function fork(entries: readonly Statement[]): Passage[] {
  const end = entries.findIndex(({ wordCount }) => wordCount > entryWords.way);
  const ways = end < 0 ? entries : entries.slice(0, end);
  const [first] = ways;
  if (!first || !(isGoodVerdict(first) || isBadVerdict(first))) return [];
  if (ways.some((entry) => entry.mentions('any-verdict')) || anyInvitesUnhappy(...ways)) return [];
  const good = ways.findIndex(isGoodVerdict);
  const bad = ways.findIndex((entry, index) => index !== good && isBadVerdict(entry));
  const review = ways.findIndex((entry) => invites(entry) && !leadsToSeller(entry));
  const seller = ways.findIndex((entry, index) => index >= bad && leadsToSeller(entry));
  if (good < 0 || bad < 0 || review < good || review === bad || seller < 0) return [];
  const last = ways[Math.max(review, seller)];
  return last ? [span(first, last)] : [];
}

/** Fewer words wish nothing: `Happy`. */
const shortestWish = 2;

const isVerdict = (entry: Statement): boolean =>
  entry.says('ask-review') || entry.mentions('contact-us') || entry.wordCount <= entryWords.verdict;

const isGoodVerdict = (entry: Statement): boolean =>
  isVerdict(entry) &&
  !isBadVerdict(entry) &&
  !(entry.mentions('thanks') && entry.wordCount > shortestWish) &&
  (['satisfied', 'if-satisfied', 'five-stars', 'positive-review'] as const).some((concept) =>
    entry.says(concept),
  );

const isBadVerdict = (entry: Statement): boolean =>
  isVerdict(entry) && !entry.mentions('satisfied') && entry.mentions('if-unhappy');

const leadsToSeller = (entry: Statement): boolean =>
  !entry.says('ask-review') &&
  (['contact-us', 'here-to-help'] as const).some((concept) => entry.says(concept));
