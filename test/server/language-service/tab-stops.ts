import type { SnippetPart, TabStop } from '../../../server/src/language-service/snippet-syntax';

/** All tab stops, also those inside of others. */
export function tabStops(parts: readonly SnippetPart[]): TabStop[] {
  return parts.flatMap((part) =>
    typeof part === 'string' ? [] : [part, ...tabStops(part.content ?? [])],
  );
}
