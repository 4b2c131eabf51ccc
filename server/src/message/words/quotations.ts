import type { Range } from '../../ranges/range';

/** What closes a text that each of the marks opens, in the ways of all languages. */
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”“',
  '”': '”“',
  '„': '“”"',
  '‘': '’‘',
  '’': '’',
  '‚': "‘’'",
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '〝': '〟〞',
  '[': ']',
};

/** Marks that open a text where they stand: one behind a letter is an apostrophe, or closes a text. */
const opening = /[「『｢〝]|(?:[«‹]|["'“”„‘’‚»›](?!\s))(?<![\p{Lu}\p{Ll}\p{N}].)/gu;
const openingOrBracket =
  /[「『｢〝]|(?:[«‹]|["'“”„‘’‚»›](?!\s))(?<![\p{Lu}\p{Ll}\p{N}].)|\[(?<![\p{L}\p{N}].)/gu;

/** What is longer is a text of its own, and written by the sender. */
const longest = 120;

/** The texts in quotation marks, with these, in their order: engravings, titles, what a buyer wrote. */
export const quotationsIn = (text: string): Range[] => openedBy(opening, text);

/** The same with what stands in square brackets: buttons, notes. */
export const literalsIn = (text: string): Range[] => openedBy(openingOrBracket, text);

function openedBy(marks: RegExp, text: string): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (const { index } of text.matchAll(marks)) {
    const end = index < from ? undefined : endOf(text, index);
    if (end === undefined) continue;
    found.push({ start: index, end });
    from = end;
  }
  return found;
}

/** Where the text ends that the mark opens: on its line, with the first mark that closes it. */
function endOf(text: string, start: number): number | undefined {
  const closing = closers[text.charAt(start)] ?? '';
  const limit = Math.min(text.length, start + longest + 2);
  for (let at = start + 1; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '\n') return undefined;
    if (at > start + 1 && closing.includes(character) && !isApostrophe(text, at)) return at + 1;
  }
  return undefined;
}

const isApostrophe = (text: string, at: number): boolean =>
  /['‘’]/.test(text.charAt(at)) &&
  (/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) || /\s/.test(text.charAt(at - 1)));
