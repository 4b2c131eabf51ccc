/**
 * `npm run fuzz`: throws broken texts at the parts that read what nobody controls. Where
 * some of them made new code run, they are broken further. `--inputs N` (1,000,000), `--seed N`, `--target NAME`. Exits with 1 on a failure.
 */
import { parseArgs } from 'node:util';
import { Dice } from './dice';
import { Coverage } from './fuzz/coverage';
import { mutate } from './fuzz/mutate';
import { targets, type Target } from './fuzz/targets';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    target: { type: 'string' },
  },
});

/** Coverage is asked for after so many inputs. */
const batch = 100;
/** As many of a batch that made new code run are broken further. */
const kept = 25;
/** An input that needs longer is a failure, in ms; the machine may be busy with something else. */
const slow = 2000;
const mostFailures = 20;

/** Throws inputs at a target; returns what failed. */
async function fuzz(name: string, target: Target, inputs: number, dice: Dice): Promise<string[]> {
  const coverage = new Coverage();
  const pool = [...target.seeds];
  const failures = new Map<string, string>();
  const run = async (text: string): Promise<void> => {
    const start = performance.now();
    let failure: string | undefined;
    try {
      await target.run(text);
    } catch (error) {
      failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    if (performance.now() - start > slow) failure ??= 'slow';
    if (failure !== undefined && !failures.has(failure.slice(0, 200)))
      failures.set(failure.slice(0, 200), `${name}: ${JSON.stringify(text)}\n  ${failure}`);
  };
  for (const seed of pool) await run(seed);
  coverage.hasGrown();
  for (let done = 0; done < inputs && failures.size < mostFailures; done += batch) {
    const texts = Array.from({ length: batch }, () =>
      mutate(dice.pick(pool), pool, target.tokens, dice),
    );
    for (const text of texts) await run(text);
    if (coverage.hasGrown()) pool.push(...texts.slice(0, kept));
  }
  console.log(
    `${name}: ${inputs} inputs, ${coverage.size} parts of the code, ${pool.length} seeds, ${failures.size} failures`,
  );
  return [...failures.values()];
}

async function main(): Promise<void> {
  const all = await targets();
  const chosen = Object.entries(all).filter(
    ([name]) => values.target === undefined || name === values.target,
  );
  const each = Math.ceil(Number(values.inputs) / chosen.length);
  console.log(`seed ${values.seed}`);
  const dice = new Dice(Number(values.seed));
  for (const [name, target] of chosen)
    for (const failure of await fuzz(name, target, each, dice)) {
      console.log(failure);
      process.exitCode = 1;
    }
}

void main();
