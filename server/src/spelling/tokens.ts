/** A word as it is written in a text. */
export interface Token {
  start: number;
  end: number;
  /** Without soft hyphens and the like, composed, with straight apostrophes. */
  word: string;
  letterCase: 'lower' | 'capitalized' | 'other';
  /** Half of a compound whose other half stands elsewhere: `Vor-` in `Vor- und Nachname`. */
  isHalf: boolean;
}

const chunk = /\S+/g;
/** Addresses, numbers, codes, prices, and words that a placeholder completes. */
const noWords = /[@\\<>{}=_#|~^$€£%\uFDD0\uFDD1\p{N}]|:\/\/|^www\.|^[/.]|\/\/|\/$/u;
/** A domain or a file: after a sentence's end a capital would follow. */
const dotted = /\p{L}\.\p{Ll}{2}/u;
const word =
  /\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]*(?:['’‐‑-]\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]*)*/gu;
const invisible = /[\u00AD\u200B-\u200D\u2060]/g;
const latin = /^[\p{Script=Latin}\p{M}'-]+$/u;
/** More letters make no word that is worth looking up. */
const longest = 60;

/** The words of a text, without what is no word of a language. */
export function* tokens(text: string): Generator<Token> {
  for (const { 0: written, index } of text.matchAll(chunk)) {
    if (written.length > 200 || noWords.test(written) || dotted.test(written)) continue;
    for (const { 0: found, index: at } of written.matchAll(word)) {
      const token = readToken(found, index + at, written[at - 1], written[at + found.length]);
      if (token) yield token;
    }
  }
}

function readToken(
  written: string,
  start: number,
  before: string | undefined,
  after: string | undefined,
): Token | undefined {
  if (written.length > longest) return undefined;
  const plain = written
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/’/g, "'")
    .replace(/[‐‑]/g, '-');
  if (!latin.test(plain)) return undefined;
  const isHalf = /[-‐‑–]/.test(`${before ?? ''}${after ?? ''}`);
  return { start, end: start + written.length, word: plain, letterCase: caseOf(plain), isHalf };
}

function caseOf(word: string): Token['letterCase'] {
  if (word === word.toLowerCase()) return 'lower';
  const [first = '', ...rest] = word.split('-')[0] ?? '';
  const tail = rest.join('');
  return first !== first.toLowerCase() && tail === tail.toLowerCase() && tail !== ''
    ? 'capitalized'
    : 'other';
}
