/** Remembers what it has found out about the latest key, which is mostly asked for again. */
export class Latest<Key, Found> {
  private latest: { key: Key; found: Found } | undefined;

  constructor(private readonly find: (key: Key) => Found) {}

  of(key: Key): Found {
    if (!this.latest || this.latest.key !== key) this.latest = { key, found: this.find(key) };
    return this.latest.found;
  }
}
