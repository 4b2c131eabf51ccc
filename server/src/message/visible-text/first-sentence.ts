import type { Message } from '../message';
import type { Prose } from './prose';
import { contains, type Range, trimmedRange } from '../../ranges/range';
import { titleAbbreviations } from '../words/abbreviations';

/**
 * The first sentence that the buyer reads: where a problem stands that has no place of its own.
 * Nothing where the message shows no text.
 * @param without places in order that the sentence should not hold, if there is such a sentence
 */
export function firstSentence(message: Message, without: readonly Range[] = []): Range | undefined {
  let first: Range | undefined;
  const written = trimmedRange(message.text);
  for (const prose of message.proses) {
    let next = 0;
    for (let from = nextWord(prose.text, 0); from >= 0;) {
      const end = sentenceEnd(prose.text, from);
      const whole = prose.range(from, end);
      const place = contains(whole, written) ? firstWord(prose, from) : whole;
      while ((without[next]?.end ?? Infinity) <= whole.start) next++;
      if ((without[next]?.start ?? Infinity) >= whole.end) return place;
      first ??= place;
      from = nextWord(prose.text, end);
    }
  }
  return first;
}

function nextWord(text: string, from: number): number {
  const found = text.slice(from).search(/[\p{L}\p{N}]/u);
  return found < 0 ? -1 : from + found;
}

/** Where the sentence ends that the offset stands in; a line is a sentence at most. */
export function sentenceEnd(text: string, from: number): number {
  const ending = /[\r\n。！？؟]|[.!?…](?=["'”’»)\s]|$)/g;
  ending.lastIndex = from;
  for (let match = ending.exec(text); match; match = ending.exec(text)) {
    const { 0: mark, index } = match;
    if (/[\r\n]/.test(mark)) return index;
    if (mark !== '.' || !endsWithTitle(text.slice(from, index))) return index + mark.length;
  }
  return text.length;
}

/** Whether the last word shortens a title, whose dot belongs to it. */
function endsWithTitle(text: string): boolean {
  const word = /(?<!\p{L})\p{L}{1,5}$/u.exec(text.slice(-6))?.[0] ?? '';
  return titleAbbreviations.has(word.toLowerCase());
}

function firstWord(prose: Prose, start: number): Range {
  const length = /^[\p{L}\p{N}]{1,20}/u.exec(prose.text.slice(start, start + 20))?.[0].length ?? 1;
  return prose.range(start, start + length);
}
