import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Speed } from './speed';

const path = fileURLToPath(new URL('recorded.json', import.meta.url));
/** How many times the recorded ratio is still no regression: machines differ, also in ratios. */
const mostGrowth = 2;

/** Remembers how many times the bare parse a check takes, for later runs to be compared with. */
export function record(speeds: readonly Speed[]): void {
  const ratios = speeds.map(({ size, timesBare }) => [size, Math.round(timesBare * 10) / 10]);
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(ratios), null, 2)}\n`);
}

/** What has become much slower than it was when it was recorded, a sentence each. */
export function regressions(speeds: readonly Speed[]): string[] {
  const recorded = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>;
  return speeds.flatMap(({ size, timesBare }) => {
    const before = recorded[size] ?? Infinity;
    if (timesBare <= before * mostGrowth) return [];
    return `A message of ${size} takes ${timesBare.toFixed(1)} times the bare parse; ${before} were recorded.`;
  });
}
