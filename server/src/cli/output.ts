import type { Terminal } from './terminal/terminal';
import { replaceFile } from './write-file';

const chunkSize = 64 * 1024;

/** Where a report goes, piece by piece. */
export interface Sink {
  write(text: string): void;
  /** Waits until what is written was taken, if that has become much. */
  flushWhenFull(): Promise<void>;
}

/**
 * Text on its way to a stream. What is written is collected and waits until the stream has taken
 * it, so that nothing is lost before the process ends, however slow the reader.
 */
export class Output implements Sink {
  private pending = '';
  private firstError: Error | undefined;

  /** @param beforeWriting makes room on a terminal that is shared */
  constructor(
    readonly stream: Terminal,
    private readonly beforeWriting?: () => void,
  ) {
    stream.on('error', (error: Error) => (this.firstError ??= error));
  }

  /** Why the stream took no more. A reader that went away, as `head` does, is no failure. */
  get failure(): Error | undefined {
    return this.isGone ? undefined : this.firstError;
  }

  /** Whether the reader went away. */
  get isGone(): boolean {
    return (this.firstError as NodeJS.ErrnoException | undefined)?.code === 'EPIPE';
  }

  write(text: string): void {
    this.pending += text;
  }

  async flushWhenFull(): Promise<void> {
    if (this.pending.length >= chunkSize) await this.flush();
  }

  /** Waits until the stream has taken all that is written. */
  async flush(): Promise<void> {
    const text = this.pending;
    this.pending = '';
    if (text === '' || this.firstError) return;
    this.beforeWriting?.();
    await new Promise<void>((resolve) => this.stream.write(text, () => resolve()));
  }
}

/** A report on its way to a file, which gets it as a whole or not at all. */
export class ReportFile implements Sink {
  private text = '';

  constructor(private readonly path: string) {}

  write(text: string): void {
    this.text += text;
  }

  async flushWhenFull(): Promise<void> {
    // It is held until it is complete.
  }

  /** Puts the report in its place. Throws a `FileError`. */
  save(): void {
    replaceFile(this.path, this.text, { create: true });
  }
}
