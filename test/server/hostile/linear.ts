import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Four times the text may take so many times as long. Quadratic time takes sixteen. */
const mostGrowth = 8;
const attempts = 6;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Where even the longer text takes less, in milliseconds, growth cannot be told from noise. */
const tooShortToTell = 1500;

/**
 * Throws where four times the text takes more than its share of time.
 * @param run takes a text of so many characters
 * @param length of the longer text
 * @param tooShort the milliseconds below which nothing is told
 */
export function assertLinear(
  run: (length: number) => void,
  length: number,
  tooShort = tooShortToTell,
): void {
  let long = timeOf(run, length);
  if (long < tooShort) return;
  let short = timeOf(run, length / 4);
  for (let attempt = 1; long > mostGrowth * short && attempt < attempts; attempt++) {
    long = Math.min(long, timeAfterGarbage(run, length));
    short = Math.min(short, timeAfterGarbage(run, length / 4));
  }
  const growth = `${short.toFixed(0)} ms for a quarter of the text, ${long.toFixed(0)} ms for all`;
  assert.ok(long <= mostGrowth * short, growth);
}

/** Milliseconds of CPU, without what collecting the garbage of earlier runs takes. */
function timeAfterGarbage(run: (length: number) => void, length: number): number {
  collectGarbage();
  return timeOf(run, length);
}

/** Milliseconds of CPU. */
function timeOf(run: (length: number) => void, length: number): number {
  const start = process.cpuUsage();
  run(length);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
