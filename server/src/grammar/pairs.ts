import type { Slip } from './slip';

/** Wide brackets close narrow ones, too: Japanese keyboards have both. */
const closers: Readonly<Record<string, string>> = {
  '(': ')）',
  '（': ')）',
  '[': ']',
  '「': '」',
  '『': '』',
  '【': '】',
};
/** Of faces such as `:-)`. */
const eyes = /[:;=8x]['-]?$/i;
/** What stands before the brackets of lists. */
const listMark =
  /(?:^|[\s(（。、：・\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}])(?:\p{L}|\p{N}{1,3}|[ivx]{1,4})\.?$/u;
const anyMark = /[()[\]“”„"«»（）「」『』【】]/;
const bracket = /[()[\]（）「」『』【】]/g;
const quotationMark = /[“”„"]/g;

/** Brackets and quotation marks without their other half, in a paragraph. */
export function pairs(paragraph: string): Slip[] {
  if (!anyMark.test(paragraph)) return [];
  return [...brackets(paragraph), ...quotationMarks(paragraph), ...guillemets(paragraph)];
}

function brackets(paragraph: string): Slip[] {
  const found: Slip[] = [];
  const open: { mark: string; at: number }[] = [];
  for (const { 0: mark, index: at } of paragraph.matchAll(bracket)) {
    const last = open.at(-1);
    if (closers[mark] !== undefined) {
      if (!isFace(paragraph, at)) open.push({ mark, at });
    } else if (last && closers[last.mark]?.includes(mark)) open.pop();
    else if (!isFace(paragraph, at) && !listMark.test(paragraph.slice(Math.max(0, at - 6), at)))
      found.push(lone(mark, at));
  }
  return [...found, ...open.map(({ mark, at }) => lone(mark, at))];
}

/** Eyes, and nothing behind the mouth. */
function isFace(paragraph: string, at: number): boolean {
  return (
    eyes.test(paragraph.slice(Math.max(0, at - 2), at)) &&
    !/[\p{L}\p{N}\uFDD0]/u.test(paragraph[at + 1] ?? '')
  );
}

function quotationMarks(paragraph: string): Slip[] {
  const marks = [...paragraph.matchAll(quotationMark)].filter(
    // Behind a number it stands for inches.
    ({ 0: mark, index }) => mark === '„' || !/\p{N}/u.test(paragraph[index - 1] ?? ''),
  );
  const last = marks.at(-1);
  const inches = marks.length !== [...paragraph.matchAll(quotationMark)].length;
  if (!last || marks.length % 2 === 0 || inches) return [];
  return [lone(last[0], last.index)];
}

function guillemets(paragraph: string): Slip[] {
  const marks = [...paragraph.matchAll(/[«»]/g)];
  const last = marks.at(-1);
  return last && marks.length % 2 === 1 ? [lone(last[0], last.index)] : [];
}

function lone(mark: string, start: number): Slip {
  return { start, end: start + 1, what: `“${mark}” has no other half.` };
}
