import { foldWords } from '../message/words/fold-words';
import type { Range } from '../ranges/range';
import { remembering } from '../memory/remembered';
import { longestWord } from '../message/context/word-judge';
import { titleAbbreviations } from '../message/words/abbreviations';

/** How a word is written. */
interface WordForms {
  /** Without soft hyphens and the like, composed, with straight apostrophes. */
  written: string;
  /** The same in lower case; `{}` for a placeholder. */
  lower: string;
  /** Folded, as the lists of function words are. */
  text: string;
}

/** A word, a number, a placeholder, or a comma, since phrases can hold one. */
export interface LineWord extends Range, WordForms {
  /** No part of an address, a code, a number or a price, nor glued to a placeholder. */
  isPlain: boolean;
  /** Half of a compound whose other half stands elsewhere: `Vor-` in `Vor- und Nachname`. */
  isHalf: boolean;
  /** Whether only blanks stand between it and the word before; nothing, for a comma. */
  follows: boolean;
}

const same = (text: string): WordForms => ({ written: text, lower: text, text });
/** How a placeholder is written, whatever it stands for. */
const placeholder = same('{}');
const comma = same(',');

/** Messages use the same words again and again; strings that are known are quickly looked up, too. */
const formsOf = remembering(20_000, readForms);

function readForms(raw: string): WordForms {
  if (ascii.test(raw)) return { written: raw, lower: raw.toLowerCase(), text: raw.toLowerCase() };
  const written = composed(raw);
  const lower = written.toLowerCase();
  return { written, lower, text: foldWords(lower) };
}

// eslint-disable-next-line no-control-regex -- what needs neither composing nor folding
const ascii = /^[\x00-\x7F]*$/;

/** What a character is to the words of a text. */
enum Kind {
  Unknown,
  Other,
  Blank,
  Newline,
  Letter,
  Digit,
  /** Goes on within a word: a mark on a letter, or what nobody sees. */
  Inner,
  Apostrophe,
  Hyphen,
  Comma,
  /** Of a sentence. */
  End,
  Slash,
  /** What stands in no word of a language. */
  Odd,
  Placeholder,
}

