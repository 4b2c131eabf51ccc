/**
 * What was found out about texts, by the texts: messages, their branches and keystrokes repeat most of
 * them. Once it holds half of what it may, it begins anew beside the older half, and takes from that
 * what is asked for again.
 */
export class Remembered<Found> {
  private recent = new Map<string, Found>();
  private older = new Map<string, Found>();
  private filled = 0;

  /** @param most how many texts it holds, or how much, where each is given a size */
  constructor(private readonly most: number) {}

  /** What `find` finds out about the text; found once. */
  of(text: string, find: (text: string) => Found, size = 1): Found {
    const known = this.recent.get(text);
    if (known !== undefined || this.recent.has(text)) return known as Found;
    const own = detached(text);
    const found = this.older.has(text) ? (this.older.get(text) as Found) : find(own);
    this.add(own, found, size);
    return found;
  }

  private add(text: string, found: Found, size: number): void {
    if (this.filled >= this.most / 2) {
      this.older = this.recent;
      this.recent = new Map();
      this.filled = 0;
    }
    this.filled += size;
    this.recent.set(text, found);
  }
}

/** A copy: engines keep the whole text in memory that another one was cut from. */
const detached = (text: string): string => ` ${text}`.slice(1);
