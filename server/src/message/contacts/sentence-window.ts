import { textAfter, textBefore } from '../surroundings';

const reach = { before: 110, after: 60 };
/** A sentence's end, but for the dots of abbreviations and titles. */
const sentenceEnd =
  /(?<!\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Sra|Srta|Dra|Hr|Fr|Mme|Mlle|Dott|Sig|Ing))[.!?。！？؟]\s{1,8}(?=\p{Lu})|[。！？]/gu;

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

function lastSentence(text: string): string {
  let from = 0;
  for (const match of text.matchAll(sentenceEnd)) from = match.index + match[0].length;
  return text.slice(from);
}

/** The text after a number as far as its sentence reaches, or the next number. */
export function sentenceAfter(text: string, end: number): string {
  const after = textAfter(text, end, reach.after);
  const stop = /[.!?。！？؟](?:\s|$)|[。！？\d]|\n\n/.exec(after);
  return stop ? after.slice(0, stop.index) : after;
}
