/**
 * A program for a worker of its own: loads one dictionary and answers questions about words. It
 * uses what browsers and Node have in common.
 */
import { loadModule } from 'hunspell-asm';
import { unzipped } from '../wording/language-data/unzipped';
import type {
  DictionaryAnswer,
  DictionaryFile,
  DictionaryLoad,
  DictionaryQuestion,
} from './dictionary-protocol';
import { HunspellDictionary } from './hunspell-dictionary';
import { unpackLines } from './packed-lines';

declare const self: {
  onmessage: (event: { data: DictionaryLoad | DictionaryQuestion }) => void;
  postMessage(answer: DictionaryAnswer): void;
};

/** How long the engine may take to start, on a machine that is busy, in milliseconds. */
const startTimeout = 60_000;

let loading: Promise<HunspellDictionary> | undefined;

self.onmessage = ({ data }) => {
  if ('name' in data) {
    loading = load(data);
    // Whoever asks is told of the failure.
    loading.catch(() => undefined);
  } else void answer(data).then((answered) => self.postMessage(answered));
};

async function load({ name, affixes, words }: DictionaryLoad): Promise<HunspellDictionary> {
  const factory = await loadModule({ timeout: startTimeout });
  const files = { affixes: await unpacked(affixes), words: await unpacked(words) };
  return new HunspellDictionary(name, factory, files);
}

async function unpacked({ bytes, isPacked }: DictionaryFile): Promise<Uint8Array> {
  return isPacked ? unpackLines(await unzipped(bytes)) : bytes;
}

async function answer(question: DictionaryQuestion): Promise<DictionaryAnswer> {
  const { id } = question;
  try {
    const dictionary = await loading;
    if (!dictionary) throw new Error('No dictionary was sent.');
    if ('judge' in question)
      return { id, judgements: question.judge.map((word) => dictionary.judge(word)) };
    if ('search' in question)
      return { id, found: question.search.map((word) => dictionary.search(word)) };
    return { id, corrections: dictionary.corrections(question.correct) };
  } catch (error) {
    return { id, failure: String(error) };
  }
}
