import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import type { MessageText } from '../../lines/texts';
import type { TextEdit } from '../rule';

/**
 * Makes edits that turn the word into another one and leave the tags inside it alone. It is kept as
 * long as the problem is shown, and so does not keep the message.
 */
export function replacing(
  message: Message,
  { text, range }: MessageText,
  place: Range,
): (correction: string) => TextEdit[] {
  const written = text.slice(place.start, place.end);
  const whole = range(place.start, place.end);
  if (message.text.slice(whole.start, whole.end) === written)
    return (correction) => [{ ...whole, text: correction }];
  // Tags or entities stand inside: what differs alone is changed.
  const letters = lettersOf(range, place);
  return (correction) => {
    const edits = differing(written, letters, whole, correction);
    if (!edits.some((edit) => emptiesElement(message.text, edit))) return edits;
    const fromEnd = differing(written, letters, whole, correction, 'end');
    return fromEnd.some((edit) => emptiesElement(message.text, edit)) ? edits : fromEnd;
  };
}

/** Whether the edit takes out all that stands between two tags. */
const emptiesElement = (file: string, { start, end, text }: TextEdit): boolean =>
  text === '' && file[start - 1] === '>' && file.startsWith('</', end);

function lettersOf(range: MessageText['range'], { start, end }: Range): Range[] {
  const letters: Range[] = [];
  for (let at = start; at < end; at++) letters.push(range(at, at + 1));
  return letters;
}

/** @param kept where letters are kept first: of a letter that stands twice, either may go */
function differing(
  written: string,
  letters: readonly Range[],
  whole: Range,
  correction: string,
  kept: 'start' | 'end' = 'start',
): TextEdit[] {
  const shorter = Math.min(written.length, correction.length);
  let before = 0;
  let after = 0;
  const keepStart = (): void => {
    while (before < shorter - after && written[before] === correction[before]) before++;
  };
  const keepEnd = (): void => {
    while (after < shorter - before && written.at(-1 - after) === correction.at(-1 - after))
      after++;
  };
  if (kept === 'end') keepEnd();
  keepStart();
  keepEnd();
  const added = correction.slice(before, correction.length - after);
  const edits: TextEdit[] = [];
  for (const { start, end } of letters.slice(before, letters.length - after)) {
    const last = edits.at(-1);
    if (last?.end === start) last.end = end;
    else edits.push({ start, end, text: last ? '' : added });
  }
  if (edits.length > 0) return edits;
  const end = letters[before - 1]?.end ?? whole.start;
  return [{ start: end, end, text: added }];
}
