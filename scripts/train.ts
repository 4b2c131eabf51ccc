/**
 * `npm run train`: learns the model of each language from its banks (`server/wording/LANG/bank*.tsv`)
 * and the evaluation texts that are there to be looked at, and writes `server/wording/LANG/model.json`.
 * The same banks and phrases give the same model. `--language en` trains one.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadLanguagesWith } from '../server/src/wording/language-data/language';
import { packedFromSource } from './languages';
import { readBank, seenEntries } from './train/bank';
import { labelledSentences } from './train/samples';
import { trainLanguage } from './train/train-language';

const { values } = parseArgs({ options: { language: { type: 'string' } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'server/wording');

loadLanguagesWith((code) => packedFromSource(root, code));

for (const language of values.language === undefined ? readdirSync(folder) : [values.language]) {
  const bank = [
    ...readBank(join(folder, language)),
    ...seenEntries(join(root, 'test/evaluation'), language),
  ];
  const { model, recall } = trainLanguage(language, labelledSentences(bank));
  writeFileSync(join(folder, language, 'model.json'), `${JSON.stringify(model)}\n`);
  console.log(`${language}: ${bank.length} entries, ${model.features.length} features`);
  for (const [intent, found] of Object.entries(recall))
    console.log(
      `  ${intent.padEnd(32)} finds ${(found * 100).toFixed(0).padStart(3)} % of what it has not learnt`,
    );
}
