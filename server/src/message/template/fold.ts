import type { Range } from '../../ranges/range';
import { addOnceUnder } from '../lists-by-key';
import type { Block, Branch } from './blocks';

/** What is followed along the paths of a template. */
export interface PathFold<Event, State> {
  start: State;
  step(state: State, event: Event): State;
  /** States with the same key go on alike; of several, one is kept. */
  key(state: State): string;
}

/** More different states than this at one place are not followed. */
const mostStates = 64;
/** Of the conditions that occur more than once, so many are kept in mind at one place. */
const mostConditions = 16;
/** Blocks that repeat inside more than this many repeating blocks are taken at most once. */
export const deepestRepeat = 2;

interface Follower<State> {
  value: State;
  /** How the conditions that occur more than once were decided. */
  decided: Decision | undefined;
}

/** A decision and the ones before it: a list that followers can share. */
interface Decision {
  condition: number;
  holds: boolean;
  previous: Decision | undefined;
  count: number;
  /** The same for equal lists. */
  key: string;
}

function decide(previous: Decision | undefined, condition: number, holds: boolean): Decision {
  const count = (previous?.count ?? 0) + 1;
  const key = `${previous?.key ?? ''}${holds ? '+' : '-'}${condition}`;
  return { condition, holds, previous, count, key };
}

function decisionOn(condition: number, decided: Decision | undefined): boolean | undefined {
  for (let current = decided; current; current = current.previous)
    if (current.condition === condition) return current.holds;
  return undefined;
}

/** The decisions without those on the given conditions. */
function without(
  conditions: ReadonlySet<number>,
  decided: Decision | undefined,
): Decision | undefined {
  if (!decided) return undefined;
  const previous = without(conditions, decided.previous);
  if (conditions.has(decided.condition)) return previous;
  return previous === decided.previous
    ? decided
    : decide(previous, decided.condition, decided.holds);
}

/**
 * Follows the events (sorted by start) along every path through the blocks and returns the states
 * that the paths end in. Equal conditions go the same way; `{{#each}}` yields zero, one or two turns.
 */
export function foldPaths<Event extends Range, State>(
  blocks: readonly Block[],
  events: readonly Event[],
  fold: PathFold<Event, State>,
): State[] {
  const walk = new FoldWalk(events, fold, repeatedConditions(blocks));
  return walk.run(blocks).map((follower) => follower.value);
}

/** A condition that more than one block has. */
interface RepeatedCondition {
  id: number;
  /** The last of the outermost blocks that is it, or holds it: behind it, it can be forgotten. */
  lastIn: Block;
}

function repeatedConditions(blocks: readonly Block[]): Map<number, RepeatedCondition> {
  const once = new Set<number>();
  const repeated = new Map<number, RepeatedCondition>();
  const visit = (inner: readonly Block[], outermost: Block | undefined): void => {
    for (const block of inner) {
      const key = block.branches[0]?.condition?.key;
      const lastIn = outermost ?? block;
      if (key !== undefined && once.has(key))
        repeated.set(key, { id: repeated.get(key)?.id ?? repeated.size, lastIn });
      else if (key !== undefined) once.add(key);
      for (const branch of block.branches) visit(branch.blocks, lastIn);
    }
  };
  visit(blocks, undefined);
  return repeated;
}

class FoldWalk<Event extends Range, State> {
  private next = 0;
  private readonly forgottenAfter = new Map<Block, Set<number>>();

  constructor(
    private readonly events: readonly Event[],
    private readonly fold: PathFold<Event, State>,
    private readonly repeatedConditions: ReadonlyMap<number, RepeatedCondition>,
  ) {
    for (const { id, lastIn } of repeatedConditions.values())
      addOnceUnder(this.forgottenAfter, lastIn, id);
  }

  run(blocks: readonly Block[]): Follower<State>[] {
    let now: Follower<State>[] = [{ value: this.fold.start, decided: undefined }];
    for (const block of blocks) {
      now = this.branch(block, this.step(now, block.start), 0);
      now = this.forget(now, this.forgottenAfter.get(block));
    }
    return this.step(now, Infinity);
  }

  private through(
    blocks: readonly Block[],
    end: number,
    followers: Follower<State>[],
    repeatDepth: number,
  ): Follower<State>[] {
    let now = followers;
    for (const block of blocks) {
      now = this.step(now, block.start);
      now = this.branch(block, now, repeatDepth);
    }
    return this.step(now, end);
  }

  /** Steps over all events that begin before `end`. */
  private step(followers: Follower<State>[], end: number): Follower<State>[] {
    const first = this.events[this.next];
    if (!first || first.start >= end) return followers;
    const now = followers.map(({ value, decided }) => ({ value, decided }));
    for (
      let event: Event | undefined = first;
      event && event.start < end;
      event = this.events[++this.next]
    ) {
      for (const follower of now) follower.value = this.fold.step(follower.value, event);
    }
    return this.merge(now);
  }

  private branch(
    block: Block,
    followers: Follower<State>[],
    repeatDepth: number,
  ): Follower<State>[] {
    const ends: Follower<State>[] = [];
    for (const branch of block.branches) {
      const taking = this.decide(followers, branch.condition);
      const first = this.next;
      const depth = repeatDepth + (block.repeats ? 1 : 0);
      let taken = this.through(branch.blocks, branch.end, taking, depth);
      ends.push(...taken);
      if (block.repeats && branch === block.branches[0] && depth <= deepestRepeat) {
        this.next = first;
        taken = this.through(branch.blocks, branch.end, taken, depth);
        ends.push(...taken);
      }
    }
    if (block.branches.length === 1 && !block.always)
      ends.push(...this.decide(followers, opposite(block.branches[0])));
    return this.merge(ends);
  }

  private decide(followers: Follower<State>[], condition: Branch['condition']): Follower<State>[] {
    if (!condition) return followers;
    const { key, holds } = condition;
    const id = this.repeatedConditions.get(key)?.id;
    if (id === undefined) return followers;
    const taking: Follower<State>[] = [];
    for (const follower of followers) {
      const { value, decided } = follower;
      const known = decisionOn(id, decided);
      if (known === !holds) continue;
      const isNew = known === undefined && (decided?.count ?? 0) < mostConditions;
      taking.push(isNew ? { value, decided: decide(decided, id, holds) } : follower);
    }
    return taking;
  }

  /** Followers that differ only in how they decided what no longer comes go on as one. */
  private forget(
    followers: Follower<State>[],
    ids: ReadonlySet<number> | undefined,
  ): Follower<State>[] {
    if (!ids) return followers;
    return this.merge(
      followers.map(({ value, decided }) => ({ value, decided: without(ids, decided) })),
    );
  }

  private merge(followers: Follower<State>[]): Follower<State>[] {
    if (followers.length < 2) return followers;
    const kept = new Map<string, Follower<State>>();
    for (const follower of followers) {
      const key = `${follower.decided?.key ?? ''} ${this.fold.key(follower.value)}`;
      if (!kept.has(key) && kept.size < mostStates) kept.set(key, follower);
    }
    return [...kept.values()];
  }
}

function opposite(branch: Branch | undefined): Branch['condition'] {
  const condition = branch?.condition;
  return condition && { ...condition, holds: !condition.holds };
}
