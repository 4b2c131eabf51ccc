import type { Range } from '../../ranges/range';

const longest = 80;

/**
 * What the text says in a range, on one line: by this, a problem is known again wherever it moves in
 * its file. Of long texts it is the beginning, and a hash of all of it.
 */
export function snippetOf(text: string, { start, end }: Range): string {
  const snippet = text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (snippet.length <= longest) return snippet;
  const beginning = snippet.slice(0, longest - 20);
  return `${beginning}… ${hashOf(snippet)}`;
}

/** A short hash of these texts. */
export function hashOf(...texts: readonly string[]): string {
  // Loading it with the program would take longer than checking a message.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16);
}
