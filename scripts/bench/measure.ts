/** Measures functions against each other: in turns, so that what disturbs one disturbs all. */

const shortestSample = 15;
/** Milliseconds until the just-in-time compiler has settled. */
const warmUp = 2000;

/** The median of the milliseconds of CPU time that each call takes, by the names of the functions. */
export function measure<Name extends string>(
  functions: Readonly<Record<Name, () => unknown>>,
  samples = 15,
): Record<Name, number> {
  const runners = (Object.entries(functions) as [Name, () => unknown][]).map(([name, run]) => ({
    name,
    run,
    calls: callsForSample(run),
    times: [] as number[],
  }));
  for (let sample = 0; sample < samples; sample++)
    for (const runner of runners) runner.times.push(timeOf(runner.run, runner.calls));
  return Object.fromEntries(runners.map(({ name, times }) => [name, median(times)])) as Record<
    Name,
    number
  >;
}

/** How often to call the function for a sample long enough; the calls warm it up as well. */
function callsForSample(run: () => unknown): number {
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

/** The middle one of the numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
