import { decodeStretch } from '../../message/source-text';
import type { Message } from '../../message/message';
import type { TextEdit } from '../rule';
import { mostLooked } from './emptied';
import { behindBranches } from './leftovers';

/** Tags of phrases part no words. */
const tagAtEnd = /<\/?(?:[abiu]|big|em|font|small|span|strong)(?:\s[^<>]*)?>$/i;
const tagAtStart = /^<\/?(?:[abiu]|big|em|font|small|span|strong)(?:\s[^<>]*)?>/i;
/** The last character of a word, value or sentence, and the first of a word or value. */
const wordEnd = /[\p{L}\p{M}\p{N}.!?…\uFDD0]$/u;
const wordStart = /^[\p{L}\p{N}\uFDD0]/u;
/** Letters of scripts that set no blanks between words, and their signs. */
const isSetWithoutBlanks =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;

/** Whether two words or values would be one if nothing stood between the texts. */
export function wouldFuse(before: string, behind: string): boolean {
  const last = wordEnd.exec(without(before.slice(-mostLooked), tagAtEnd))?.[0];
  const first = last && wordStart.exec(without(behind.slice(0, mostLooked), tagAtStart))?.[0];
  return !!first && !isSetWithoutBlanks.test(last + first);
}

function without(text: string, tag: RegExp): string {
  const rest = text.replace(tag, '');
  return rest === text ? text : without(rest, tag);
}

/** The removal from the body, with a blank where what goes is all that keeps words or values apart. */
export function keepingWordsApart(message: Message, edit: TextEdit): TextEdit {
  const [tag] = message.tagsIn({ start: edit.start - 1, end: edit.start });
  if (edit.text !== '' || tag?.kind === 'else') return edit;
  const next = behindBranches(message, edit.end);
  const fuses = message.readings.some(({ masked }) =>
    wouldFuse(
      readable(masked.slice(Math.max(0, edit.start - mostLooked), edit.start)),
      readable(masked.slice(next, next + mostLooked)),
    ),
  );
  return fuses ? { ...edit, text: ' ' } : edit;
}

const readable = (written: string): string => decodeStretch(written, 0, 'text').text;
