import { valueFiller } from '../../message/template/mask';
import type { FoundWords } from '../found-words';
import { hasKnownEnding } from './known-domains';

const longestLocalPart = 64;
const latin = /[\w.%+'\u00C0-\u024F\uFDD0-]/;
const otherLetter = /[\p{L}\p{N}._-]/u;
const notLatin = /[^\w\u00C0-\u024F\uFDD0-]/;
const onlyValue = /^\uFDD0{3,}$/;

/** The addresses that are written as such: `name@shop.com`. */
export function findWrittenAddresses(text: string): FoundWords[] {
  const found: FoundWords[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = localPartStart(text, at, found.at(-1)?.end ?? 0);
    if (start === at || isUserInfo(text, start)) continue;
    const end = domainEnd(text, at + 1);
    if (end > at + 1) found.push({ start, end });
  }
  return found;
}

/** Where the part before the `@` begins. */
function localPartStart(text: string, at: number, limit: number): number {
  const isLatin = latin.test(text[at - 1] ?? '');
  const pattern = isLatin ? latin : otherLetter;
  const first = Math.max(limit, at - longestLocalPart);
  let start = at;
  while (start > first && pattern.test(text[start - 1] ?? '')) {
    if (!isLatin && latin.test(text[start - 1] ?? '')) break;
    start--;
  }
  while (start < at && /[.'%+-]/.test(text[start] ?? '')) start++;
  return start;
}

/** `https://name@host` names no mailbox, nor does the handle `@name@server`. */
function isUserInfo(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - longestLocalPart), start);
  return before.endsWith('@') || /:\/\/[^\s/@]*$/.test(before);
}

/** Where the domain that begins at `start` ends; `start` where there is none. */
export function domainEnd(text: string, start: number): number {
  // Labels with dots, also the ideographic ones.
  const domainPattern =
    /[\p{L}\p{N}\uFDD0-][\p{L}\p{N}\p{M}\uFDD0-]{0,62}(?:[.\u3002\uFF61][\p{L}\p{N}\uFDD0-][\p{L}\p{N}\p{M}\uFDD0-]{0,62}){0,8}/uy;
  domainPattern.lastIndex = start;
  const match = domainPattern.exec(text);
  if (!match) return start;
  let domain = match[0];
  if (onlyValue.test(domain)) return start + domain.length;
  for (let dot = lastDot(domain); dot > 0; dot = lastDot(domain)) {
    const ending = domain.slice(dot + 1);
    const other = latin.test(ending[0] ?? '') ? ending.search(notLatin) : -1;
    const known = other > 0 ? domain.slice(0, dot + 1 + other) : domain;
    if (ending.startsWith(valueFiller) || hasKnownEnding(known.replace(/[\u3002\uFF61]/g, '.')))
      return start + known.length;
    domain = domain.slice(0, dot);
  }
  return start;
}

function lastDot(domain: string): number {
  return Math.max(
    domain.lastIndexOf('.'),
    domain.lastIndexOf('\u3002'),
    domain.lastIndexOf('\uFF61'),
  );
}
