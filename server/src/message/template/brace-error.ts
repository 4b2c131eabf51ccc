/**
 * A brace right before or behind a tag, which Handlebars reads as one with those of the tag; or a
 * `~` before three braces, with which it takes but two for the end.
 */
export type BraceError = 'brace-before' | 'brace-behind' | 'tilde-inside';

/** Why Handlebars does not find the beginning or end of a tag where its author put it. */
export function braceErrorOf(
  text: string,
  start: number,
  closeAt: number,
  end: number,
): BraceError | undefined {
  if (text[closeAt - 1] === '~') return end - closeAt === 3 ? 'tilde-inside' : undefined;
  // `}~}}` is read as it is meant.
  if (text[end] === '}' && end - closeAt < 4) return 'brace-behind';
  const isEscaped = text.startsWith('\\{{', start - 3);
  return text[start - 1] === '{' && !isEscaped ? 'brace-before' : undefined;
}
