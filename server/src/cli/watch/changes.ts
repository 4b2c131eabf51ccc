/** Changes come in bunches: it has to be quiet for this long, in milliseconds. */
const pause = 80;

/** Collects what has changed until somebody asks for it. */
export class Changes {
  private readonly paths = new Set<string>();
  /** Whether something has changed that nobody knows the path of. */
  private isUnknown = false;
  private wake: (() => void) | undefined;
  private timer: NodeJS.Timeout | undefined;

  /** Notes a change; without a path, of anything. */
  add(path: string | undefined): void {
    if (path === undefined) this.isUnknown = true;
    else this.paths.add(path);
    this.wakeSoon();
  }

  /** What has changed since the last time: the paths, or `unknown`. Waits until there is something. */
  async next(signal?: AbortSignal): Promise<ReadonlySet<string> | 'unknown' | 'ended'> {
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      signal?.addEventListener('abort', () => resolve(), { once: true });
      if (signal?.aborted) resolve();
      if (this.paths.size > 0 || this.isUnknown) this.wakeSoon();
    });
    this.wake = undefined;
    clearTimeout(this.timer);
    if (signal?.aborted) return 'ended';
    const changed = this.isUnknown ? 'unknown' : new Set(this.paths);
    this.paths.clear();
    this.isUnknown = false;
    return changed;
  }

  private wakeSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.wake?.(), pause);
  }
}
