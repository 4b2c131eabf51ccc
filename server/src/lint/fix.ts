import type { Range } from '../ranges/range';
import { firstIndex } from '../ranges/sorted-offsets';
import type { Fix, TextEdit } from '../rules/rule';
import { ChangedText } from './changed-text';
import type { Wanted } from './findings';
import { wantedFix, type Problem } from './problem';
import type { WantedFixes } from './wanted-fixes';

export interface FixResult {
  text: string;
  /** The changes against the text given, sorted, not overlapping. */
  edits: TextEdit[];
  /** How many fixes were applied. */
  applied: number;
}

/**
 * Fixes settle within a few rounds, of many in a row half in each; a rule whose fixes undo each other
 * must not hang an editor.
 */
export const mostRounds = 20;

/**
 * Applies the problems' safe fixes once; of overlapping or touching ones, the first. Those that do not
 * fit into the text, since they are of another one, or whose own edits overlap, are left out.
 */
export function applyFixes(text: string, problems: readonly Problem[]): FixResult {
  return applyWanted(text, problems, 'safe fixes');
}

function applyWanted(text: string, problems: readonly Problem[], wanted: WantedFixes): FixResult {
  const fixes = problems.flatMap((problem) => {
    const fix = wantedFix(problem, wanted);
    return fix && canBeApplied(text, fix.edits) ? [fix] : [];
  });
  const chosen = compatible(fixes);
  return {
    ...applyEdits(
      text,
      chosen.flatMap((fix) => fix.edits),
    ),
    applied: chosen.length,
  };
}

function canBeApplied(text: string, edits: readonly TextEdit[]): boolean {
  const isIn = ({ start, end }: Range): boolean => start >= 0 && start <= end && end <= text.length;
  const isApart = ({ end }: Range, index: number, sorted: readonly Range[]): boolean =>
    end <= (sorted[index + 1]?.start ?? Infinity);
  return edits.length > 0 && edits.every(isIn) && inOrder(edits).every(isApart);
}

const inOrder = (edits: readonly TextEdit[]): TextEdit[] =>
  edits.toSorted((a, b) => a.start - b.start || a.end - b.end);

/** Applies one fix, whatever its kind. */
export function applyFix(text: string, fix: Fix): FixResult {
  return { ...applyEdits(text, fix.edits), applied: 1 };
}

/** Checks a text, to list problems unless their fixes are wanted. */
export type FixableCheck = (text: string, wanted?: Wanted) => Problem[];

/** Applies fixes and checks again until nothing changes; returns what is left as well. */
export function fixAll(
  text: string,
  check: FixableCheck,
  wanted: WantedFixes = 'safe fixes',
): FixResult & { problems: Problem[] } {
  const changed = new ChangedText(text);
  let problems = check(text);
  let applied = 0;
  for (let round = 0; round < mostRounds; round++) {
    const isPart = problems.some(({ more }) => more !== undefined);
    const fixable = isPart ? check(changed.text, wanted) : problems;
    const result = applyWanted(changed.text, fixable, wanted);
    if (result.applied === 0 || result.text === changed.text) break;
    applied += result.applied;
    changed.replace(result.edits);
    problems = check(changed.text);
  }
  return { text: changed.text, edits: changed.edits(), applied, problems };
}

/**
 * The fixes that can be applied together, first come, first served. Fixes that touch wait for the
 * next round, so that each sees what the other has left: the last declaration takes its attribute along.
 */
function compatible(fixes: readonly Fix[]): Fix[] {
  const taken = new TakenRanges();
  return fixes
    .toSorted((a, b) => firstStart(a) - firstStart(b))
    .filter((fix) => {
      if (fix.edits.some((edit) => taken.touches(edit))) return false;
      for (const edit of inOrder(fix.edits)) taken.add(edit);
      return true;
    });
}

/** Ranges that do not overlap, sorted; those of one fix may touch. */
class TakenRanges {
  private readonly ranges: Range[] = [];

  touches({ start, end }: Range): boolean {
    const next = this.ranges[this.firstEndingAt(start)];
    return next !== undefined && next.start <= end;
  }

  /** Takes a range that overlaps none of them; the edits of one fix in their order. */
  add(range: Range): void {
    const place = firstIndex(this.ranges, ({ start }) => start > range.start);
    this.ranges.splice(place, 0, range);
  }

  /** The place of the first range that ends at the offset or behind it. */
  private firstEndingAt(offset: number): number {
    return firstIndex(this.ranges, ({ end }) => end >= offset);
  }
}

const firstStart = (fix: Fix): number => Math.min(...fix.edits.map((edit) => edit.start));

function applyEdits(text: string, edits: readonly TextEdit[]): Omit<FixResult, 'applied'> {
  const sorted = inOrder(edits);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: inserted } of sorted) {
    parts.push(text.slice(at, start), inserted);
    at = end;
  }
  parts.push(text.slice(at));
  return { text: parts.join(''), edits: sorted };
}
