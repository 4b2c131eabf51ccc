import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import { applyFix, fixAll } from '../../../server/src/lint/fix';
import type { Config } from '../../../server/src/config/config';
import type { Problem } from '../../../server/src/lint/problem';
import { settingsFor } from '../../../server/src/config/settings';
import { rules } from '../../../server/src/rules/index';
import type { Example, Rule } from '../../../server/src/rules/rule';
import { loadHunspell, wordJudge } from '../spelling/judge';
import { unmark } from './marked';

/** The problems of this one rule in the example's text. */
function check(rule: Rule, example: Example, text: string): Problem[] {
  const { path = 'message.hbs', partials, images, brandImages, placeholders, earlier } = example;
  const config: Config = {
    rules: { [rule.id]: [rule.severity, example.options ?? {}] },
    ...(brandImages && { brandImages }),
    ...(placeholders && { placeholders: { ...placeholders } }),
  };
  const imageFile = images && {
    imageFile: (name: string) => images[name] && { ...smallImage, ...images[name] },
  };
  const earlierRequests = earlier && {
    earlierRequests: () =>
      earlier.map((other) => ({ path: other, sequence: 'orders', start: 4, end: 9 })),
  };
  const partialsOf = partials && {
    hasPartial: (name: string) => partials.includes(name),
    partialNames: () => partials,
  };
  return checkMessage(text, {
    path,
    settings: settingsFor(`/${path}`, [{ folder: '', config }]),
    rules: [rule],
    judge: wordJudge,
    ...partialsOf,
    ...imageFile,
    ...earlierRequests,
  });
}

const smallImage = { format: 'png', width: 100, height: 100, isAnimated: false };

const shorten = (text: string): string => (text.length > 70 ? `${text.slice(0, 70)}…` : text);

for (const rule of rules)
  describe(`rule ${rule.id}`, () => {
    before(loadHunspell);

    for (const example of rule.good)
      it(`says nothing about ${shorten(example.title ?? example.text)}`, () => {
        assert.deepEqual(check(rule, example, example.text), []);
      });

    for (const example of rule.bad) {
      const { text, ranges } = unmark(example.text);
      const title = shorten(example.title ?? text);

      it(`reports ${title}`, () => {
        const problems = check(rule, example, text);
        const shown = problems.map(({ start, end }) => text.slice(start, end));
        assert.deepEqual(
          shown,
          ranges.map(({ start, end }) => text.slice(start, end)),
        );
        assert.deepEqual(
          problems.map(({ start, end }) => ({ start, end })),
          ranges,
        );
        for (const { message } of problems) assert.match(message, /\.\s\S.*\.$/su);
      });

      it(`fixes ${title}`, () => {
        const { text: fixed } = fixAll(text, (now) => check(rule, example, now));
        assert.equal(fixed, example.fixed ?? text);
        const again = check(rule, example, fixed).flatMap((problem) => problem.fixes);
        assert.deepEqual(
          again.filter(({ kind }) => kind === 'safe'),
          [],
        );
      });

      if (example.says !== undefined)
        it(`says what is wrong with ${title}`, () => {
          const messages = check(rule, example, text).map(({ message }) =>
            message.replace(`${rule.policy} `, ''),
          );
          const isSaid = messages.some((message) => message.includes(example.says ?? ''));
          assert.ok(isSaid, messages.join('\n'));
        });

      if (example.fixTitle !== undefined)
        it(`says what it does about ${title}`, () => {
          const fixes = check(rule, example, text).flatMap((problem) => problem.fixes);
          const titles = fixes.map((fix) => fix.title);
          assert.ok(titles.includes(example.fixTitle ?? ''), titles.join('\n'));
        });

      if (example.suggested !== undefined)
        it(`offers a fix of ${title}`, () => {
          const fixes = check(rule, example, text).flatMap((problem) => problem.fixes);
          const offered = fixes.find(({ kind }) => kind === 'suggest');
          assert.ok(offered, 'no fix is offered');
          assert.equal(applyFix(text, offered).text, example.suggested);
        });

      it(`is silenced in ${title}`, () => {
        const disabled = `${text}\n{{!-- bsm-disable-file ${rule.id} --}}`;
        if (rule.id !== 'unused-disable') assert.deepEqual(check(rule, example, disabled), []);
      });
    }
  });
