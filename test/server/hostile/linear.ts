import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import { applyFixes } from '../../../server/src/lint/fix';
import type { HostileInput } from './inputs';

/** Characters of the longer text; the shorter one has a quarter. */
const length = Number(process.env.BSM_HOSTILE_LENGTH ?? 64 * 1024);
/** Milliseconds: where even the longer text takes less, growth cannot be told from noise. */
const tooShortToTell = 1500;
/** Four times the text may take so many times as long; five is linear with some noise. */
const mostGrowth = 8;
const attempts = 6;

/** Milliseconds of CPU that a check for fixes takes, and applying them. Throws what the check throws. */
function timeOf({ make, path = 'message.hbs' }: HostileInput, size: number): number {
  const text = make(size);
  const start = process.cpuUsage();
  applyFixes(text, checkMessage(text, { path, hasPartial: () => false, wanted: 'safe fixes' }));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Throws where four times the text takes more than its share of time. */
export function assertLinear(input: HostileInput): void {
  let long = timeOf(input, length);
  if (long < tooShortToTell) return;
  let short = timeOf(input, length / 4);
  for (let attempt = 1; long > mostGrowth * short && attempt < attempts; attempt++) {
    long = Math.min(long, timeOf(input, length));
    short = Math.min(short, timeOf(input, length / 4));
  }
  const growth = `${short.toFixed(0)} ms for a quarter of the text, ${long.toFixed(0)} ms for all`;
  assert.ok(long <= mostGrowth * short, growth);
}
