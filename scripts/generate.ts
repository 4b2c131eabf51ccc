/**
 * `npm run generate`: writes what follows from the rules' metadata (the rules' pages and their table,
 * the configuration's JSON schemas, the description of the editor setting `bsm.rules`) and from what
 * is bundled (the notices of third parties).
 * With `--check` it writes nothing and fails where a file is out of date.
 */
import { fileURLToPath } from 'node:url';
import { rules } from '../server/src/rules/index';
import { staleFiles, write } from './generate/project-files';

const root = fileURLToPath(new URL('..', import.meta.url));

async function main(): Promise<void> {
  const stale = await staleFiles(root, rules);
  const list = stale.map(({ path }) => `  ${path}\n`).join('');
  if (!process.argv.includes('--check')) {
    write(root, stale);
    console.log(stale.length > 0 ? `Written:\n${list}` : 'Everything is up to date.');
  } else if (stale.length > 0) {
    console.error(`Out of date; run npm run generate:\n${list}`);
    process.exitCode = 1;
  }
}

void main();
