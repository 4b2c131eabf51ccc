import type { Writable } from 'node:stream';

const chunkSize = 64 * 1024;

/**
 * Text on its way to a stream. What is written is collected and waits until the stream has taken
 * it, so that nothing is lost before the process ends, however slow the reader.
 */
export class Output {
  #pending = '';
  #failure: Error | undefined;

  constructor(readonly stream: Writable) {
    stream.on('error', (error: Error) => (this.#failure ??= error));
  }

  /** Why the stream took no more. A reader that went away, as `head` does, is no failure. */
  get failure(): Error | undefined {
    const code = (this.#failure as NodeJS.ErrnoException | undefined)?.code;
    return code === 'EPIPE' ? undefined : this.#failure;
  }

  write(text: string): void {
    this.#pending += text;
  }

  /** Waits until the stream has taken what is written, if that has become much. */
  async flushWhenFull(): Promise<void> {
    if (this.#pending.length >= chunkSize) await this.flush();
  }

  /** Waits until the stream has taken all that is written. */
  async flush(): Promise<void> {
    const text = this.#pending;
    this.#pending = '';
    if (text === '' || this.#failure) return;
    await new Promise<void>((resolve) => this.stream.write(text, () => resolve()));
  }
}
