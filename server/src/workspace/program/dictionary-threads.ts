import { join } from 'node:path';
import { dictionaryNames } from '../../spelling/dictionaries';
import type { DictionaryAnswer, DictionaryLoad } from '../../spelling/dictionary-protocol';
import type { OpenDictionary } from '../../spelling/spelling';
import {
  WorkerDictionary,
  type DictionaryListener,
  type DictionaryWorker,
} from '../../spelling/worker-dictionary';
import { existsPackedOrNot, readPackedOrNot } from './packed-files';

/**
 * Opens the dictionaries beside the program, each in a thread of its own: loading one takes up to a
 * second, and a thread that ends gives its memory back.
 * @param folder the folder of the built program
 */
export function dictionaryThreads(folder: string): OpenDictionary {
  return (name) => {
    const path = join(folder, 'dictionaries', name);
    const isThere =
      (dictionaryNames as readonly string[]).includes(name) && existsPackedOrNot(`${path}.dic`);
    if (!isThere) return undefined;
    return new WorkerDictionary(async (listener) => {
      const [affixes, words] = [readPackedOrNot(`${path}.aff`), readPackedOrNot(`${path}.dic`)];
      const program = join(folder, 'dictionary-thread.js');
      return startThread(program, listener, { name, affixes, words });
    });
  };
}

function startThread(
  program: string,
  { take, fail }: DictionaryListener,
  load: DictionaryLoad,
): DictionaryWorker {
  // Only who looks up words pays for what threads need.
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(program);
  worker.on('message', (answer: DictionaryAnswer) => take(answer));
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The dictionary’s thread has ended.')));
  worker.postMessage(load, [load.affixes.bytes.buffer, load.words.bytes.buffer]);
  return {
    post: (question) => worker.postMessage(question),
    // The process may end while a dictionary is idle, not while an answer is due.
    setAwaited: (isAwaited) => (isAwaited ? worker.ref() : worker.unref()),
    end: () => void worker.terminate(),
  };
}
