import type { Message } from '../../message/message';
import { contains, type Range } from '../../ranges/range';
import type { Reading } from '../../message/reading';
import {
  firstAtOrBehind,
  firstEndingBehind,
  firstIndex,
  lastBefore,
} from '../../ranges/sorted-offsets';
import type { FoundPassage } from '../../wording/intents/found-passages';
import type { SpokenText } from '../../wording/wording';
import { suggestion } from './fix-kinds';
import type { Fix } from '../rule';

/** What may go with the words that it formats. */
const formatting = new Set(['b', 'big', 'br', 'em', 'font', 'i', 'small', 'span', 'strong', 'u']);

/** Puts a neutral request for a review, in the text’s own language, in place of whole sentences. */
export function neutralRequest(message: Message, passage: FoundPassage): Fix[] {
  const { text } = passage;
  const { statements } = text;
  const first = statements[firstEndingBehind(statements, passage.start)];
  const last = lastBefore(statements, ({ start }) => start >= passage.end);
  const request = first?.language?.neutralRequest;
  if (!first || !last || first.start > last.start) return [];
  if (request === undefined || text.place !== 'body') return [];
  const range = text.range(afterSalutation(text, first.start, passage.start), last.end);
  if (message.hasTemplateTag(range) || !isPlain(message, range)) return [];
  return [suggestion('Ask neutrally', [{ ...range, text: request }])];
}

/** Where the sentence begins behind a salutation in a line of its own: “Hello Ann,”. */
function afterSalutation({ text }: SpokenText, start: number, end: number): number {
  const salutation = /^[^\n]{1,80}[,，、،]\s{0,9}\n\s{0,9}/.exec(text.slice(start, end));
  return start + (salutation?.[0].length ?? 0);
}

/** Whether the range holds words and their formatting only: no link, no half of an element. */
function isPlain({ readings }: Message, range: Range): boolean {
  return readings.every(({ elements, facts }) => {
    const endTags = facts.get(endTagStarts);
    const first = firstIndex(elements, ({ start }) => start >= range.start);
    const behind = firstIndex(elements, ({ start }) => start >= range.end);
    const within = elements.slice(first, behind);
    const closed = within.filter(({ endTag }) => endTag);
    return (
      within.every(
        ({ name, endTag }) => formatting.has(name) && (!endTag || contains(range, endTag)),
      ) &&
      closed.length === firstAtOrBehind(endTags, range.end) - firstAtOrBehind(endTags, range.start)
    );
  });
}

const endTagStarts = ({ elements }: Reading): readonly number[] =>
  elements.flatMap(({ endTag }) => endTag?.start ?? []).sort((a, b) => a - b);
