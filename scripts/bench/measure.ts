/** Measures functions against each other: in turns, so that what disturbs one disturbs all. */

const shortestSample = 8;
/** Milliseconds of a sample of functions that are called a second time only when they have ended. */
const longSample = 60;
/** Milliseconds until the just-in-time compiler has settled: the rules are a lot of code. */
const fullWarmUp = 8000;

/** The milliseconds of CPU time that a call took, in each sample, by the names of the functions. */
export type Samples<Name extends string> = Record<Name, readonly number[]>;

/** Calls the functions in turns, so that the nth samples of all were taken side by side. */
export function measure<Name extends string>(
  functions: Readonly<Record<Name, () => unknown>>,
  count = 15,
  warmUp = fullWarmUp,
): Samples<Name> {
  const runners = (Object.entries(functions) as [Name, () => unknown][]).map(([name, run]) => ({
    name,
    run,
    calls: callsForSample(run, warmUp),
    times: [] as number[],
  }));
  for (let sample = 0; sample < count; sample++)
    for (const runner of runners) runner.times.push(timeOf(runner.run, runner.calls));
  const samples = {} as Record<Name, readonly number[]>;
  for (const { name, times } of runners) samples[name] = times;
  return samples;
}

/** Like `measure`, for functions that end later; fewer samples, and a shorter warm-up for each. */
export async function measureLater<Name extends string>(
  functions: Readonly<Record<Name, () => unknown>>,
  { count = 9, warmUp = 3000 } = {},
): Promise<Samples<Name>> {
  const runners = [];
  for (const [name, run] of Object.entries(functions) as [Name, () => unknown][]) {
    const started = performance.now();
    let calls = 0;
    for (; calls === 0 || performance.now() - started < warmUp; calls++) await run();
    const calm = Math.ceil((calls * longSample) / (performance.now() - started));
    runners.push({ name, run, calls: calm, times: [] as number[] });
  }
  for (let sample = 0; sample < count; sample++)
    for (const { run, calls, times } of runners) {
      const start = process.cpuUsage();
      for (let call = 0; call < calls; call++) await run();
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000 / calls);
    }
  const samples = {} as Record<Name, readonly number[]>;
  for (const { name, times } of runners) samples[name] = times;
  return samples;
}

/** How often to call the function for a sample long enough; the calls warm it up as well. */
function callsForSample(run: () => unknown, warmUp: number): number {
  let calls = 1;
  for (let spent = 0; spent < warmUp;) {
    const each = timeOf(run, calls);
    spent += each * calls;
    if (each * calls < shortestSample) calls *= 2;
  }
  return calls;
}

/** CPU time, garbage collection included: other work on the machine does not count. */
function timeOf(run: () => unknown, calls: number): number {
  const start = process.cpuUsage();
  for (let call = 0; call < calls; call++) run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / calls;
}

/** The median of how many times longer the one took than the other at the same moment. */
export function medianRatio(times: readonly number[], others: readonly number[]): number {
  return median(times.map((time, index) => time / (others[index] ?? Number.NaN)));
}

/** The middle one of the numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
