/** The text with a capital at its beginning. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What replaces a word or some, with the capitals of what it replaces. */
export function withCaseOf(written: string, replacement: string): string {
  const isShouted = /\p{Lu}.*\p{Lu}/u.test(written) && !/\p{Ll}/u.test(written);
  if (isShouted) return replacement.toUpperCase();
  const first = written.charAt(0);
  return first === first.toLowerCase() ? replacement : capitalized(replacement);
}
