import { placeholderDialects, type PlaceholderDialect } from '../../message/template/dialects';
import { isKnown } from '../../message/template/placeholders';
import { scanTemplate } from '../../message/template/scan';
import type { Completion } from './completion-item';
import type { Cursor } from './cursor';
import { tagCompletions } from './handlebars-tag';
import { placeholderItems } from './placeholder-items';

/** The dialects that are not written in the tags of Handlebars, the longer of two openings first. */
const dialects = placeholderDialects
  .filter(({ open }) => !open.startsWith('{{'))
  .toSorted((a, b) => b.open.length - a.open.length);

/** Placeholders in the dialect that has just been opened; blocks and partials of Handlebars. */
export function placeholderCompletions(cursor: Cursor): Completion[] | undefined {
  const { line } = cursor;
  const inTag = tagCompletions(cursor);
  if (inTag) return inTag;
  for (const dialect of dialects) {
    const written = writtenIn(dialect, line);
    if (written !== undefined) return names(cursor, written, dialect);
  }
  return undefined;
}

/** What has been written of a name in the dialect, if the line ends in one. */
function writtenIn({ open, close }: PlaceholderDialect, line: string): string | undefined {
  const at = line.lastIndexOf(open);
  const written = line.slice(at + open.length);
  if (at < 0 || !/^[\p{L}\p{N}_.\- ]{0,99}$/u.test(written)) return undefined;
  if (open !== close) return written.trimStart();
  // Such an opening may as well be a closing, a part of a number or of an entity.
  const isOpening = !/[\d&]\s?$/.test(line.slice(0, at)) && !closesAt(line, at + open.length);
  return isOpening && !written.startsWith(' ') ? written : undefined;
}

const closesAt = (line: string, end: number): boolean =>
  scanTemplate(line).some((tag) => tag.end === end);

function names(
  cursor: Cursor,
  written: string,
  { open, close, takes, isAmbiguous = false }: PlaceholderDialect,
): Completion[] {
  if (isAmbiguous && !isInProse(cursor)) return [];
  const { text, context } = cursor;
  const { placeholders = {} } = context;
  const begin = written.toLowerCase();
  // Where a blank belongs to the name, or the opening to prose, only what goes on is a name.
  const mustGoOn = isAmbiguous || begin.includes(' ');
  const range = cursor.word(written, /[\w.-]/);
  const whole = open === close ? undefined : wholeName(text, range.end, close);
  return placeholderItems(cursor, { ...range, end: whole ?? range.end }, close, (name) => {
    if (!takes.test(name) || (isAmbiguous && !isKnown(name, placeholders))) return undefined;
    return mustGoOn && !name.toLowerCase().startsWith(begin) ? undefined : name;
  });
}

/** Where a name of several words ends, before its closing. */
function wholeName(text: string, from: number, close: string): number | undefined {
  const rest = text.slice(from, from + 80);
  const words = /^[\p{L}\p{N}_.\- ]*/u.exec(rest)?.[0] ?? '';
  return rest.startsWith(close, words.length) ? from + words.trimEnd().length : undefined;
}

/** In tags, styles and scripts, braces and `#` have a meaning of their own. */
function isInProse({ text, offset }: Cursor): boolean {
  const isBehind = (open: string, close: string): boolean => {
    const start = text.lastIndexOf(open, offset - 1);
    return start >= 0 && start > text.lastIndexOf(close, offset - 1);
  };
  return !isBehind('<', '>') && !isBehind('<style', '</style') && !isBehind('<script', '</script');
}
