/** How many steps there is room for at first; a power of two. */
const firstRoom = 1024;
/** What a step takes: the set that it comes from, the kind of word, and the set that it leads to. */
const width = 3;

/**
 * Where kinds of words lead from sets of states, all by their numbers. One row of numbers takes less
 * time and memory than a Map for each set, and the garbage collector has nothing to follow.
 */
export class StepTable {
  private room = firstRoom;
  private count = 0;
  private slots = new Int32Array(firstRoom * width);

  /** The set that the kind leads to from the other; -1 where that is not known yet. */
  get(from: number, kind: number): number {
    const { slots } = this;
    const at = this.slotOf(from, kind);
    return slots[at] === 0 ? -1 : (slots[at + 2] as number);
  }

  /** @param from a set and a kind that have no step yet */
  add(from: number, kind: number, to: number): void {
    if (this.count * 2 >= this.room) this.grow();
    this.count++;
    const at = this.slotOf(from, kind);
    // Where nothing is, there is a zero.
    this.slots[at] = from + 1;
    this.slots[at + 1] = kind;
    this.slots[at + 2] = to;
  }

  /** Where the step is, or the free slot where it belongs. */
  private slotOf(from: number, kind: number): number {
    const { slots, room } = this;
    const hash = Math.imul(from, 0x9e3779b1) ^ Math.imul(kind, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & (room - 1);
    for (;;) {
      const at = slot * width;
      const known = slots[at] as number;
      if (known === 0 || (known === from + 1 && slots[at + 1] === kind)) return at;
      slot = (slot + 1) & (room - 1);
    }
  }

  private grow(): void {
    const { slots } = this;
    this.room *= 2;
    this.slots = new Int32Array(this.room * width);
    for (let at = 0; at < slots.length; at += width) {
      const known = slots[at] as number;
      if (known === 0) continue;
      const kind = slots[at + 1] as number;
      this.slots.set(slots.subarray(at, at + width), this.slotOf(known - 1, kind));
    }
  }
}
