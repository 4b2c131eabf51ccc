import { checkMessage } from '../../../server/src/lint/check';
import type { Check } from '../../../server/src/lsp/checks/checker';
import { noRepeatRequest } from '../../../server/src/rules/permitted/no-repeat-request';
import { noGif } from '../../../server/src/rules/style/no-gif';
import { defineRule, type Fix, type Rule } from '../../../server/src/rules/rule';

const unused: Pick<Rule, 'section' | 'policy' | 'good' | 'bad'> = {
  section: 'style',
  policy: '',
  good: [],
  bad: [],
};

/** Reports every LOUD word; the fix makes `LOUD` of `LOUDER` first, so that fixing takes two rounds. */
const noShouting = defineRule({
  ...unused,
  id: 'no-shouting',
  severity: 'error',
  remedy: 'Say it quietly.',
  fix: 'safe',
  check(message, report) {
    for (const { index, 0: word } of message.text.matchAll(/LOUD(?:ER)?/g)) {
      const range = { start: index, end: index + word.length };
      const fix = (text: string, kind: Fix['kind']): Fix => ({
        title: `Say “${text}”`,
        kind,
        edits: [{ ...range, text }],
      });
      report(range, 'Someone shouts.', {
        fixes: [fix('', 'suggest'), fix(word === 'LOUDER' ? 'LOUD' : 'quiet', 'safe')],
      });
    }
  },
});

/** Reports every `perhaps` of the whole message but the first, as a warning that points at the first. */
const noPerhaps = defineRule({
  ...unused,
  id: 'no-perhaps',
  severity: 'warning',
  remedy: 'Make up your mind.',
  fix: 'none',
  judgesWhole: true,
  check(message, report) {
    const [first, ...others] = [...message.text.matchAll(/perhaps/g)].map(({ index }) => ({
      start: index,
      end: index + 'perhaps'.length,
    }));
    for (const range of others)
      report(range, 'Said again.', { related: first ? [{ ...first, message: 'Said here.' }] : [] });
  },
});

/** Reports partials that are not there; the fix makes them. */
const missingPart = defineRule({
  ...unused,
  id: 'missing-part',
  severity: 'hint',
  remedy: 'Write it.',
  fix: 'suggest',
  check(message, report) {
    for (const tag of message.tags)
      if (tag.kind === 'partial' && message.context.hasPartial?.(tag.name) === false)
        report(tag, `No ${tag.name}.`, { fixes: [creation(tag.name)] });
  },
});

function creation(name: string): Fix {
  const create = { path: `partials/${name}.hbs`, text: '<p></p>\n' };
  return { title: `Write ${name}`, kind: 'suggest', edits: [], create };
}

/** Objects to what `words` find, and offers to say `Please answer.` in place of the whole text. */
const politeness = (id: string, words: RegExp): Rule =>
  defineRule({
    ...unused,
    id,
    severity: 'error',
    remedy: 'Ask politely.',
    fix: 'suggest',
    check({ text }, report) {
      const edits = [{ start: 0, end: text.length, text: 'Please answer.' }];
      for (const { index, 0: word } of text.matchAll(words))
        report({ start: index, end: index + word.length }, 'This is rude.', {
          fixes: [{ title: 'Ask politely', kind: 'suggest', edits }],
        });
    },
  });

/** Two rules that offer the same way out. */
export const agreeingRules = [
  politeness('no-order', /Answer me/g),
  politeness('no-pressure', /me at once/g),
];

export const testRules = [noShouting, noPerhaps, missingPart, noGif, noRepeatRequest];

/** Counts how often it was called, so that tests see what was not checked again. */
export function countingCheck(): { check: Check; calls: string[] } {
  const calls: string[] = [];
  const check: Check = (text, options) => {
    calls.push(text);
    return checkMessage(text, { ...options, rules: testRules });
  };
  return { check, calls };
}
