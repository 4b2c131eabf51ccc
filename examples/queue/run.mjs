// Checks many messages by one worker, then by two, and prints how fast they were.
//
//   node examples/queue/run.mjs [MESSAGES]
import { MessageQueue, Verdicts } from './queue.mjs';
import { messages } from './messages.mjs';
import { startRedis } from './redis.mjs';
import { verdictOn } from './verdict.mjs';
import { startWorker } from './worker-process.mjs';

const count = Number(process.argv[2] ?? 20_000);
const all = messages(count);
messages(100).forEach(verdictOn);
print("library, no queue", timed(() => all.forEach(verdictOn)));
for (const workers of [1, 2])
  print(`${workers} worker${workers > 1 ? 's' : ''}`, await queued(workers));

/** Seconds that so many workers need from the first message to the last. */
async function queued(workers) {
  const redis = await startRedis();
  const queue = new MessageQueue(redis.port);
  const verdicts = new Verdicts(redis.port);
  await queue.add(all);
  const start = performance.now();
  const started = await Promise.all(
    Array.from({ length: workers }, () => startWorker(redis.port)),
  );
  await queue.drained();
  const seconds = (performance.now() - start) / 1000;
  const found = await verdicts.count();
  if (found !== count) throw new Error(`There are ${found} verdicts on ${count} messages.`);
  await Promise.all(started.map((worker) => worker.stop()));
  await queue.close();
  await verdicts.close();
  await redis.stop();
  return seconds;
}

function timed(work) {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function print(what, seconds) {
  const rate = Math.round(count / seconds).toLocaleString('en');
  console.log(`${what.padEnd(18)} ${rate.padStart(7)} messages/s`);
}
