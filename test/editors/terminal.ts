import { execFileSync } from 'node:child_process';

/** A terminal that nobody looks at, but whose screen can be read. */
export class Terminal {
  private constructor(
    private readonly socket: string,
    private readonly env: Readonly<Record<string, string>>,
  ) {}

  /** Runs a program in a terminal of its own, with these variables only. */
  static open(
    name: string,
    command: readonly string[],
    { cwd, env }: { cwd: string; env: Readonly<Record<string, string>> },
  ): Terminal {
    const terminal = new Terminal(`bsm-${name}-${process.pid}`, env);
    terminal.tmux(
      ...['-u', '-f', '/dev/null', 'new-session', '-d', '-x', '120', '-y', '40', '-c', cwd],
      ...['--', ...command],
    );
    return terminal;
  }

  /** What is on the screen; why there is none, where the program has ended. */
  screen(): string {
    try {
      return this.tmux('capture-pane', '-p');
    } catch (error) {
      return `There is no screen: ${String(error)}`;
    }
  }

  close(): void {
    try {
      this.tmux('kill-server');
    } catch {
      // It has ended by itself.
    }
  }

  private tmux(...given: string[]): string {
    const { env } = this;
    return execFileSync('tmux', ['-L', this.socket, ...given], {
      encoding: 'utf8',
      stdio: 'pipe',
      env,
    });
  }
}
