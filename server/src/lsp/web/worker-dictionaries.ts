import { dictionaryNames } from '../../spelling/dictionaries';
import type { DictionaryAnswer, DictionaryFile } from '../../spelling/dictionary-protocol';
import type { OpenDictionary } from '../../spelling/spelling';
import {
  WorkerDictionary,
  type DictionaryListener,
  type DictionaryWorker,
} from '../../spelling/worker-dictionary';

/** What browsers have and Node has not. */
interface WebWorker {
  onmessage: (event: { data: DictionaryAnswer }) => void;
  onerror: (event: { message?: string }) => void;
  postMessage(message: unknown, transfer?: ArrayBuffer[]): void;
  terminate(): void;
}
declare const Worker: new (address: string) => WebWorker;

/** Gives the bytes of a file by its path in the extension. */
type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Opens the dictionaries of the extension, each in a worker of its own. */
export function workerDictionaries(read: ReadFile): OpenDictionary {
  return (name) =>
    (dictionaryNames as readonly string[]).includes(name)
      ? new WorkerDictionary((listener) => startWorker(name, read, listener))
      : undefined;
}

async function startWorker(
  name: string,
  read: ReadFile,
  { take, fail }: DictionaryListener,
): Promise<DictionaryWorker> {
  const dictionary = (ending: string): Promise<DictionaryFile> =>
    read(`server/dist/dictionaries/${name}.${ending}.packed`).then((bytes) => ({
      bytes,
      isPacked: true,
    }));
  const [program, affixes, words] = await Promise.all([
    read('server/dist/dictionary-worker.js'),
    dictionary('aff'),
    dictionary('dic'),
  ]);
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = new Worker(address);
  worker.onmessage = ({ data }) => take(data);
  worker.onerror = ({ message = 'The dictionary cannot be loaded.' }) => fail(new Error(message));
  worker.postMessage({ name, affixes, words }, [affixes.bytes.buffer, words.bytes.buffer]);
  return {
    post: (question) => worker.postMessage(question),
    setAwaited: () => undefined,
    end: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
