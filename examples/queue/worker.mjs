// Checks messages from the queue until it is told to stop.
//
//   node examples/queue/worker.mjs PORT
import { setImmediate as turn } from 'node:timers/promises';
import { UnrecoverableError, Worker } from 'bullmq';
import { messages } from './messages.mjs';
import { connectionTo, queueName, Verdicts } from './queue.mjs';
import { verdictOn } from './verdict.mjs';

const port = Number(process.argv[2] ?? 6379);
const verdicts = new Verdicts(port);

// Languages are read when a text in them is first checked: better now than with a message in hand.
messages(100).forEach(verdictOn);

const worker = new Worker(
  queueName,
  async ({ data }) => {
    // What is no message today will be none tomorrow: there is no use in trying again.
    if (typeof data.text !== 'string') throw new UnrecoverableError('The text is missing.');
    // A check does not let go of the processor; between two, locks can be renewed.
    await turn();
    await verdicts.store(data.id, verdictOn(data));
  },
  {
    connection: connectionTo(port),
    // Checking keeps the processor busy; while one verdict is on its way, others are made.
    concurrency: 16,
    // The messages of a worker that died go to another one after so many ms at the latest.
    lockDuration: 10_000,
    stalledInterval: 3000,
    maxStalledCount: 5,
  },
);
worker.on('error', (error) => console.error(`worker ${process.pid}: ${error.message}`));
worker.once('ready', () => process.send?.('ready'));

process.once('SIGTERM', async () => {
  await worker.close();
  await verdicts.close();
});
