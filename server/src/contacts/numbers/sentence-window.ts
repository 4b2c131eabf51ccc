import { textAfter, textBefore } from '../text-beside';
import { titleAbbreviations } from '../../message/words/abbreviations';

const reach = { before: 110, after: 60 };
/** A sentence's end, or the dot of an abbreviation. */
const sentenceEnd = /[.!?。！？؟]\s{1,8}(?=\p{Lu})|[。！？]/gu;

/** What says only that something is the number: `It is`, `Le voici :`. */
const onlyIs =
  /^(?:[\p{L}'’]{1,12} ){0,3}(?:\p{L}{1,3}['’])?(?:is|are|was|reads|ist|sind|war|lautet|est|était|voici|es|era|son|è|sono|ecco|eccol[oa]|zijn|luidt|jest|to|oto|brzmi|är|var|lyder|é|são|eis|هو|هي)(?: (?:the|le|la|l[’']|de|der|die|das|el|il|o|a))? ?:? ?$/iu;

/** The text before a number as far as its sentence reaches, or the label in the block before. */
export function sentenceBefore(text: string, start: number): string {
  const before = textBefore(text, start, reach.before);
  const block = before.lastIndexOf('\n\n');
  if (block < 0) return lastSentence(before);
  const own = before.slice(block + 2);
  if (own.trim() !== '') return lastSentence(own);
  const label = before.slice(before.lastIndexOf('\n\n', block - 1) + 1, block).trim();
  return label.length <= 40 && !/[.!?]$/.test(label) ? label : '';
}

/** Whether the words between two numbers only say what the second is: `, the foot is`. */
export const saysOnlyIs = (between: string): boolean => onlyIs.test(between.replace(/^[,;]? /, ''));

/** The sentence before that of the number, where that only refers to it: `It is 47 11`. */
export function sentenceReferredTo(text: string, start: number): string {
  const before = textBefore(text, start, 2 * reach.before);
  const from = lastSentenceStart(before);
  const ahead = before.slice(0, from).trimEnd();
  return onlyIs.test(before.slice(from)) && /[.。]$/.test(ahead) ? lastSentence(ahead) : '';
}

const lastSentence = (text: string): string => text.slice(lastSentenceStart(text));

function lastSentenceStart(text: string): number {
  let from = 0;
  for (const { 0: end, index } of text.matchAll(sentenceEnd)) {
    const word = text.slice(from, index).split(/\P{L}/u).at(-1) ?? '';
    if (!titleAbbreviations.has(word.toLowerCase())) from = index + end.length;
  }
  return from;
}

/** The text after a number as far as its sentence reaches, or the next number. */
export function sentenceAfter(text: string, end: number): string {
  const after = textAfter(text, end, reach.after);
  const stop = /[.!?。！？؟](?:\s|$)|[。！？\d]|\n\n/.exec(after);
  return stop ? after.slice(0, stop.index) : after;
}
