/** A part of an address without its escapes (`%20`); as it is written, where one is broken. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
