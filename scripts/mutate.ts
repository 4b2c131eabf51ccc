/**
 * `npm run mutate -- [--quick] [PATH…]`: changes the sources, one place at a time, and looks whether
 * a test notices. Prints the changes that none noticed, and the share of those that one did, by
 * folder. `--quick` leaves out what runs only once, when its file is loaded.
 */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tryMutants } from './mutate/stryker';
import { score } from './mutate/summary';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['rules', 'message', 'contacts', 'ranges', 'memory'].map(
  (layer) => `server/src/${layer}`,
);

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false } },
  });
  const given = positionals.map((path) => relative(root, resolve(path)));
  process.chdir(root);
  const files = (given.length > 0 ? given : rooms).flatMap(sourcesIn);
  const scores: string[] = [];
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    const inFolder = files.filter((file) => dirname(file) === folder);
    const mutants = await tryMutants(inFolder, values.quick);
    scores.push(score(folder, mutants));
    console.log(scores.at(-1));
  }
  if (scores.length > 1) console.log(`\n${scores.join('\n')}`);
}

/** The file, or all of the folder. */
function sourcesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(path, name))
    .sort();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
