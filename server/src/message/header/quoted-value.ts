/** The value as a quoted YAML scalar; a quote at one of its ends that has no other is dropped. */
export function quotedValue(value: string): string {
  const inner = value.slice(...insideLonelyQuotes(value));
  return inner.includes('"')
    ? `'${inner.replaceAll("'", "''")}'`
    : `"${inner.replaceAll('\\', '\\\\')}"`;
}

/** Where a value begins and ends within the quotes at its ends that have no other. */
export function insideLonelyQuotes(value: string): [start: number, end: number] {
  const start = isLonelyQuote(value.charAt(0), value) ? 1 : 0;
  const last = value.length - 1;
  const endsLonely = last >= start && isLonelyQuote(value.charAt(last), value);
  return [start, endsLonely ? last : value.length];
}

const isLonelyQuote = (character: string, value: string): boolean =>
  /^["']$/.test(character) && value.indexOf(character) === value.lastIndexOf(character);
