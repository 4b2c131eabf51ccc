import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Speed } from './speed';

const path = fileURLToPath(new URL('recorded.json', import.meta.url));
/** How many times the recorded ratio is still no regression: machines differ, also in ratios. */
const mostGrowth = 2.5;
/** How often it is measured before what is slower counts: other work on a machine disturbs a ratio, too. */
const attempts = 4;

/** Remembers how many times the bare parse a check takes, for later runs to be compared with. */
export function record(speeds: readonly Speed[]): void {
  const ratios = speeds.map(({ size, timesBare }) => [size, Math.round(timesBare * 10) / 10]);
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(ratios), null, 2)}\n`);
}

/**
 * What has become much slower than it was when it was recorded, a sentence each.
 * @param first what was measured
 * @param measureAgain measures once more where that is slower
 */
export function regressions(
  first: readonly Speed[],
  measureAgain: () => readonly Speed[],
): string[] {
  let found = slower(first);
  for (let attempt = 1; found.length > 0 && attempt < attempts; attempt++) {
    const again = slower(measureAgain());
    found = found.filter(({ size }) => again.some((other) => other.size === size));
  }
  return found.map(
    ({ size, timesBare, before }) =>
      `A message of ${size} takes ${timesBare.toFixed(1)} times the bare parse; ${before} were recorded.`,
  );
}

function slower(speeds: readonly Speed[]): (Speed & { before: number })[] {
  const recorded = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>;
  return speeds
    .map((speed) => ({ ...speed, before: recorded[speed.size] ?? Infinity }))
    .filter(({ timesBare, before }) => timesBare > before * mostGrowth);
}
