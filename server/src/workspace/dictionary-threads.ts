import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Judgement } from '../message/word-judge';
import { dictionaryNames } from '../spelling/dictionaries';
import type { DictionaryAnswer, DictionaryQuestion } from '../spelling/dictionary-protocol';
import type { Dictionary, OpenDictionary } from '../spelling/spelling';
import { existsCompressedOrNot } from './compressed-files';
import type { DictionaryThreadData } from './dictionary-thread';

/** How long a dictionary stays in memory when nobody asks for it, in milliseconds. */
const idleTime = 5 * 60_000;

/**
 * Opens the dictionaries beside the program, each in a thread of its own: loading one takes up to a
 * second, and a thread that ends gives its memory back.
 * @param folder the folder of the built program
 */
export function dictionaryThreads(folder: string): OpenDictionary {
  return (name) => {
    const path = join(folder, 'dictionaries', name);
    const isThere =
      (dictionaryNames as readonly string[]).includes(name) && existsCompressedOrNot(`${path}.dic`);
    return isThere
      ? new DictionaryThread(join(folder, 'dictionary-thread.js'), { name, path })
      : undefined;
  };
}

type Question = DictionaryQuestion extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'id'>
    : never
  : never;

interface Pending {
  resolve(answer: DictionaryAnswer): void;
  reject(error: Error): void;
}

/** A dictionary in another thread, which is started when it is asked and ends when it is idle. */
class DictionaryThread implements Dictionary {
  private worker: Worker | undefined;
  private idle: NodeJS.Timeout | undefined;
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;

  constructor(
    private readonly program: string,
    private readonly data: DictionaryThreadData,
  ) {}

  async judge(words: readonly string[]): Promise<readonly Judgement[]> {
    return (await this.ask({ judge: words })).judgements ?? [];
  }

  async search(words: readonly string[]): Promise<readonly string[]> {
    return (await this.ask({ search: words })).found ?? [];
  }

  async corrections(word: string): Promise<readonly string[]> {
    return (await this.ask({ correct: word })).corrections ?? [];
  }

  private ask(question: Question): Promise<DictionaryAnswer> {
    clearTimeout(this.idle);
    const worker = (this.worker ??= this.start());
    // The process may end while a dictionary is idle, not while an answer is due.
    worker.ref();
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      worker.postMessage({ id, ...question });
    });
  }

  private start(): Worker {
    const worker = new Worker(this.program, { workerData: this.data });
    worker.on('message', (answer: DictionaryAnswer) => this.take(answer));
    worker.on('error', (error) => this.fail(worker, error));
    worker.on('exit', () => this.fail(worker, new Error('The dictionary’s thread has ended.')));
    return worker;
  }

  private take(answer: DictionaryAnswer): void {
    const pending = this.pending.get(answer.id);
    this.pending.delete(answer.id);
    if (answer.failure === undefined) pending?.resolve(answer);
    else pending?.reject(new Error(answer.failure));
    if (this.pending.size > 0) return;
    this.worker?.unref();
    this.idle = setTimeout(() => this.end(), idleTime).unref();
  }

  private fail(worker: Worker, error: Error): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    for (const { reject } of this.pending.values()) reject(error);
    this.pending.clear();
  }

  private end(): void {
    const { worker } = this;
    this.worker = undefined;
    void worker?.terminate();
  }
}
