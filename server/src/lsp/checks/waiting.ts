import type { CancellationToken } from 'vscode-languageserver';
import { TakenBackError } from './check-errors';

interface Waiter<Answer> {
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** Those who wait for the same answer. */
export class Waiting<Answer> {
  private waiters = new Set<Waiter<Answer>>();

  /** @param before those who wait there wait here instead */
  constructor(before?: Waiting<Answer>) {
    if (!before) return;
    this.waiters = before.waiters;
    before.waiters = new Set();
  }

  /** Whether anybody is still waiting. */
  get isWanted(): boolean {
    return this.waiters.size > 0;
  }

  /** Fails at once with a `TakenBackError` when the question is taken back. */
  answer(token?: CancellationToken): Promise<Answer> {
    const { waiters } = this;
    return new Promise((resolve, reject) => {
      const waiter = { resolve, reject };
      waiters.add(waiter);
      token?.onCancellationRequested(() => {
        waiters.delete(waiter);
        reject(new TakenBackError());
      });
    });
  }

  resolve(answer: Answer): void {
    for (const waiter of this.taken()) waiter.resolve(answer);
  }

  /** Those who come later wait for the next answer. */
  reject(error: unknown): void {
    for (const waiter of this.taken()) waiter.reject(error);
  }

  private taken(): Waiter<Answer>[] {
    const waiters = [...this.waiters];
    this.waiters.clear();
    return waiters;
  }
}
