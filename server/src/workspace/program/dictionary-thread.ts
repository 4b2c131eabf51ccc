/** Runs the program of dictionaries, which is written for workers of browsers, in a thread of Node. */
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';

const self = Object.assign(globalThis, {
  self: globalThis,
  location: { href: '' },
  // By these two names the engine knows a worker.
  importScripts: () => undefined,
  postMessage: (answer: unknown) => parentPort?.postMessage(answer),
  onmessage: undefined as ((event: { data: unknown }) => void) | undefined,
});
parentPort?.on('message', (data: unknown) => self.onmessage?.({ data }));
// Beside this one when it is built. It has to come after what it is given here.
// eslint-disable-next-line @typescript-eslint/no-require-imports
require(join(__dirname, 'dictionary-worker.js'));
