import type { Message } from './message';
import type { Prose } from './prose';
import type { Range } from './range';

/**
 * The first sentence that the buyer reads: where a problem stands that has no place of its own.
 * Nothing where the message shows no text.
 */
export function firstSentence(message: Message): Range | undefined {
  for (const prose of message.proses) {
    const start = prose.text.search(/[\p{L}\p{N}]/u);
    if (start < 0) continue;
    const whole = prose.range(start, sentenceEnd(prose.text, start));
    return isAll(message, whole) ? firstWord(prose, start) : whole;
  }
  return undefined;
}

/** Where the sentence ends that the offset stands in; a line is a sentence at most. */
export function sentenceEnd(text: string, from: number): number {
  const ending = /[\r\n。！？؟]|[.!?…](?=["'”’»)\s]|$)/g;
  ending.lastIndex = from;
  const match = ending.exec(text);
  if (!match) return text.length;
  return /[\r\n]/.test(match[0]) ? match.index : match.index + match[0].length;
}

/** Whether there is nothing else in the file. */
function isAll({ text }: Message, { start, end }: Range): boolean {
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}

function firstWord(prose: Prose, start: number): Range {
  const length = /^[\p{L}\p{N}]{1,20}/u.exec(prose.text.slice(start, start + 20))?.[0].length ?? 1;
  return prose.range(start, start + length);
}
