import type { Passage } from './intents/passage';

/** From one quotation mark to the next, in the ways of all languages. */
const quotation =
  /“[^“”\n]{1,120}”|„[^„“”\n]{1,120}[“”]|«[^«»\n]{1,120}»|"[^"\n]{1,120}"|「[^「」\n]{1,120}」/g;

/** Whether words stand within quotation marks: an engraving, a title, what the buyer wrote. */
export function isQuoted(text: string, { start, end }: Passage): boolean {
  for (const { 0: found, index } of text.matchAll(quotation)) {
    if (index > start) return false;
    if (end <= index + found.length) return true;
  }
  return false;
}
