/** How the reader of a preview wants the branches to go, by the ids of the switches. */
export type Choices = Readonly<Record<string, boolean | number>>;

/** A place where the template can go one way or another. */
export interface Switch {
  /** The same for all blocks that go the same way. */
  id: string;
  kind: 'condition' | 'list';
  /** What the blocks ask for, as written: `order.isGift`. */
  label: string;
  /** Whether the condition holds, or how many times the list is gone through. */
  value: boolean | number;
  /** What decided. */
  decidedBy: 'choice' | 'data' | 'default';
}

/** A preview with more switches than this helps nobody. */
const mostSwitches = 200;
/** A list is gone through at most so often. */
const mostTurns = 50;

/** Decides which way the template goes: by choice, else by the data, else the first branch. */
export class Switches {
  private readonly known = new Map<string, Switch>();

  constructor(private readonly choices: Choices) {}

  /** In the order in which the template comes to them. */
  get all(): Switch[] {
    return [...this.known.values()];
  }

  /**
   * Whether the condition holds.
   * @param byData what the data say; `undefined` where they do not
   * @param byDefault what holds otherwise, unless a block before has asked the same
   */
  condition(id: string, label: string, byData: boolean | undefined, byDefault: boolean): boolean {
    const chosen = this.choiceOf(id);
    const choice = typeof chosen === 'boolean' ? chosen : undefined;
    const earlier = this.known.get(id);
    const fallback = earlier?.decidedBy === 'default' ? earlier.value === true : byDefault;
    const value = choice ?? byData ?? fallback;
    this.note({ id, kind: 'condition', label, value, decidedBy: decidedBy(choice, byData) });
    return value;
  }

  /**
   * How many times a list is gone through.
   * @param byData how long the list is; `undefined` where the data do not tell
   */
  turns(id: string, label: string, byData: number | undefined): number {
    const chosen = this.choiceOf(id);
    const choice = typeof chosen === 'number' && chosen >= 0 ? Math.floor(chosen) : undefined;
    const value = Math.min(choice ?? byData ?? 1, mostTurns);
    this.note({ id, kind: 'list', label, value, decidedBy: decidedBy(choice, byData) });
    return value;
  }

  private choiceOf(id: string): boolean | number | undefined {
    return Object.hasOwn(this.choices, id) ? this.choices[id] : undefined;
  }

  private note(found: Switch): void {
    if (!this.known.has(found.id) && this.known.size < mostSwitches)
      this.known.set(found.id, found);
  }
}

function decidedBy(choice: unknown, byData: unknown): Switch['decidedBy'] {
  if (choice !== undefined) return 'choice';
  return byData === undefined ? 'default' : 'data';
}
