/**
 * What was found out about texts, by the texts: messages, their branches and keystrokes repeat most of
 * them. Once it holds as much as it may, it begins anew.
 */
export class Remembered<Found> {
  private readonly known = new Map<string, Found>();
  private filled = 0;

  /** @param most how many texts it holds, or how much, where each is given a size */
  constructor(private readonly most: number) {}

  /** What `find` finds out about the text; found once. */
  of(text: string, find: (text: string) => Found, size = 1): Found {
    const known = this.known.get(text);
    if (known !== undefined || this.known.has(text)) return known as Found;
    const own = detached(text);
    const found = find(own);
    if (this.filled >= this.most) {
      this.known.clear();
      this.filled = 0;
    }
    this.filled += size;
    this.known.set(own, found);
    return found;
  }
}

/** A copy: engines keep the whole text in memory that another one was cut from. */
const detached = (text: string): string => ` ${text}`.slice(1);
