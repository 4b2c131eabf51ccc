/**
 * `npm run mutate -- [PATH…]`: changes the sources, one place at a time, and looks whether a test
 * notices. Prints the changes that none noticed, and the share of those that one did, by folder.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tryMutants } from './mutate/stryker';
import { score, survivors } from './mutate/summary';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['server/src/rules', 'server/src/message'];

async function main(): Promise<void> {
  const given = process.argv.slice(2).map((path) => relative(root, resolve(path)));
  process.chdir(root);
  const files = (given.length > 0 ? given : rooms).flatMap(sourcesIn);
  const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const scores: string[] = [];
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    const mutants = await tryMutants(files.filter((file) => dirname(file) === folder));
    for (const line of survivors(mutants, texts)) console.log(line);
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
