/** How much of a source is blank at the most, for what stands near a place to be seen whole. */
const mostBlank = 3;
const blanks = /[^\S\n]{2,}/g;

/** The last characters of a text before a place, where all blanks side by side count as one. */
export function textBefore(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - mostBlank * length), at);
  return before.replace(blanks, ' ').slice(-length);
}

/** The first characters of a text from a place on, where all blanks side by side count as one. */
export function textAfter(text: string, at: number, length: number): string {
  return text
    .slice(at, at + mostBlank * length)
    .replace(blanks, ' ')
    .slice(0, length);
}
