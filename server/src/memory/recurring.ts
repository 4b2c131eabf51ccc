import { Remembered } from './remembered';
import { hashOf } from './text-hash';

/** For so many texts it is known that they were there before; a power of two. */
const mostSeen = 16_384;

/**
 * What was found out about texts that mostly are new, as the paragraphs of messages: all of it for a
 * short while, and for longer where a text comes again after that. What is kept for long without
 * need costs the garbage collector more time than it saves.
 */
export class Recurring<Found> {
  private readonly recent: Remembered<Found>;
  private readonly lasting: Remembered<Found>;
  /** The hashes of texts that were there, each in the place that its last bits tell. */
  private readonly seen = new Uint32Array(mostSeen);

  /**
   * @param most how much it holds of what has just been there
   * @param mostLasting how much it holds of what comes again, both in the unit of the sizes
   */
  constructor(most: number, mostLasting: number) {
    this.recent = new Remembered(most);
    this.lasting = new Remembered(mostLasting);
  }

  /** Holds so much for now, if that is more than usual: what is about to be asked for together. */
  makeRoom(size: number): void {
    this.recent.makeRoom(size);
  }

  /** What `find` finds out about the text. */
  of(text: string, find: (text: string) => Found, size: number): Found {
    const lasting = this.lasting.get(text, size);
    if (lasting !== undefined) return lasting;
    return this.recent.of(
      text,
      (own) => {
        const found = find(own);
        if (this.wasSeen(own)) this.lasting.set(own, found, size);
        return found;
      },
      size,
    );
  }

  /** Whether the text was there before; from now on it was. */
  private wasSeen(text: string): boolean {
    const hash = hashOf(text);
    const place = hash & (mostSeen - 1);
    if (this.seen[place] === hash) return true;
    this.seen[place] = hash;
    return false;
  }
}
