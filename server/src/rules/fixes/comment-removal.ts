import { blockElements } from '../../message/html/names';
import type { Message } from '../../message/message';
import type { Range } from '../../ranges/range';
import type { TextEdit } from '../rule';
import { behindBranches } from './leftovers';
import { wholeLine } from './whole-line';

/** As much of the source is looked at behind; the names of blocks are shorter. */
const mostBehind = 20;
/** The end of the text, white space, or a tag. */
const edge = /^(?:$|\s|<\/?([a-z][a-z\d]*))/i;

/** Takes a comment out, with its line where nothing else stands on it, else with the blank before it that would be left over. */
export function removeComment(message: Message, comment: Range): TextEdit {
  const { text } = message;
  const { start, end } = wholeLine(text, comment);
  const isLine = end > comment.end;
  const from = !isLine && dropsBlank(message, end) ? blanksBefore(text, start) : start;
  return { start: from, end, text: '' };
}

/** Whether a blank before the offset shows nothing: another one, or the end of a line or block, is next. */
function dropsBlank(message: Message, offset: number): boolean {
  const next = behindBranches(message, offset);
  const found = edge.exec(message.text.slice(next, next + mostBehind));
  if (!found) return false;
  const name = found[1]?.toLowerCase();
  return name === undefined || name === 'br' || blockElements.has(name);
}

function blanksBefore(text: string, offset: number): number {
  let at = offset;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at--;
  return at;
}
