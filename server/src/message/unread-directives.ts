import type { Range } from '../ranges/range';
import { bsmComments } from './header/bsm-comments';
import { directiveNames, readDirective } from './directives';
import { nearest } from './nearest';

/** A comment that was evidently meant to silence rules, but does not. */
export interface UnreadDirective extends Range {
  /** The word that it begins with, with a sign behind it that belongs to no list of rules. */
  written: Range;
  /** What the word was meant to be. */
  meant: string;
  /** Whether it is an HTML comment in plain text: there, such a comment is text. */
  isText: boolean;
}

const firstWord = /^(bsm[-_][\w-]{1,30})[:=]?/i;

/** The comments of the text that look like disable comments and are none, in order. */
export function unreadDirectives(text: string, isPlainText: boolean): UnreadDirective[] {
  return bsmComments(text).flatMap(({ start, end, open, content }) => {
    const [word = '', name = ''] = firstWord.exec(content.text) ?? [];
    const meant = name === '' ? undefined : meantName(name);
    const isText = isPlainText && open === '<!--';
    const isRead = readDirective({ start, end }, content.text, content.start) !== undefined;
    if (meant === undefined || (isRead && !isText)) return [];
    const written = { start: content.start, end: content.start + word.length };
    return [{ start, end, written, meant, isText }];
  });
}

function meantName(written: string): string | undefined {
  const name = written.toLowerCase().replaceAll('_', '-');
  return directiveNames.includes(name) ? name : nearest(name, directiveNames);
}
