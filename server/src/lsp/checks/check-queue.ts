import { nextTurn } from './next-turn';

/**
 * Who comes before whom: what somebody waits for who can do nothing else meanwhile, then what has
 * changed, then what is known but for a little.
 */
const lanes = ['next', 'changed', 'known'] as const;
export type Lane = (typeof lanes)[number];

/** So often others come first; then it is the turn of one that is known but for a little. */
const mostOvertaking = 4;
/** So many messages of the client have their turn before a check, were there more and more of them. */
const mostMessages = 100;

/** What waits for its turn. */
export interface Place {
  lane: Lane;
  /** Whether anybody wants it still. */
  readonly isWanted: boolean;
}

/**
 * Has checks done one after the other. The client's messages come first, since they may say that a text
 * has changed, or that nobody wants to know any more: what is not wanted when its turn comes is left out.
 */
export class CheckQueue {
  private readonly waiting: Record<Lane, Map<Place, (isWanted: boolean) => void>> = {
    next: new Map(),
    changed: new Map(),
    known: new Map(),
  };
  private isRunning = false;
  /** Counts what the client's messages have brought. */
  private news = 0;
  private overtaken = 0;

  /** Resolves to whether it is wanted still, when it has its turn; what it does then, it does at once. */
  turn(place: Place): Promise<boolean> {
    this.stir();
    const turn = new Promise<boolean>((resolve) => this.waiting[place.lane].set(place, resolve));
    if (!this.isRunning) void this.run();
    return turn;
  }

  /** Puts it into the lane, unless it is in a better one. */
  hurry(place: Place, lane: Lane): void {
    const from = place.lane;
    if (lanes.indexOf(lane) >= lanes.indexOf(from)) return;
    place.lane = lane;
    const go = this.waiting[from].get(place);
    if (!go) return;
    this.waiting[from].delete(place);
    this.waiting[lane].set(place, go);
  }

  /** A message has come; others may follow. */
  stir(): void {
    this.news++;
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    for (;;) {
      await this.messages();
      const go = this.take();
      if (!go) break;
      go(true);
    }
    this.isRunning = false;
  }

  private async messages(): Promise<void> {
    for (let count = 0; count < mostMessages; count++) {
      const { news } = this;
      await nextTurn();
      if (this.news === news) return;
    }
  }

  private take(): ((isWanted: boolean) => void) | undefined {
    const { known } = this.waiting;
    const order = this.overtaken < mostOvertaking ? lanes : (['known', ...lanes] as const);
    for (const lane of order)
      for (const [place, go] of this.waiting[lane]) {
        this.waiting[lane].delete(place);
        if (place.isWanted) {
          this.overtaken = lane === 'known' || known.size === 0 ? 0 : this.overtaken + 1;
          return go;
        }
        go(false);
      }
    return undefined;
  }
}