/** The kind of each UTF-16 unit, found out when it is first met. */
const kinds = new Uint8Array(0x10000);
const byCharacter: readonly (readonly [Kind, RegExp])[] = [
  [Kind.Newline, /[\r\n]/],
  [Kind.Blank, /\s/],
  [Kind.Letter, /\p{L}/u],
  [Kind.Digit, /\p{N}/u],
  [Kind.Inner, /[\p{M}\u00AD\u200B-\u200D\u2060]/u],
  [Kind.Apostrophe, /['’]/],
  [Kind.Hyphen, /[‐‑-]/],
  [Kind.Comma, /,/],
  [Kind.End, /[.!?…:]/],
  [Kind.Slash, /\//],
  [Kind.Odd, /[@\\<>{}=_#|~^$€£%]/],
  [Kind.Placeholder, /\uFDD0/],
];

function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at);
  let kind = kinds[unit] as Kind;
  if (kind === Kind.Unknown) {
    const character = String.fromCharCode(unit);
    kind = byCharacter.find(([, characters]) => characters.test(character))?.[0] ?? Kind.Other;
    kinds[unit] = kind;
  }
  return kind;
}

/** The words between two blanks: an address with its dots is one such chunk. */
export interface Chunk extends Range {
  /** Whether a sentence ends with it. */
  endsSentence: boolean;
}

const notPlain = /:\/\/|^www\.|^[/.]|\/\/|\/$/;
/** A domain or a file: after a sentence's end a capital would follow. */
const dotted = /\p{L}\.\p{Ll}{2}/u;
const longestChunk = 200;

/** Reads the words of one line, chunk by chunk. */
export class WordReader {
  readonly words: LineWord[] = [];

  constructor(private readonly text: string) {}

  /** Reads the next chunk; nothing where there is none. */
  chunk(from: number): Chunk | undefined {
    const { text } = this;
    const lineEnd = text.length;
    let start = from;
    while (start < lineEnd && kindAt(text, start) === Kind.Blank) start++;
    if (start === lineEnd) return undefined;
    let isPlain = true;
    let marks = 0;
    let end = start;
    for (; end < lineEnd; end++) {
      const kind = kindAt(text, end);
      if (kind === Kind.Blank) break;
      if (kind >= Kind.Odd || kind === Kind.Digit) isPlain = false;
      else if (kind === Kind.End || kind === Kind.Slash) marks++;
    }
    if (isPlain && marks > 0) isPlain = this.isPlain(start, end);
    this.readChunk(start, end, isPlain && end - start <= longestChunk);
    return { start, end, endsSentence: marks > 0 && endsSentence(text, start, end) };
  }

  private isPlain(start: number, end: number): boolean {
    const written = this.text.slice(start, Math.min(end, start + longestChunk));
    return !notPlain.test(written) && !dotted.test(written);
  }

  private readChunk(start: number, end: number, isPlain: boolean): void {
    for (let at = start; at < end;) {
      const kind = kindAt(this.text, at);
      if (kind === Kind.Letter || kind === Kind.Digit) at = this.readWord(at, end, isPlain);
      else if (kind === Kind.Placeholder) {
        const from = at;
        while (at < end && kindAt(this.text, at) === Kind.Placeholder) at++;
        this.add(from, at, placeholder, false);
      } else {
        if (kind === Kind.Comma) this.add(at, at + 1, comma, false);
        at++;
      }
    }
  }

  private readWord(start: number, limit: number, isPlain: boolean): number {
    const { text } = this;
    let end = start;
    for (; end < limit; end++) {
      const kind = kindAt(text, end);
      if (kind === Kind.Letter || kind === Kind.Digit || kind === Kind.Inner) continue;
      if (kind !== Kind.Apostrophe && kind !== Kind.Hyphen) break;
      const next = end + 1 < limit ? kindAt(text, end + 1) : Kind.Other;
      if (next !== Kind.Letter && next !== Kind.Digit) break;
    }
    this.add(start, end, formsOf(text.slice(start, end)), isPlain);
    return end;
  }

  private add(start: number, end: number, forms: WordForms, isPlain: boolean): void {
    const { written, lower, text } = forms;
    const last = this.words.at(-1);
    this.words.push({
      start,
      end,
      written,
      lower,
      text,
      isPlain: isPlain && end - start <= longestWord,
      isHalf: isDash(this.text.charCodeAt(start - 1)) || isDash(this.text.charCodeAt(end)),
      follows: last !== undefined && this.isJoined(last.end, start, forms === comma),
    });
  }

  private isJoined(from: number, to: number, isComma: boolean): boolean {
    if (isComma || from === to) return isComma && from === to;
    for (let at = from; at < to; at++) if (kindAt(this.text, at) !== Kind.Blank) return false;
    return true;
  }
}

const isDash = (unit: number): boolean => unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013);

const composed = (word: string): string =>
  word
    .replace(/[\u00AD\u200B-\u200D\u2060]/g, '')
    .normalize('NFC')
    .replace(/’/g, "'")
    .replace(/[‐‑]/g, '-');

const longestTitle = Math.max(...[...titleAbbreviations].map(({ length }) => length));

function isTitle(text: string, start: number, end: number): boolean {
  const from = text[start] === '(' ? start + 1 : start;
  if (end - from > longestTitle + 1 || text[end - 1] !== '.') return false;
  return titleAbbreviations.has(text.slice(from, end - 1).toLowerCase());
}

/** Whether a mark that ends sentences is the last but for closing quotation marks and brackets. */
function endsSentence(text: string, start: number, end: number): boolean {
  if (isTitle(text, start, end)) return false;
  let at = end - 1;
  while (at > start && /["'”’“»)\]*]/.test(text[at] ?? '')) at--;
  return kindAt(text, at) === Kind.End;
}
