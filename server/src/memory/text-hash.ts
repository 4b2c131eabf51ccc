/** What hashes begin with and are multiplied by: FNV-1a, 32 bits, over UTF-16 units. */
const start = 0x811c9dc5;
const prime = 0x01000193;

/** The hash of a text, or of `before` followed by it: what is joined need not be written out. */
export function hashOf(text: string, before: number = start): number {
  let hash = before;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash >>> 0;
}
