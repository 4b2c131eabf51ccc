/** `npm run load`: the language server under load, for about six minutes. */
import { parseArgs } from 'node:util';
import { putUnderLoad } from '../test/load/load';

const usage = `Usage: npm run load -- [options]

Edits many documents at once, takes questions back, changes the configuration, kills the server
and starts another; at the end, nothing shown may be stale or lost, and memory has to be flat.

  --documents N   how many are open; 1000
  --minutes N     how long they are edited; 5
  --pace N        how many edits a minute; 10000
  --seed N        which edits; a new one each time
`;

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    minutes: { type: 'string', default: '5' },
    pace: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    help: { type: 'boolean', default: false },
  },
});

/** How much more memory the last third of a server's time may take than the one before. */
const mostGrowth = 1.25;

async function main(): Promise<void> {
  if (values.help) return void process.stdout.write(usage);
  const [documents, minutes, pace, seed] = [
    values.documents,
    values.minutes,
    values.pace,
    values.seed,
  ].map(Number);
  if (!(documents && minutes && pace && seed !== undefined && seed >= 0)) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  say(`${documents} documents, ${minutes * pace} edits, seed ${seed}`);
  const load = { documents, edits: minutes * pace, editsPerMinute: pace, seed };
  const { failures, memory } = await putUnderLoad(load, say);
  for (const { way, before, after } of memory)
    if (minutes >= 1 && after > before * mostGrowth)
      failures.push(`memory grew from ${before.toFixed()} to ${after.toFixed()} MB (${way})`);
  for (const failure of failures.slice(0, 50)) say(`✖ ${failure}`);
  say(failures.length === 0 ? 'Nothing stale, nothing lost.' : `${failures.length} failures`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

void main();
