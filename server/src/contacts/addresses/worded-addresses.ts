import { textBefore } from '../text-beside';
import {
  atSign,
  leadsToMailbox,
  linkAfter,
  linkBefore,
  mailboxBehind,
  mailboxDomain,
  mailWord,
  neverBeforeEt,
  neverDomains,
  neverMailboxes,
  plainDot,
  plainEndings,
  providers,
  roles,
  spelledDot,
  spelledHyphen,
  spelledJoint,
  wordEndings,
} from './address-words';
import type { FoundWords } from '../found-words';
import { hasKnownEnding } from './known-domains';

/** What a reader makes of the words after the sign. */
interface Domain {
  name: string;
  end: number;
  /** Whether a dot is spelt out or set apart. */
  isSpelled: boolean;
}

interface Mailbox {
  name: string;
  start: number;
}

type Sign = 'sign' | 'bracketed' | 'named' | 'plain';

const labelPattern = /[a-z0-9\u00C0-\u024F\uFDD0][\w\u00C0-\u024F\uFDD0-]{0,62}/iy;
const lettersApart = /(?: [\w.-]){4,40}(?!\w)/y;
const arabicLabel = /[\u0620-\u064A]{2,30}/y;
const boxCharacter = /[\w.+%\u00C0-\u024F\uFDD0-]/;
/** How far words that tell an address may stand from it. */
const contextLength = 90;

/** The addresses that are spelt out or written apart: `name [at] shop dot com`, `name @ shop.com`. */
export function findWordedAddresses(text: string): FoundWords[] {
  const found: FoundWords[] = [];
  atSign.lastIndex = 0;
  for (let match = atSign.exec(text); match; match = atSign.exec(text)) {
    const from = found.at(-1)?.end ?? 0;
    if (match.index < from) continue;
    const namesProvider = match.groups?.['provider'] !== undefined;
    const words = namesProvider
      ? behindProvider(text, match)
      : (aroundSign(text, match, from) ?? spacedOut(text, match, from));
    if (words) found.push(words);
  }
  return found;
}

/** Whether a part of an address that is spelt out, or all of it, may stand in a paragraph. */
export function mayHoldWordedAddress(paragraph: string): boolean {
  const text = `\n${paragraph}\n`;
  const lastWordEnd = text.trimEnd().length;
  atSign.lastIndex = 0;
  for (let match = atSign.exec(text); match; match = atSign.exec(text)) {
    if (match[0] === '@' || match.groups?.['provider'] !== undefined) return true;
    const from = match.index + match[0].length;
    const domain = readDomain(text, from, signOf(match));
    if (domain && isKnown(domain)) return true;
    // What the domain is may stand in the next paragraph.
    if ((domain?.end ?? from) >= lastWordEnd) return true;
  }
  return false;
}

function aroundSign(text: string, match: RegExpExecArray, from: number): FoundWords | undefined {
  const sign = signOf(match);
  const domain = readDomain(text, match.index + match[0].length, sign);
  if (!domain || !isKnown(domain)) return undefined;
  const box = readMailbox(text, match.index, from, sign);
  if (!box || !isAddress(text, match, box, domain)) return undefined;
  return { start: box.start, end: domain.end };
}

/** `i n f o @ s h o p . d e` */
function spacedOut(
  text: string,
  { 0: written, index }: RegExpExecArray,
  from: number,
): FoundWords | undefined {
  if (written !== '@' || !/\s/.test(text[index - 1] ?? '')) return undefined;
  let start = index - 1;
  while (start - 2 >= from && index - start < 60 && isLetterApart(text, start - 2)) start -= 2;
  const after = readAt(lettersApart, text, index + 1);
  if (index - start < 6 || !after || !hasKnownEnding(after.replace(/\s/g, ''))) return undefined;
  return { start: start + 1, end: index + 1 + after.length };
}

/** A blank and a single letter behind it. */
const isLetterApart = (text: string, at: number): boolean =>
  /\s/.test(text[at] ?? '') && /\w/.test(text[at + 1] ?? '') && /\s/.test(text[at + 2] ?? '');

/** "on Gmail as name.of.shop". */
function behindProvider(
  text: string,
  { 0: provider, index }: RegExpExecArray,
): FoundWords | undefined {
  const rest = readAt(mailboxBehind, text, index + provider.length);
  if (rest === undefined) return undefined;
  return { start: index + 1, end: index + provider.length + rest.replace(/[.-]$/, '').length };
}

function signOf({ 0: written, groups }: RegExpExecArray): Sign {
  if (written === '@') return 'sign';
  if (groups?.['bracketed'] !== undefined) return 'bracketed';
  return groups?.['named'] === undefined && groups?.['sign'] === undefined ? 'plain' : 'named';
}

function readDomain(text: string, from: number, sign: Sign): Domain | undefined {
  let at = from;
  linkAfter.lastIndex = at;
  const link = linkAfter.exec(text)?.[0] ?? '';
  if (sign === 'named' || link.trim() === '') at += link.length;
  const labels: string[] = [];
  let end = at;
  let isSpelled = false;
  while (labels.length < 6) {
    const label = readLabel(text, at);
    if (!label) break;
    labels.push(label.name);
    end = label.end;
    const spelled = readAt(spelledDot, text, end);
    const dot = spelled ?? readAt(plainDot, text, end);
    if (dot === undefined || (sign === 'plain' && /point|period|stop/i.test(dot))) break;
    if (spelled !== undefined || dot.length > 1) isSpelled = true;
    at = end + dot.length;
    if (text.startsWith('コム', at))
      return { name: [...labels, 'com'].join('.'), end: at + 2, isSpelled };
  }
  return labels.length === 0 ? undefined : { name: labels.join('.'), end, isSpelled };
}

