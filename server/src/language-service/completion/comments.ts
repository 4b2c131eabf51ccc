import { rules } from '../../rules';
import { openComment } from '../open-comment';
import type { Completion } from './completion-item';
import type { Cursor } from './cursor';

/** What can stand in a comment for the linter, with what it does. */
const directives: Readonly<Record<string, string>> = {
  'bsm-disable-next-line': 'Silences rules on the next line.',
  'bsm-disable-line': 'Silences rules on this line.',
  'bsm-disable-file': 'Silences rules in the whole file.',
  'bsm-disable': 'Silences rules from here on.',
  'bsm-enable': 'Ends what `bsm-disable` began.',
};

/** Directives and the ids of rules inside a comment. */
export function commentCompletions(cursor: Cursor): Completion[] | undefined {
  const { text, offset } = cursor;
  const comment = openComment(text, offset);
  if (!comment) return undefined;
  const content = text.slice(comment.start, offset);
  const word = /^[\s~]*([\w-]*)$/.exec(content)?.[1];
  if (word !== undefined) return directiveWords(cursor, word);
  const list = /^[\s~]*bsm-(?:disable(?:-line|-next-line|-file)?|enable)[\s,]([\s\S]*)$/.exec(
    content,
  )?.[1];
  return list === undefined || /(?:^|\s)--(?:\s|$)/.test(list) ? [] : ruleIds(cursor, list);
}

function directiveWords(cursor: Cursor, word: string): Completion[] {
  const range = cursor.word(word, /[\w-]/);
  return Object.entries(directives).map(([directive, documentation]) => ({
    label: directive,
    kind: 'keyword',
    range,
    text: `${directive} `,
    documentation,
  }));
}

function ruleIds(cursor: Cursor, list: string): Completion[] {
  const listed = list.split(/[\s,]+/);
  const word = listed.pop() ?? '';
  const range = cursor.word(word, /[\w-]/);
  return rules
    .filter(({ id, judgesDirectives }) => !judgesDirectives && !listed.includes(id))
    .map(({ id, section, policy, remedy }) => ({
      label: id,
      kind: 'rule',
      range,
      text: id,
      detail: section,
      documentation: `${policy}\n\n${remedy}`,
    }));
}
