/** `npm run bench`: how fast the linter is, against a bare parse of the same text, and against others. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import type * as library from '../server/src/index';
import { measureColdStarts } from './bench/cold-start';
import { loadEngine } from './bench/load';
import { coldStartTable, page, peerTable, speedTable } from './bench/page';
import { measurePeers } from './bench/peer-speed';
import { record, regressions } from './bench/regression';
import { measureSpeed, printRules } from './bench/speed';

const usage = `Usage: npm run bench -- [options]

  --rules          adds what each rule costs
  --peers          adds other programs, which are installed outside of the project
  --no-cold-start  leaves the command line out
  --check          fails where a message takes two and a half times the recorded ratio to the bare parse
  --write          records the ratios, and writes docs/performance.md
`;

const { values } = parseArgs({
  options: {
    rules: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    'cold-start': { type: 'boolean', default: true },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
  allowNegative: true,
});

async function run(): Promise<void> {
  if (values.help) return console.log(usage);
  const engine = await loadEngine();
  const speeds = measureSpeed(engine);
  console.log(`${speedTable(speeds)}\n`);
  if (values.rules) printRules(engine);
  const coldStarts = values['cold-start'] ? measureColdStarts() : [];
  if (coldStarts.length > 0) console.log(`${coldStartTable(coldStarts)}\n`);
  const peers = values.peers ? await measurePeers(engine, builtLibrary()) : undefined;
  if (peers) console.log(`${peerTable(peers)}\n`);
  for (const [name, why] of peers?.missing ?? []) console.log(`${name} could not be run: ${why}`);
  if (values.write) {
    record(speeds);
    const filepath = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
    const text = page({ speeds, coldStarts, ...(peers && { peers }) });
    writeFileSync(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
  if (!values.check) return;
  for (const regression of regressions(speeds, () => measureSpeed(engine))) {
    console.log(regression);
    process.exitCode = 1;
  }
}

const builtLibrary = (): typeof library =>
  createRequire(import.meta.url)('../server/dist/index.js') as typeof library;

void run().then(() => process.exit());
