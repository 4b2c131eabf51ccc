import { Session, type Profiler } from 'node:inspector';
import { sep } from 'node:path';

/** Knows which parts of the linter's code have ever run. */
export class Coverage {
  private readonly session = new Session();
  private readonly seen = new Set<string>();

  constructor() {
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  }

  /** How many parts have run. */
  get size(): number {
    return this.seen.size;
  }

  /** Whether anything has run for the first time since this was asked. */
  hasGrown(): boolean {
    const before = this.seen.size;
    for (const { scriptId, url, functions } of this.take()) {
      if (!url.includes(`server${sep}src`)) continue;
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges)
          if (count > 0) this.seen.add(`${scriptId} ${startOffset} ${endOffset}`);
    }
    return this.seen.size > before;
  }

  /** In the process's own thread, the session answers at once. */
  private take(): Profiler.ScriptCoverage[] {
    let taken: Profiler.ScriptCoverage[] = [];
    this.session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
      taken = result;
    });
    return taken;
  }
}
