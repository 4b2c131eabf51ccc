import type { Terminal } from './terminal';

/** Runs that are over sooner show nothing, in milliseconds. */
const delay = 700;
/** How often the line changes, in milliseconds. */
const interval = 100;

/** Tells on a terminal how far a long run has come, in a line that goes again. */
export class Progress {
  private readonly isShown: boolean;
  private next: number;
  private isOnScreen = false;

  constructor(
    private readonly terminal: Terminal,
    env: NodeJS.ProcessEnv,
    private readonly now: () => number = Date.now,
  ) {
    this.next = now() + delay;
    this.isShown = terminal.isTTY === true && env['TERM'] !== 'dumb' && !env['CI'];
  }

  /** So many files are checked. */
  step(done: number, total: number): void {
    if (!this.isShown || this.now() < this.next) return;
    this.next = this.now() + interval;
    this.isOnScreen = true;
    this.terminal.write(`\r\u001B[K${done} of ${total} files checked`);
  }

  /** Takes the line away, before something else is written. */
  clear(): void {
    if (!this.isOnScreen) return;
    this.isOnScreen = false;
    this.terminal.write('\r\u001B[K');
  }
}
