import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('worker.mjs', import.meta.url));

/** Starts a worker in a process of its own; resolves once it takes messages. */
export async function startWorker(port) {
  const child = fork(program, [String(port)]);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`A worker ended with code ${code}.`)));
  });
  const end = (signal) => {
    child.kill(signal);
    return ended;
  };
  return {
    /** Lets it finish what it has begun. */
    stop: () => end('SIGTERM'),
    /** Ends it in the middle of whatever it does. */
    kill: () => end('SIGKILL'),
  };
}
