import type { Message } from '../../message/message';
import { contains, type Range } from '../../message/range';
import type { Passage } from '../../wording/passage';
import type { SpokenText } from '../../wording/wording';
import { suggestion } from './fix-kinds';
import type { Fix } from '../rule';

/** What may go with the words that it formats. */
const formatting = new Set(['b', 'big', 'br', 'em', 'font', 'i', 'small', 'span', 'strong', 'u']);

/** Puts a neutral request for a review, in the text’s own language, in place of whole sentences. */
export function neutralRequest(message: Message, text: SpokenText, passage: Passage): Fix[] {
  const sentences = text.statements.filter(
    ({ start, end }) => start < passage.end && end > passage.start,
  );
  const [first] = sentences;
  const last = sentences.at(-1);
  const request = first?.language?.neutralRequest;
  if (!first || !last || request === undefined || text.place !== 'body') return [];
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
  return readings.every(({ elements }) =>
    elements.every(({ name, startTag, endTag }) => {
      const opens = contains(range, startTag);
      const closes = endTag ? contains(range, endTag) : opens;
      return opens === closes && (!opens || formatting.has(name));
    }),
  );
}
