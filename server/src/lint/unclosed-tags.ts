import type { Message } from '../message/message';
import { joined, type Range } from '../ranges/range';
import { firstAtOrBehind, firstEndingBehind, firstIndex } from '../ranges/sorted-offsets';
import type { Fix, Report } from '../rules/rule';

/** Tags whose end or a quote is missing, so that they take in what follows, up to the next sign of that kind. */
interface UnclosedTags {
  /** In order and apart. */
  tags: readonly Range[];
  /** Where they were meant to end, in order. */
  meantEnds: readonly number[];
}

/**
 * Reports problems without what unclosed tags take in: that is text of the message, of which no fix
 * must take anything. Safe fixes of such a tag wait until it is closed.
 */
export function sparingSwallowed(message: Message, report: Report): Report {
  const unclosed = message.facts.get(unclosedTags);
  if (unclosed.tags.length === 0) return report;
  return (range, what, finding) => {
    const place = { start: range.start, end: meantEnd(unclosed, range) };
    if (!finding?.fixes) return report(place, what, finding);
    const fixes = finding.fixes.filter((fix) => !harms(unclosed, fix));
    report(place, what, { ...finding, fixes });
  };
}

function unclosedTags({ readings }: Message): UnclosedTags {
  const found = readings.flatMap(({ html }) => html.unclosedTags);
  const meantEnds = found.map((tag) => tag.meantEnd).sort((a, b) => a - b);
  return { tags: joined(found), meantEnds };
}

/** Where the range was meant to end: with the tag that it ends in. */
function meantEnd({ tags, meantEnds }: UnclosedTags, { start, end }: Range): number {
  const tag = tags[firstIndex(tags, (each) => each.end >= end)];
  const meant = meantEnds[firstAtOrBehind(meantEnds, Math.max(start + 1, tag?.start ?? end))];
  return tag && tag.start < end && meant !== undefined ? Math.min(end, meant) : end;
}

const harms = (unclosed: UnclosedTags, { kind, edits }: Fix): boolean =>
  edits.some(
    (edit) => takesSwallowed(unclosed, edit) || (kind === 'safe' && touches(unclosed, edit)),
  );

/** Whether the range goes on behind the place where a tag that begins in it, or around it, was meant to end. */
const takesSwallowed = ({ meantEnds }: UnclosedTags, { start, end }: Range): boolean =>
  (meantEnds[firstAtOrBehind(meantEnds, start + 1)] ?? Infinity) < end;

/** Whether something in a tag would be changed. */
function touches({ tags }: UnclosedTags, { start, end }: Range): boolean {
  const tag = tags[firstEndingBehind(tags, start)];
  return tag !== undefined && (tag.start < end || tag.start < start);
}
