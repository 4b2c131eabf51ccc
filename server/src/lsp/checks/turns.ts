import { nextTurn } from './next-turn';

/** How long work goes on before other requests have their turn, in milliseconds. */
const slice = 10;

/** Lets other requests have their turn during long work. */
export class Turns {
  private started = Date.now();

  /** Called after each step. Returns whether others may have come in meanwhile. */
  async give(): Promise<boolean> {
    if (Date.now() - this.started < slice) return false;
    await nextTurn();
    this.started = Date.now();
    return true;
  }
}
