/**
 * `npm run evaluate`: how much of the labelled texts in `test/evaluation` the wording rules find, and
 * how often they cry wolf. `--language en` and `--rule ID` choose, `--misses` shows what went wrong in
 * the texts that are there to be looked at, `--bank` the wrong alarms on the innocent lines of the
 * phrase banks, `--check` fails below the floors.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkMessage } from '../server/src/lint/check';
import { loadLanguagesWith } from '../server/src/wording/language-data/language';
import { bankAlarms } from './evaluate/bank-alarms';
import { readCases, sets } from './evaluate/cases';
import { packedFromSource } from './languages';
import { Score, wordingRules } from './evaluate/score';

const { values } = parseArgs({
  options: {
    language: { type: 'string' },
    rule: { type: 'string' },
    misses: { type: 'boolean' },
    bank: { type: 'boolean' },
    check: { type: 'boolean' },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'test/evaluation');

loadLanguagesWith((code) => packedFromSource(root, code));

const cases = readCases(folder).filter(
  ({ language, rule }) =>
    (values.language === undefined || language === values.language) &&
    (values.rule === undefined || rule === undefined || rule === values.rule),
);
const rules = values.rule === undefined ? wordingRules : [values.rule];
const languages = [...new Set(cases.map(({ language }) => language))];
let isBelow = false;
for (const language of languages) {
  for (const set of sets) {
    const score = new Score(rules);
    for (const each of cases.filter((one) => one.language === language && one.set === set)) {
      const wrong = score.add(each, checkMessage(each.text, { path: 'message.html' }));
      if (values.misses && set === 'seen') wrong.forEach((line) => console.log(line));
    }
    if (languages.length === 1) score.printRules(`${language} ${set}`);
    console.log(score.summary(`${language} ${set}`));
    isBelow ||= set === 'held' && score.isBelow(floorOf(language));
  }
  if (values.bank) bankAlarms(root, language, rules).forEach((line) => console.log(line));
}
if (values.check && isBelow) {
  console.error('Below the floor of test/evaluation-floors.json.');
  process.exitCode = 1;
}

/** The least recall and the most false alarms, as parts of 1. */
function floorOf(language: string): { recall: number; falseAlarms: number } {
  const floors = JSON.parse(
    readFileSync(join(folder, '../evaluation-floors.json'), 'utf8'),
  ) as Record<string, { recall: number; falseAlarms: number }>;
  return floors[language] ?? { recall: 0, falseAlarms: 1 };
}
