/** The most rounds that work takes, each of which can find out what else is wanted. */
const mostRounds = 100;

/**
 * Gets what work asks for that cannot wait for it. The work goes on as if it were not there, and is
 * repeated when it is.
 */
export class Fetching {
  private readonly wanted = new Map<string, () => Promise<void>>();
  private readonly underWay = new Map<string, Promise<void>>();
  private count = 0;

  /** @param onFetched told when something has come, before work is repeated */
  constructor(private readonly onFetched: () => void) {}

  /** Takes notice of what is wanted, by a name that tells it from other things. */
  readonly want = (what: string, get: () => Promise<void>): void => {
    this.count++;
    if (!this.underWay.has(what)) this.wanted.set(what, get);
  };

  /** Repeats work until nothing is wanted. It must not do anything that is wrong to do twice. */
  async complete<T>(work: () => T | Promise<T>): Promise<T> {
    for (let round = 1; ; round++) {
      const before = this.count;
      const isLast = (): boolean => this.count === before || round === mostRounds;
      try {
        const result = await work();
        if (isLast()) return result;
      } catch (error) {
        // It may fail because of what is not there yet.
        if (isLast()) throw error;
      }
      await this.fetch();
    }
  }

  private async fetch(): Promise<void> {
    for (const [what, get] of this.wanted) {
      const getting = get().finally(() => this.underWay.delete(what));
      this.underWay.set(what, getting);
    }
    this.wanted.clear();
    await Promise.allSettled(this.underWay.values());
    this.onFetched();
  }
}
