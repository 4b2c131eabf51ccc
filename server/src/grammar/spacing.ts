import type { Slip } from './slip';
import { isFunctionWord } from '../spelling/languages';

const stray = /(?<=[\p{L}\p{N})\]”“"'’»]) {1,20}(?=[,.;:!?](?:\s|$))/gu;
/** French sets a blank before these. */
const frenchMarks = /[;:!?]/;
const missing = /(?<=\p{L}{2})([,;])(?=\p{L}{2})/gu;
const missingAfterEnd = /(?<=\p{Ll}{3})([.!?])(\p{Lu}\p{Ll}*)(?![\p{L}.])/gu;
/** Addresses and paths, which have marks without blanks. */
const address = /[@/\\_=#]|www\.|^[\w-]+(?:\.[\w-]+){2,}$/i;

/** Blanks before a mark, and none behind it. */
export function spacing(line: string, language: string): Slip[] {
  const found: Slip[] = [];
  for (const { 0: blanks, index } of line.matchAll(stray)) {
    const mark = line[index + blanks.length] ?? '';
    const rest = line.slice(index + blanks.length);
    if (language === 'fr' && frenchMarks.test(mark)) continue;
    // Dots in a row, and faces.
    if (/^(?:\.\.|[:;]\s*[)(DP])/.test(rest) || address.test(chunkBefore(line, index))) continue;
    const what = `There is a blank before “${mark}”.`;
    found.push({ start: index, end: index + blanks.length + 1, what, replacement: mark });
  }
  for (const match of line.matchAll(missing)) found.push(...missingBlank(line, match, match[1]));
  for (const match of line.matchAll(missingAfterEnd))
    if (isFunctionWord(language, match[2] ?? ''))
      found.push(...missingBlank(line, match, match[1]));
  return found;
}

const chunkBefore = (line: string, index: number): string =>
  line.slice(line.lastIndexOf(' ', index - 1) + 1, index);

function missingBlank(line: string, { index }: RegExpExecArray, mark = ''): Slip[] {
  const from = line.lastIndexOf(' ', index) + 1;
  const to = line.indexOf(' ', index);
  if (address.test(line.slice(from, to < 0 ? line.length : to))) return [];
  const what = `There is no blank after “${mark}”.`;
  return [{ start: index, end: index + 1, what, replacement: `${mark} ` }];
}
