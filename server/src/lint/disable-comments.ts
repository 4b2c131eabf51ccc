import type { Directive, DirectiveUse } from '../message/directives';
import { LineIndex } from './line-index';
import type { Place } from './problem';
import { addUnder } from '../message/lists-by-key';

/** The comments as they are before a check: none has silenced or enabled anything. */
export const unused = (directives: readonly Directive[]): DirectiveUse[] =>
  directives.map((directive) => ({ directive, silenced: new Set(), enables: false }));

/**
 * Takes out the problems that a disable comment silences, and notes of each comment which rules it
 * has silenced, or whether it enables any. Takes time linear in the problems and comments, however many of both there are.
 * @param uses of the comments, in order
 */
export function silence<Found extends Place>(
  problems: readonly Found[],
  uses: readonly DirectiveUse[],
  text: string,
): readonly Found[] {
  if (uses.length === 0) return problems;
  const lines = new LineIndex(text);
  const lineOf = (offset: number): number => lines.position(offset).line;
  const file = new Silencers();
  const byLine = new Map<number, Silencers>();
  const ranges = new Silencers();
  for (const use of uses) {
    const { kind, start, end } = use.directive;
    if (kind === 'disable-file') file.disable(use);
    else if (kind === 'disable-line') at(byLine, lineOf(start)).disable(use);
    else if (kind === 'disable-next-line') at(byLine, lineOf(end) + 1).disable(use);
  }
  const switches = uses.filter(
    ({ directive: { kind } }) => kind === 'disable' || kind === 'enable',
  );
  let next = 0;
  const switchUntil = (offset: number): void => {
    for (let change = switches[next]; change; change = switches[++next]) {
      const { start, kind } = change.directive;
      if (start > offset) break;
      if (kind === 'disable') ranges.disable(change);
      else change.enables = ranges.enable(change.directive);
    }
  };
  const silenced = new Set<Found>();
  for (const problem of problems.toSorted((a, b) => a.start - b.start)) {
    switchUntil(problem.start);
    const line = byLine.get(lineOf(problem.start));
    const isSilenced = [file, ranges, line].filter((silencers) => silencers?.silence(problem.rule));
    if (isSilenced.length > 0) silenced.add(problem);
  }
  switchUntil(Infinity);
  return problems.filter((problem) => !silenced.has(problem));
}

function at(byLine: Map<number, Silencers>, line: number): Silencers {
  let silencers = byLine.get(line);
  if (!silencers) byLine.set(line, (silencers = new Silencers()));
  return silencers;
}

/** Comments that stand at the same time; each is told but once of each rule that it silences. */
class Silencers {
  /** Comments that name no rule, and how many of them no longer hold for a rule. */
  private forAll: DirectiveUse[] = [];
  private readonly endedForAll = new Map<string, number>();
  private readonly byRule = new Map<string, DirectiveUse[]>();
  /** How many of the comments have been told that they silence the rule. */
  private readonly toldForAll = new Map<string, number>();
  private readonly toldByRule = new Map<string, number>();

  disable(use: DirectiveUse): void {
    const { rules } = use.directive;
    if (rules.length === 0) this.forAll.push(use);
    for (const { id } of rules) addUnder(this.byRule, id, use);
  }

  /** Enables again; tells whether anything had been disabled. */
  enable({ rules }: Directive): boolean {
    const ends =
      this.forAll.length > 0 ||
      (rules.length === 0 ? this.byRule.size > 0 : rules.some(({ id }) => this.byRule.has(id)));
    if (rules.length === 0) {
      this.forAll = [];
      for (const map of [this.endedForAll, this.byRule, this.toldForAll, this.toldByRule])
        map.clear();
    }
    for (const { id } of rules) {
      this.endedForAll.set(id, this.forAll.length);
      this.byRule.delete(id);
      this.toldByRule.delete(id);
    }
    return ends;
  }

  /** Whether a problem of the rule is silenced; tells the comments that do it. */
  silence(rule: string): boolean {
    const ended = this.endedForAll.get(rule) ?? 0;
    const named = this.byRule.get(rule) ?? [];
    const told = Math.max(ended, this.toldForAll.get(rule) ?? 0);
    for (let index = told; index < this.forAll.length; index++)
      this.forAll[index]?.silenced.add(rule);
    for (let index = this.toldByRule.get(rule) ?? 0; index < named.length; index++)
      named[index]?.silenced.add(rule);
    this.toldForAll.set(rule, this.forAll.length);
    this.toldByRule.set(rule, named.length);
    return this.forAll.length > ended || named.length > 0;
  }
}
