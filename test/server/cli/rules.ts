import { defineRule, type Fix, type Rule } from '../../../server/src/rules/rule';

const described = { policy: 'That is the policy.', remedy: 'Write it differently.' };

/** Reports every occurrence of a word; with a replacement, the fix is safe. */
function noWord(id: string, word: string, severity: Rule['severity'], replacement?: string): Rule {
  return defineRule({
    ...described,
    id,
    section: 'content',
    severity,
    fix: replacement === undefined ? 'none' : 'safe',
    options: {
      least: { type: 'number', default: 1, minimum: 1, description: 'How many to allow' },
    },
    good: [],
    bad: [],
    check(message, report, { least }) {
      const places = [...message.text.matchAll(new RegExp(word, 'g'))].map(({ index }) => index);
      if (places.length < least) return;
      for (const start of places) {
        const end = start + word.length;
        const fixes: Fix[] =
          replacement === undefined
            ? []
            : [
                {
                  title: `Write ${replacement}`,
                  kind: 'safe',
                  edits: [{ start, end, text: replacement }],
                },
              ];
        report({ start, end }, `"${word}" is not allowed.`, { fixes });
      }
    },
  });
}

const knownPartials = defineRule({
  ...described,
  id: 'known-partials',
  section: 'template',
  severity: 'warning',
  fix: 'none',
  good: [],
  bad: [],
  check(message, report) {
    for (const { index, 0: tag, 1: name } of message.text.matchAll(/\{\{> ([\w/]+)\}\}/g))
      if (message.context.hasPartial?.(name ?? '') === false)
        report({ start: index, end: index + tag.length }, `No partial ${name}.`);
  },
});

/** Rules of every kind, so that the command line is tested whatever the real rules say. */
export const testRules: readonly Rule[] = [
  noWord('no-foo', 'foo', 'error', 'fine'),
  noWord('no-bar', 'bar', 'warning'),
  noWord('no-info', 'baz', 'info'),
  noWord('no-hint', 'qux', 'hint'),
  knownPartials,
];
