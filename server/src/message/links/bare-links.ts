import { parse } from 'tldts';
import { byStart } from '../../ranges/range';
import { abbreviations } from '../words/abbreviations';
import { readAddress } from './address';
import { placedIn, type Link, type PlacedText } from './link';

/** With a scheme or `www.`; blanks and dots of other scripts do not hide it. */
const explicit =
  /(?<![\w@.])(?:https?[:：][/\\／]{2}|www[.．。])[^\s<>"'«»“”„‚‘’()[\]{}|\uFDD1、，！？「」『』【】（）《》〈〉]+/giu;

/** A dot inside a word; at the edge of a text, a tag may part the word. */
const innerDot = /[\p{L}\p{N}](?:[.．。]\p{L}|[:：][/\\／])|^[.．。]\p{L}|[wW]{3}[.．。]$/u;

/** The same without classes of letters, which are slow to be made ready. */
const mayBeInnerDot = /[.．。](?:[a-z]|[^\0-\x7F])|[:：][/\\／]|www[.．。]$/i;

/** Whether a part of the text may belong to an address. */
export const mayHoldAddress = (text: string): boolean =>
  /[.．。]/.test(text) && mayBeInnerDot.test(text) && innerDot.test(text);

/** What stands only in an address, or begins a scheme. */
const mayBeExplicit = /[:：][/\\／]|www[.．。]/i;

const kana = /[\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF]/;
/** Whether the text is written, in part, in a script without blanks. */
export const holdsKana = (text: string): boolean => kana.test(text);

const path = /[/?#][^\s<>"'«»“”()[\]{}|「」『』【】（）《》〈〉]{0,500}/y;

/** Top-level domains that shops use; others count with a path behind them. */
const shopDomains = new Set(
  (
    'com net org shop store online info biz eu co io me tv site website app ' +
    'us uk ie ca mx br de at ch li fr it es pt nl be lu dk se no fi pl cz sk hu ro bg gr tr eg sa ae za in jp sg au nz cn hk tw kr ru ua'
  ).split(' '),
);

/** Names of techniques that look like domains. */
const techniques = /^(?:(?:asp|vb|ado|ml)\.net|socket\.io|draw\.io)$/i;

/** What is short for a word before a dot, and hardly a shop. */
const shortNames =
  /^(?:p\.(?:ej|ex|es|eks)|dr|sra?|mrs?|ms|st|nr|inc|ltd|prof|art|abs|pag|fig|vol|tlf)$/;

/** Whether it is an abbreviation with the next word run on: `p.ej.de roble`, `Dr.it`. */
function isAbbreviated(host: string): boolean {
  const before = host.slice(0, host.lastIndexOf('.')).toLowerCase();
  return abbreviations.has(before) || shortNames.test(before);
}

/** The addresses that stand bare in the text, in order. */
export function findBareLinks(placed: PlacedText): Link[] {
  const { text } = placed;
  if (!mayHoldAddress(text)) return [];
  return bareLinksIn(text, holdsKana(text)).map((link) => placedIn(placed, link));
}

const none: readonly never[] = [];

/**
 * The same for a part of a text, at places in that part.
 * @param isAmidKana whether the text around is written, in part, in a script without blanks
 */
export function bareLinksIn(text: string, isAmidKana: boolean): readonly Link[] {
  if (!mayHoldAddress(text) && !mayBeExplicit.test(text)) return none;
  const explicitMatches = [...text.matchAll(explicit)].map(({ 0: written, index }) => ({
    at: index,
    written: trimEnd(written),
  }));
  const links = explicitMatches.map(({ at, written }) => toLink(at, written));
  let next = 0;
  for (const { 0: host, index } of hostsIn(text, isAmidKana)) {
    for (let known = explicitMatches[next]; known; known = explicitMatches[++next])
      if (known.at + known.written.length > index) break;
    const known = explicitMatches[next];
    if (known && known.at <= index) continue;
    path.lastIndex = index + host.length;
    const rest = path.exec(text)?.[0] ?? '';
    if (isDomain(host, rest !== '')) links.push(toLink(index, trimEnd(host + rest)));
  }
  return links.sort(byStart);
}

/** `shop.de`, `shop.co.uk`: labels with letters and a top-level domain. */
function hostsIn(text: string, isAmidKana: boolean): RegExpStringIterator<RegExpExecArray> {
  // The patterns stand here since most messages hold no address, and making them takes its time.
  // Japanese and Chinese set no blanks around an address.
  if (isAmidKana)
    return text.matchAll(
      /(?<![\w@./\\:＠-])[a-z\d][a-z\d-]{0,62}(?:[.．][a-z\d][a-z\d-]{0,62}){1,5}(?![\w@＠-])/gi,
    );
  return text.matchAll(
    /(?<![\p{L}\p{N}_@./\\:＠-])[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:[.．。][\p{L}\p{N}][\p{L}\p{N}-]{0,62}){1,5}(?![\p{L}\p{N}_@＠-])/gu,
  );
}

const trimEnd = (url: string): string => beforeKana(url).replace(/[.,;:!?…*_~'-]{1,20}$/, '');

/** An address in Latin letters does not go on in a script without blanks. */
function beforeKana(url: string): string {
  const known = url.split(kana, 1)[0] ?? url;
  return /^[\w:/?#@%&=+~.-]+$/.test(known) && known.includes('.') ? known : url;
}

function toLink(at: number, written: string): Link {
  const plain = written
    .replace(/[．。]/g, '.')
    .replace('：', ':')
    .replaceAll('／', '/');
  const address = readAddress(/^https?:/i.test(plain) ? plain : `https://${plain}`);
  return { start: at, end: at + written.length, url: written, address };
}

function isDomain(written: string, hasPath: boolean): boolean {
  const host = written.replace(/[．。]/g, '.');
  const labels = host.split('.');
  const topLevel = labels.at(-1) ?? '';
  const name = labels.at(-2) ?? '';
  // `Which size.It is` is two sentences; `e.g.` and `3.de` are no hosts.
  const isOneCase =
    host === host.toLowerCase() || host === host.toUpperCase() || /^[a-z]+$/.test(topLevel);
  if (!isOneCase || (name.length < 2 && !hasPath) || !/\p{L}/u.test(name)) return false;
  const lower = topLevel.toLowerCase();
  if (!hasPath && isAbbreviated(host)) return false;
  if (!hasPath && (!shopDomains.has(lower) || techniques.test(host))) return false;
  const { isIcann, domain } = parse(host.toLowerCase());
  return isIcann === true && domain !== null;
}