/** A part of a domain, also one whose hyphen is spelt out. */
function readLabel(text: string, at: number): { name: string; end: number } | undefined {
  const label = readAt(labelPattern, text, at) ?? readAt(arabicLabel, text, at);
  if (label === undefined) return undefined;
  const end = at + label.length;
  const hyphen = readAt(spelledHyphen, text, end);
  const rest = hyphen && readAt(labelPattern, text, end + hyphen.length);
  return hyphen && rest
    ? { name: `${label}-${rest}`, end: end + hyphen.length + rest.length }
    : { name: label.replace(/^كوم$/, 'com'), end };
}

function readAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The mailbox's name before the sign, with its spelt-out dots. */
function readMailbox(text: string, before: number, limit: number, sign: Sign): Mailbox | undefined {
  const first = Math.max(limit, before - contextLength);
  let end = before;
  for (let links = 0; links < 8; links++) {
    const link = linkBefore.exec(text.slice(Math.max(first, end - 20), end))?.[0];
    if (link === undefined || (sign !== 'named' && link.trim() !== '')) break;
    end -= link.length;
  }
  let start = wordStart(text, end, first);
  if (start === end || text.slice(end, before).includes('\n\n')) return undefined;
  for (let parts = 1; parts < 4; parts++) {
    const joint = spelledJoint.exec(text.slice(Math.max(first, start - 20), start))?.[0];
    if (joint === undefined) break;
    const next = wordStart(text, start - joint.length, first);
    if (next === start - joint.length) break;
    start = next;
  }
  return { name: text.slice(start, end), start };
}

function wordStart(text: string, end: number, limit: number): number {
  let start = end;
  while (start > limit && boxCharacter.test(text[start - 1] ?? '')) start--;
  while (start < end && /[.%+-]/.test(text[start] ?? '')) start++;
  return start;
}

function isAddress(
  text: string,
  sign: RegExpExecArray,
  { name: box, start }: Mailbox,
  domain: Domain,
): boolean {
  const { index, 0: written } = sign;
  const { isSpelled } = domain;
  const before = textBefore(text, start, contextLength);
  switch (signOf(sign)) {
    case 'bracketed':
      return !/^\(\s?a\s?\)$/i.test(written) || /\S/.test(text[index - 1] ?? ' ');
    case 'named':
      return !neverMailboxes.has(box.toLowerCase()) || isSpelled;
    case 'sign':
      return isSpelled || isProvider(domain) || isSetApart(text, index, box, before);
    case 'plain':
      return isEt.test(written)
        ? isAroundEt(box, domain) || (!isBeforeMeat(box) && isPlausible(box, before, domain))
        : isPlausible(box, before, domain);
  }
}

const isKnown = (domain: Domain): boolean => isProvider(domain) || hasKnownEnding(domain.name);

/** "gmail" alone, which a reader completes. */
const isProvider = ({ name }: Domain): boolean =>
  providers.has(name.toLowerCase().replace('-', ''));

/** `info @ shop.com`, but no handle (`us @shop.com`) and no price (`3 @ 5.99`). */
function isSetApart(text: string, at: number, box: string, before: string): boolean {
  const hasBlankAfter = /\s/.test(text[at + 1] ?? '');
  const isHandle = /\s/.test(text[at - 1] ?? '') && !hasBlankAfter;
  if (!isHandle && !hasBlankAfter) return false;
  if (/^\d+$/.test(box) || neverMailboxes.has(box.toLowerCase())) return false;
  return !isHandle || roles.test(box) || mailWord.test(before);
}

/** Whether "box at domain" is an address, where "at" may be the ordinary word. */
function isPlausible(box: string, before: string, domain: Domain): boolean {
  if (neverMailboxes.has(box.toLowerCase()) || neverBegins(domain)) return false;
  const isLed = leadsToMailbox.test(before) || before.trim() === '';
  const isBox = isLed || roles.test(box) || /[\d._+\s\uFDD0]/.test(box);
  const hasMailWord = mailWord.test(before);
  if (domain.isSpelled && endsInWord(domain)) return hasMailWord && isBox;
  if (isProvider(domain) || domain.isSpelled || mailboxDomain.test(domain.name))
    return hasMailWord || isBox;
  return hasMailWord && isLed && !/(?:^|\.)amazon\./i.test(domain.name);
}

const isEt = /^.et$/is;

/** `takip et`, `dana et`: a verb, or meat. */
const isBeforeMeat = (box: string): boolean => neverBeforeEt.test(box.toLocaleLowerCase('tr'));

/** `ayse et dukkan nokta com`: only in an address does “et” stand before a domain with “nokta”. */
const isAroundEt = (box: string, domain: Domain): boolean =>
  domain.isSpelled &&
  plainEndings.test(domain.name) &&
  !/(?:^|\.)amazon\./i.test(domain.name) &&
  !isBeforeMeat(box);

/** "at the …", "at 12 …": no domain begins so. */
function neverBegins({ name }: Domain): boolean {
  const [first = ''] = name.toLowerCase().split('.', 1);
  return neverDomains.has(first) || /^\d{1,2}$/.test(first);
}

/** "at point in" may be a part of a sentence. */
function endsInWord({ name }: Domain): boolean {
  const labels = name.toLowerCase().split('.');
  return labels.length === 2 && wordEndings.has(labels[1] ?? '');
}
