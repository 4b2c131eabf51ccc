import type { Directive } from '../../message/directives';
import type { Range } from '../../message/range';
import { defineRule, type Fix } from '../rule';

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
    },
    { text: '<p>Which size? «{{!-- bsm-disable-line --}}»</p>', fixed: '<p>Which size?</p>' },
    { text: '<p>Which size?</p>\n  «<!-- bsm-enable no-gif -->»\n', fixed: '<p>Which size?</p>\n' },
  ],
  check() {
    // What a comment has silenced is known only after all rules have run.
  },
  checkDirectives(directives, text, report) {
    directives.forEach((directive, index) => {
      if (directive.kind === 'enable') {
        if (!endsDisable(directive, directives.slice(0, index)))
          report(directive, 'This comment enables what nothing has disabled.', {
            fixes: [removal(directive, text)],
          });
        return;
      }
      const { silenced, rules } = directive;
      if (silenced.size === 0) {
        const what = 'This comment silences nothing.';
        report(directive, what, { fixes: [removal(directive, text)] });
        return;
      }
      for (const rule of rules)
        if (!silenced.has(rule.id))
          report(rule, `Nothing of \`${rule.id}\` is silenced here.`, {
            fixes: [{ title: `Remove ${rule.id}`, kind: 'safe', edits: [ruleRemoval(rule, text)] }],
          });
    });
  },
});

function endsDisable(enable: Directive, before: readonly Directive[]): boolean {
  return before.some(
    ({ kind, rules }) =>
      kind === 'disable' &&
      (rules.length === 0 ||
        enable.rules.length === 0 ||
        rules.some(({ id }) => enable.rules.some((enabled) => enabled.id === id))),
  );
}

/** The comment, with its line where nothing else stands on it, else with the blank before it. */
function removal({ start, end }: Range, text: string): Fix {
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
  let to = end;
  while (text[to] === ' ' || text[to] === '\t') to++;
  const beginsLine = from === 0 || /[\r\n]/.test(text[from - 1] ?? '');
  if (beginsLine && /[\r\n]/.test(text[to] ?? '')) {
    if (text[to] === '\r') to++;
    if (text[to] === '\n') to++;
  } else to = end;
  return { title: 'Remove the comment', kind: 'safe', edits: [{ start: from, end: to, text: '' }] };
}

/** One of several rules, with the separator before or behind it. */
function ruleRemoval({ start, end }: Range, text: string) {
  let from = start;
  while (/[\s,]/.test(text[from - 1] ?? '')) from--;
  const follows = /^[\s,]*/.exec(text.slice(end, end + 100))?.[0] ?? '';
  const isFirst =
    !/[\w-]/.test(text[from - 1] ?? '') || /bsm-[a-z-]+$/.test(text.slice(from - 30, from));
  return isFirst ? { start, end: end + follows.length, text: '' } : { start: from, end, text: '' };
}
