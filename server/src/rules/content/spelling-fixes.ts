import type { Message } from '../../message/message';
import type { PassageText } from '../../passages/texts';
import type { TextEdit } from '../rule';

/** Edits that turn the word into another one and leave the tags inside it alone. */
export function replacement(
  message: Message,
  { text, range }: PassageText,
  place: { start: number; end: number },
  correction: string,
): TextEdit[] {
  const written = text.slice(place.start, place.end);
  const whole = range(place.start, place.end);
  if (message.text.slice(whole.start, whole.end) === written)
    return [{ ...whole, text: correction }];
  // Tags or entities stand inside: what differs alone is changed.
  let before = 0;
  while (before < written.length && written[before] === correction[before]) before++;
  let after = 0;
  const most = Math.min(written.length, correction.length) - before;
  while (after < most && written.at(-1 - after) === correction.at(-1 - after)) after++;
  const added = correction.slice(before, correction.length - after);
  const edits: TextEdit[] = [];
  for (let at = place.start + before; at < place.end - after; at++) {
    const { start, end } = range(at, at + 1);
    const last = edits.at(-1);
    if (last?.end === start) last.end = end;
    else edits.push({ start, end, text: last ? '' : added });
  }
  if (edits.length > 0) return edits;
  const end = before > 0 ? range(place.start + before - 1, place.start + before).end : whole.start;
  return [{ start: end, end, text: added }];
}
