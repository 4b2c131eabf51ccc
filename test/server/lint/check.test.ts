import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import { defaultSettings } from '../../../server/src/config/settings';
import { noMarketing } from '../../../server/src/rules/permitted/no-marketing';
import { noEmailAddress } from '../../../server/src/rules/content/no-email-address';
import { noExternalLink } from '../../../server/src/rules/content/no-external-link';
import { imageAlt } from '../../../server/src/rules/accessibility/image-alt';
import { noEmoji } from '../../../server/src/rules/style/no-emoji';
import { noInsecureImage } from '../../../server/src/rules/style/no-insecure-image';
import { noInsecureLink } from '../../../server/src/rules/content/no-insecure-link';
import { noGif } from '../../../server/src/rules/style/no-gif';
import { defineRule, type Rule } from '../../../server/src/rules/rule';
import type { Severity } from '../../../server/src/rules/severity';

const rulesIn = (text: string, rules: readonly Rule[]): string[] =>
  checkMessage(text, { rules }).map(({ rule }) => rule);

/** Reports the same ranges in any message. */
const reporting = (id: string, places: [start: number, end: number][]): Rule =>
  defineRule({
    ...noGif,
    id,
    check(_message, report) {
      for (const [start, end] of places) report({ start, end }, 'What.');
    },
  });

describe('checkMessage', () => {
  it('sorts by place, then by length, then by rule', () => {
    const rules = [
      reporting('b', [[2, 4], [1, 3]]), // prettier-ignore
      reporting('c', [[1, 3]]),
      reporting('a', [[1, 3], [1, 5]]), // prettier-ignore
    ];
    const found = checkMessage('<p>Size?</p>', { rules });
    assert.deepEqual(
      found.map(({ rule, start, end }) => `${rule} ${start}–${end}`),
      ['a 1–3', 'b 1–3', 'c 1–3', 'a 1–5', 'b 2–4'],
    );
  });

  it('reports a place once for each rule', () => {
    assert.deepEqual(rulesIn('x', [reporting('a', [[0, 1], [0, 1]])]), ['a']); // prettier-ignore
  });

  const inBox = '<p>Please subscribe to our newsletter! info@oak.de 😀</p>';
  const every = [noMarketing, noEmailAddress, noExternalLink, noEmoji, noInsecureLink];
  it('asks few rules of content for paper in the box, and all of style', () => {
    const text = `${inBox}<a href="http://oak.de">Oak</a>`;
    assert.deepEqual(rulesIn(`---\npurpose: package-insert\n---\n${text}`, every), [
      'no-email-address',
      'no-emoji',
    ]);
    assert.deepEqual(rulesIn(text, every), [
      'no-marketing',
      'no-email-address',
      'no-emoji',
      'no-external-link',
      'no-insecure-link',
    ]);
  });

  const severities: [own: Severity | undefined, set: Severity, result: Severity][] = [
    [undefined, 'warning', 'warning'],
    ['hint', 'warning', 'hint'],
    ['warning', 'warning', 'warning'],
    ['error', 'info', 'info'],
  ];
  for (const [own, set, result] of severities)
    it(`makes ${own ?? 'nothing'} of a problem, ${set} of the rule, ${result}`, () => {
      const rule = defineRule({
        ...noGif,
        check(_message, report) {
          if (own !== 'off') report({ start: 0, end: 1 }, 'What.', own && { severity: own });
        },
      });
      const settings = { ...defaultSettings, rules: { 'no-gif': set } };
      const [found] = checkMessage('x', { rules: [rule], settings });
      assert.equal(found?.severity, result);
    });

  it('switches off what settings switch off, and reads names of objects as no rules', () => {
    const settings = { ...defaultSettings, rules: { 'no-gif': 'off' as const } };
    const rules = [reporting('no-gif', [[0, 1]]), reporting('toString', [[0, 1]])];
    assert.deepEqual(
      checkMessage('x', { rules, settings }).map(({ rule }) => rule),
      ['toString'],
    );
  });

  it('says what is wrong, the policy and the remedy', () => {
    const [found] = checkMessage('x', { rules: [reporting('a', [[0, 1]])] });
    assert.equal(found?.message, `What. ${noGif.policy} ${noGif.remedy}`);
  });

  it('names the messages that include a partial', () => {
    const include = { path: 'a.hbs', start: 3, end: 9 };
    const related = (text: string, includes: (typeof include)[]) =>
      checkMessage(text, { rules: [noInsecureImage, imageAlt], includedBy: () => includes }).map(
        (one) => one.related,
      );
    const image = '<img src="http://oak.de/a.png" alt="Lamp">';
    assert.deepEqual(related(image, [include]), [[{ ...include, message: 'Included here.' }]]);
    assert.deepEqual(related(image, []), [[]]);
    assert.deepEqual(related(`---\npurpose: invoice\n---\n${image}`, [include]), [[]]);
  });
});
