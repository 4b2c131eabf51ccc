/** Runs in a thread of its own: loads one dictionary and answers questions about words. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadModule } from 'hunspell-asm';
import type { DictionaryAnswer, DictionaryQuestion } from '../spelling/dictionary-protocol';
import { HunspellDictionary } from '../spelling/hunspell-dictionary';
import { readCompressedOrNot } from './compressed-files';

/** What the thread is started with. */
export interface DictionaryThreadData {
  name: string;
  /** The dictionary's files without their endings. */
  path: string;
}

/** How long the engine may take to start, on a machine that is busy. */
const startTimeout = 60_000;

async function load({ name, path }: DictionaryThreadData): Promise<HunspellDictionary> {
  const factory = await loadModule({ timeout: startTimeout });
  const [affixes, words] = [readCompressedOrNot(`${path}.aff`), readCompressedOrNot(`${path}.dic`)];
  return new HunspellDictionary(name, factory, { affixes, words });
}

const loading = load(workerData as DictionaryThreadData);

async function answer(question: DictionaryQuestion): Promise<DictionaryAnswer> {
  const { id } = question;
  try {
    const dictionary = await loading;
    if ('judge' in question)
      return { id, judgements: question.judge.map((word) => dictionary.judge(word)) };
    if ('search' in question)
      return { id, found: question.search.map((word) => dictionary.search(word)) };
    return { id, corrections: dictionary.corrections(question.correct) };
  } catch (error) {
    return { id, failure: String(error) };
  }
}

parentPort?.on('message', (question: DictionaryQuestion) => {
  void answer(question).then((reply) => parentPort?.postMessage(reply));
});
