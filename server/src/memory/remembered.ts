/** In UTF-16 units: the longest text of which it does not matter how long it is. */
const longestCounted = 200;

/**
 * What was found out about texts, by the texts: messages, their branches and keystrokes repeat most of
 * them. Once it holds half of what it may, it begins anew beside the older half, and takes from that
 * what is asked for again.
 */
export class Remembered<Found> {
  private recent = new Map<string, Found>();
  private older = new Map<string, Found>();
  private filled = 0;
  private room: number;

  /**
   * @param most how many texts it holds, or how much, where each is given a size; long ones that are
   * given none are not kept, so that its memory has a limit
   */
  constructor(private readonly most: number) {
    this.room = most;
  }

  /** Holds so much for now, if that is more than usual: what is about to be asked for together. */
  makeRoom(size: number): void {
    this.room = Math.max(this.most, size);
  }

  /** What `find` finds out about the text; found once. */
  of(text: string, find: (text: string) => Found, size?: number): Found {
    if (size === undefined && text.length > longestCounted) return find(text);
    const known = this.recent.get(text);
    if (known !== undefined || this.recent.has(text)) return known as Found;
    const own = detached(text);
    const found = this.older.has(text) ? (this.older.get(text) as Found) : find(own);
    this.add(own, found, size ?? 1);
    return found;
  }

  /** What was set, if it is still known. */
  get(text: string, size?: number): Found | undefined {
    const known = this.recent.get(text);
    if (known !== undefined) return known;
    const older = this.older.get(text);
    if (older !== undefined) this.set(text, older, size);
    return older;
  }

  set(text: string, found: Found, size = 1): void {
    this.add(detached(text), found, size);
  }

  private add(text: string, found: Found, size: number): void {
    if (this.filled >= this.room / 2) {
      this.older = this.recent;
      this.recent = new Map();
      this.filled = 0;
    }
    this.filled += size;
    this.recent.set(text, found);
  }
}

/** The same function, which remembers what it has found out about so many texts. */
export function remembering<Found>(
  most: number,
  find: (text: string) => Found,
): (text: string) => Found {
  const known = new Remembered<Found>(most);
  return (text) => known.of(text, find);
}

/** A copy: engines keep the whole text in memory that another one was cut from. */
export const detached = (text: string): string => ` ${text}`.slice(1);
