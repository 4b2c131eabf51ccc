/**
 * `npm run bench`: how fast the linter is, against a bare parse of the same text.
 * `--rules` adds what each rule costs; `--no-cold-start` leaves the command line out.
 */
import { parseArgs } from 'node:util';
import { printColdStart } from './bench/cold-start';
import { loadEngine } from './bench/load';
import { printRules, printSpeed } from './bench/speed';

const { values } = parseArgs({
  options: {
    rules: { type: 'boolean' },
    'cold-start': { type: 'boolean', default: true },
  },
  allowNegative: true,
});

async function run(): Promise<void> {
  const engine = await loadEngine();
  printSpeed(engine);
  if (values.rules) printRules(engine);
  if (values['cold-start']) printColdStart();
}

void run();
