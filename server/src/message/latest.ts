/** What was found for the latest key, which is mostly asked for again. */
export class Latest<Key, Found> {
  private latest: { key: Key; found: Found } | undefined;

  /** What `find` finds for the key; found anew where it is another than the latest. */
  of(key: Key, find: () => Found): Found {
    if (!this.latest || this.latest.key !== key) this.latest = { key, found: find() };
    return this.latest.found;
  }
}
