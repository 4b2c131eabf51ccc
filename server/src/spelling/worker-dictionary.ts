import type { Judgement } from '../message/context/word-judge';
import type {
  DictionaryAnswer,
  DictionaryQuestion,
  DictionaryRequest,
} from './dictionary-protocol';
import type { Dictionary } from './spelling';

/** How long a dictionary stays in memory when nobody asks for it, in milliseconds. */
const idleTime = 5 * 60_000;

interface Pending {
  resolve(answer: DictionaryAnswer): void;
  reject(error: Error): void;
}

/** A worker that runs `dictionary-worker.ts` and has been sent its dictionary. */
export interface DictionaryWorker {
  post(question: DictionaryQuestion): void;
  /** Whether answers are due. */
  setAwaited(isAwaited: boolean): void;
  end(): void;
}

/** What a worker tells. */
export interface DictionaryListener {
  take(answer: DictionaryAnswer): void;
  /** It has ended, or cannot go on. */
  fail(error: Error): void;
}

/** Starts a worker. Rejects where that fails. */
export type StartWorker = (listener: DictionaryListener) => Promise<DictionaryWorker>;

/** A dictionary in a worker, which is started when it is asked and ends when it is idle. */
export class WorkerDictionary implements Dictionary {
  private worker: Promise<DictionaryWorker> | undefined;
  private running: DictionaryWorker | undefined;
  private idle: ReturnType<typeof setTimeout> | undefined;
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;

  constructor(private readonly startWorker: StartWorker) {}

  async judge(words: readonly string[]): Promise<readonly Judgement[]> {
    return (await this.ask({ judge: words })).judgements ?? [];
  }

  async search(words: readonly string[]): Promise<readonly string[]> {
    return (await this.ask({ search: words })).found ?? [];
  }

  async corrections(word: string): Promise<readonly string[]> {
    return (await this.ask({ correct: word })).corrections ?? [];
  }

  private async ask(request: DictionaryRequest): Promise<DictionaryAnswer> {
    clearTimeout(this.idle);
    const worker = await (this.worker ??= this.start());
    this.running = worker;
    worker.setAwaited(true);
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      worker.post({ id, ...request });
    });
  }

  private start(): Promise<DictionaryWorker> {
    const started = this.startWorker({
      take: (answer) => this.take(answer),
      fail: (error) => this.fail(started, error),
    });
    started.catch((error: unknown) => this.fail(started, error as Error));
    return started;
  }

  private take(answer: DictionaryAnswer): void {
    const pending = this.pending.get(answer.id);
    this.pending.delete(answer.id);
    if (answer.failure === undefined) pending?.resolve(answer);
    else pending?.reject(new Error(answer.failure));
    if (this.pending.size > 0) return;
    this.running?.setAwaited(false);
    this.idle = setTimeout(() => this.end(), idleTime);
    // Node would wait for it; in browsers it is a number.
    if (typeof this.idle === 'object') this.idle.unref();
  }

  private fail(started: Promise<DictionaryWorker>, error: Error): void {
    if (this.worker !== started) return;
    this.worker = undefined;
    for (const { reject } of this.pending.values()) reject(error);
    this.pending.clear();
  }

  private end(): void {
    this.worker = undefined;
    this.running?.end();
    this.running = undefined;
  }
}
