/** Where the white space before the offset begins. */
export function spaceBefore(text: string, offset: number): number {
  let at = offset;
  while (/\s/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** Where the white space behind the offset ends, up to the limit. */
export function spaceBehind(text: string, offset: number, limit = text.length): number {
  let at = offset;
  while (at < limit && /\s/.test(text[at] ?? '')) at++;
  return at;
}
