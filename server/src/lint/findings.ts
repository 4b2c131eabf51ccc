import { compareTexts } from '../message/compare-texts';
import { addUnder } from '../message/lists-by-key';
import { withoutFillers } from '../message/template/mask';
import type { Range } from '../ranges/range';
import type { Finding, Report, Rule } from '../rules/rule';
import { gravity, type ProblemSeverity } from '../rules/severity';
import { wantedFix, type Place, type Problem } from './problem';
import type { WantedFixes } from './wanted-fixes';

/** Of each rule, so many problems of a text are listed; one more says how many there are besides. */
export const mostListed = 1000;

/** What a check is for: the problems to list, or every problem that has such a fix. */
export type Wanted = 'list' | WantedFixes;

/** A rule that is switched on. */
export interface SeverityOfRule {
  rule: Rule;
  severity: ProblemSeverity;
}

/** Has a rule look for what it objects to. */
export type Find<Run> = (run: Run, report: Report) => void;

/**
 * The problems of rules. A text of nothing but mistakes has more of them than there is memory for all
 * that is to be said, so of most of them nothing but the place is kept.
 * @param open picks the places that no comment silences
 */
export function problemsOf<Run extends SeverityOfRule>(
  runs: readonly Run[],
  find: Find<Run>,
  wanted: Wanted,
  open: (places: readonly Place[]) => readonly Place[],
): Problem[] {
  const isListed = wanted === 'list' ? firstOnes() : isFixable(wanted);
  const places = open(findingsOf(runs, find, isListed));
  if (wanted !== 'list') return places.filter(isProblem);
  if (places.every(isProblem)) return [...places];
  const byRule = new Map<string, Place[]>();
  for (const place of places) addUnder(byRule, place.rule, place);
  return runs.flatMap((run) => firstProblems(run, find, byRule.get(run.rule.id) ?? []));
}

type IsListed = (problem: Problem) => boolean;

function firstOnes(): IsListed {
  const counts = new Map<string, number>();
  return ({ rule }) => {
    const count = counts.get(rule) ?? 0;
    counts.set(rule, count + 1);
    return count < mostListed;
  };
}

const isFixable =
  (wanted: WantedFixes): IsListed =>
  (problem) =>
    wantedFix(problem, wanted) !== undefined;

const isProblem = (place: Place): place is Problem => 'message' in place;

/** Orders problems by place, then rule. */
export const byPlace = (a: Place, b: Place): number =>
  a.start - b.start || a.end - b.end || compareTexts(a.rule, b.rule);

/** The first problems of a rule in the text, and how many more there are. */
function firstProblems<Run extends SeverityOfRule>(
  run: Run,
  find: Find<Run>,
  places: readonly Place[],
): Problem[] {
  const sorted = places.toSorted(byPlace);
  const first = sorted.slice(0, mostListed);
  const rest = sorted.slice(mostListed);
  return [
    ...(first.every(isProblem) ? first : foundAgain(run, find, first)),
    ...remainders(run, rest),
  ];
}

/** What stands first in the text was not found first: the rule has to say again what it is. */
function foundAgain<Run extends SeverityOfRule>(
  run: Run,
  find: Find<Run>,
  places: readonly Place[],
): Problem[] {
  const keys = new Set(places.map(({ start, end }) => keyOf(start, end)));
  const isWanted: IsListed = ({ start, end }) => keys.has(keyOf(start, end));
  return findingsOf([run], find, isWanted).filter(isProblem);
}

/** One problem for all those of the same severity that are not listed. */
function remainders({ rule }: SeverityOfRule, places: readonly Place[]): Problem[] {
  const bySeverity = new Map<ProblemSeverity, Place[]>();
  for (const place of places) addUnder(bySeverity, place.severity, place);
  return [...bySeverity].flatMap(([severity, [first, ...others]]) => {
    if (!first) return [];
    const more = others.length + 1;
    const count = more === 1 ? 'is 1 more problem' : `are ${more} more problems`;
    const message = messageOf(`From here on, there ${count} of this rule.`, rule, rule.remedy);
    const { start, end } = first;
    return [{ rule: rule.id, severity, message, start, end, fixes: [], related: [], more }];
  });
}

/** What the rules find, one after the other. */
function findingsOf<Run extends SeverityOfRule>(
  runs: readonly Run[],
  find: Find<Run>,
  isListed: IsListed,
): readonly Place[] {
  const findings = new Findings(isListed);
  let current: Run;
  const report: Report = (range, what, finding) => findings.add(current, range, what, finding);
  for (const run of runs) {
    current = run;
    findings.forget();
    find(run, report);
  }
  return findings.places;
}

/** Places that rules report; the same words once for each, whichever reading shows them. */
class Findings {
  readonly places: Place[] = [];
  private readonly seen = new Set<number>();
  private said = nothingSaid;

  constructor(private readonly isListed: IsListed) {}

  /** What follows is of another rule. */
  forget(): void {
    if (this.seen.size > 0) this.seen.clear();
    this.said = nothingSaid;
  }

  add(
    { rule, severity }: SeverityOfRule,
    { start, end }: Range,
    what: string,
    finding: Finding = noDetails,
  ): void {
    const { remedy = rule.remedy, fixes = [], related = [], misspelt } = finding;
    const key = keyOf(start, end);
    if (this.seen.has(key)) return;
    this.seen.add(key);
    if (this.said.what !== what || this.said.remedy !== remedy)
      this.said = { what, remedy, message: messageOf(what, rule, remedy) };
    const { message } = this.said;
    const { id } = rule;
    const own = lower(severity, finding.severity);
    const problem: Problem = { rule: id, severity: own, message, start, end, fixes, related };
    if (misspelt) problem.misspelt = misspelt;
    this.places.push(this.isListed(problem) ? problem : { rule: id, severity: own, start, end });
  }
}

const nothingSaid = { what: '', remedy: '', message: '' };
const noDetails: Finding = {};

/** A number of its own for each place: texts are far shorter than this. */
const keyOf = (start: number, end: number): number => start * 2 ** 26 + end;

const messageOf = (what: string, { policy }: Rule, remedy: string): string =>
  [withoutFillers(what), policy, remedy].filter((part) => part !== '').join(' ');

/** The rule's severity, or that of the one problem where it is lower. */
function lower(severity: ProblemSeverity, own: ProblemSeverity = severity): ProblemSeverity {
  return gravity(own) < gravity(severity) ? own : severity;
}
