import type { Diagnostic } from 'vscode-languageserver';

/**
 * Names a list of diagnostics by its content: equal lists have equal ids, whenever, from whatever
 * text and by whichever run of the server they were made.
 */
export function resultId(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.length === 0 ? 'none' : hash(JSON.stringify(diagnostics));
}

/** 53 bits, fast, not for secrets (cyrb53, in the public domain). */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
