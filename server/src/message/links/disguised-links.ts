import { parse } from 'tldts';
import { readAddress } from './address';
import type { Link } from './link';

/** Whether a part of the text may belong to a disguised address. */
export const mayBeDisguised = (text: string): boolean =>
  /[([{] ?(?:dot|pun[kt]|point|ponto|kropka|nokta|ドット|نقطة|\.)|www ?\.|(?:dot|punk?t|kropka) (?:com|net|org|de|nl|pl)\b/i.test(
    text,
  );

/** What is made only for a text that may hold such an address: most messages have none. */
const patterns = () => ({
  /** Dots that are spelt out in brackets, and what stands behind them: `[dot] co [dot] uk`. */
  spelledDots:
    /(?: ?[([{] ?(?:dot|punkt|point|punto|ponto|kropka|punt|nokta|ドット|نقطة|\.) ?[)\]}] ?[a-z]{2,6}(?![\p{L}\p{N}]))+/giu,
  /** The label before the dot, and what would make it the domain of an e-mail address. */
  labelBefore: /(?<![\p{L}\p{N}.-])[\p{L}\p{N}][\p{L}\p{N}-]{1,40}$/u,
  atBefore: /(?:[@＠)\]}]|(?<!\p{L})(?:at|ät|arroba|arobase|chiocciola|małpa|snabel-a)) ?$/iu,
  /** `www . shop . com` */
  spacedOut:
    /(?<![\p{L}\p{N}.-])www(?: \. ?| ?\. )([\p{L}\p{N}][\p{L}\p{N}-]{1,40}) ?\. ?([a-z]{2,6})(?![\p{L}\p{N}])/giu,
  /** `oakhill dot com`: only where the words say nothing else. */
  worded:
    /(?<![\p{L}\p{N}.@＠&-])(?!(?:the|this|that|one|and|for|red|each|der|den|een|amazon) )([\p{L}\p{N}][\p{L}\p{N}-]{2,40}) (?:dot (com|net|org)|punkt (com|de|net)|punt (nl|com)|kropka (pl|com))(?![\p{L}\p{N}-])/giu,
});
const none: readonly never[] = [];

const bracketedDot = / ?[([{][^)\]}]{1,12}[)\]}] ?/g;

/**
 * Addresses whose dots are in words or parted by blanks, so that no program takes them for links; at
 * places in the text.
 */
export function disguisedLinksIn(text: string): readonly Link[] {
  if (!mayBeDisguised(text)) return none;
  const { spelledDots, labelBefore, atBefore, spacedOut, worded } = patterns();
  const links: Link[] = [];
  const add = (start: number, end: number, label: string, ending: string): void => {
    const host = `${label}.${ending}`.toLowerCase();
    if (parse(host).isIcann !== true) return;
    const url = text.slice(start, end);
    links.push({ start, end, url, address: readAddress(`https://${host}`) });
  };
  for (const { 0: written, index } of text.matchAll(spelledDots)) {
    const before = text.slice(Math.max(0, index - 60), index);
    const label = labelBefore.exec(before);
    if (!label || atBefore.test(before.slice(0, label.index))) continue;
    const ending = written.replace(bracketedDot, '.').slice(1);
    add(index - label[0].length, index + written.length, label[0], ending);
  }
  for (const { 0: written, 1: label = '', 2: ending = '', index } of text.matchAll(spacedOut))
    add(index, index + written.length, label, ending);
  for (const match of text.matchAll(worded)) {
    const { 0: written, 1: label = '', index } = match;
    const ending = match.slice(2).find((each) => each !== undefined) ?? '';
    if (!atBefore.test(text.slice(Math.max(0, index - 20), index)))
      add(index, index + written.length, label, ending);
  }
  return links;
}
