import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Four times the text may take so many times as long. Quadratic time takes sixteen. */
const mostGrowth = 8;
const attempts = 4;

/**
 * A text that grew too much is judged again this many times as long: a step that memory or a busy
 * machine makes stays behind, quadratic time goes on growing.
 */
const secondLooks = [1, 2, 4];

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Where even the longer text takes less, in milliseconds, growth cannot be told from noise. */
const tooShortToTell = 1500;

/**
 * Throws where four times the text takes more than its share of CPU time, however long it is.
 * @param run takes a text of so many characters
 * @param length of the longer text
 * @param tooShort the milliseconds below which nothing is told
 */
export function assertLinear(
  run: (length: number) => void,
  length: number,
  tooShort = tooShortToTell,
): void {
  if (timeOf(run, length) >= tooShort)
    assertLinearTime((given) => timeAfterGarbage(run, given), length);
}

/** The same for what measures the milliseconds of a text of so many characters. */
export function assertLinearTime(measure: (length: number) => number, length: number): void {
  const growths: string[] = [];
  for (const times of secondLooks) {
    const { short, long } = bestTimes(measure, length * times);
    if (long <= mostGrowth * short) return;
    growths.push(`${short.toFixed(0)} ms for a quarter of the text, ${long.toFixed(0)} ms for all`);
  }
  assert.fail(growths.join('; of a longer text '));
}

/** The least milliseconds of a text and of a quarter of it, measured again while it grows too much. */
function bestTimes(
  measure: (length: number) => number,
  length: number,
): { short: number; long: number } {
  let short = measure(length / 4);
  let long = measure(length);
  for (let attempt = 1; long > mostGrowth * short && attempt < attempts; attempt++) {
    short = Math.min(short, measure(length / 4));
    long = Math.min(long, measure(length));
  }
  return { short, long };
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
