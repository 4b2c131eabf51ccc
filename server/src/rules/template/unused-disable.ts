import type { Range } from '../../ranges/range';
import { defineRule, type Fix, type TextEdit } from '../rule';
import { wholeLine } from '../fixes/whole-line';

export const unusedDisable = defineRule({
  id: 'unused-disable',
  section: 'template',
  severity: 'warning',
  policy: 'A disable comment without a purpose would hide the next problem unseen.',
  remedy: 'Remove it.',
  fix: 'safe',
  good: [{ text: '<!-- an ordinary comment -->\n<p>Which size?</p>' }],
  bad: [
    {
      text: '«<!-- bsm-disable-next-line no-emoji -- for the card -->»\n<p>Which size?</p>',
      fixed: '<p>Which size?</p>',
      says: 'This comment silences nothing.',
    },
    { text: '<p>Which size? «{{!-- bsm-disable-line --}}»</p>', fixed: '<p>Which size?</p>' },
    {
      text: '<p>Which size?</p>\n  «<!-- bsm-enable no-gif -->»\n',
      fixed: '<p>Which size?</p>\n',
      says: 'This comment enables what nothing has disabled.',
    },
    { text: '\uFEFF«<!-- bsm-disable -->»\r\n<p>Size?</p>', fixed: '\uFEFF<p>Size?</p>' },
    {
      text: '«<!-- bsm-disable no-gif -->»<!-- bsm-enable -->\n«<!-- bsm-enable no-gif -->»\n<p>Size?</p>',
      fixed: '<p>Size?</p>',
    },
  ],
  judgesDirectives: true,
  check({ text }, report, _options, uses = []) {
    for (const { directive, silenced, enables } of uses) {
      if (directive.kind === 'enable') {
        if (!enables)
          report(directive, 'This comment enables what nothing has disabled.', {
            fixes: [removal(directive, text)],
          });
        continue;
      }
      const { rules } = directive;
      if (silenced.size === 0) {
        const what = 'This comment silences nothing.';
        report(directive, what, { fixes: [removal(directive, text)] });
        continue;
      }
      for (const rule of rules)
        if (!silenced.has(rule.id))
          report(rule, `Nothing of \`${rule.id}\` is silenced here.`, {
            fixes: [
              {
                title: `Remove ${rule.id}`,
                kind: 'safe',
                edits: [ruleRemoval(rule, rule === rules[0], text)],
              },
            ],
          });
    }
  },
});

/** The comment, with its line where nothing else stands on it, else with the blank before it. */
function removal(comment: Range, text: string): Fix {
  const line = wholeLine(text, comment);
  let from = line.start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
  const edit = { start: from, end: line.end, text: '' };
  // A template tag inside an HTML comment still does its work.
  const isHtml = text.startsWith('<!--', comment.start);
  const holdsTag = isHtml && text.slice(comment.start, comment.end).includes('{{');
  return { title: 'Remove the comment', kind: holdsTag ? 'suggest' : 'safe', edits: [edit] };
}

/** One of several rules, with the separator before or behind it. */
function ruleRemoval({ start, end }: Range, isFirst: boolean, text: string): TextEdit {
  let from = start;
  let to = end;
  while (isFirst && /[\s,]/.test(text[to] ?? '')) to++;
  while (!isFirst && /[\s,]/.test(text[from - 1] ?? '')) from--;
  return { start: from, end: to, text: '' };
}
