import type { Problem } from '../../server/src/lint/problem';
import { intents } from '../../server/src/wording/intents/intents';
import type { EvaluationCase } from './cases';

/** The rules that judge what a message says. */
export const wordingRules: readonly string[] = [
  ...intents.map(({ rule }) => rule),
  'no-thank-you-message',
  'no-sensitive-content',
  'require-buyer-language',
];

interface Count {
  positives: number;
  found: number;
  falseAlarms: number;
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** What the rules found of one set of labelled texts. */
export class Score {
  private readonly counts = new Map<string, Count>();
  private clean = 0;
  private noisy = 0;

  constructor(rules: readonly string[]) {
    for (const rule of rules) this.counts.set(rule, { positives: 0, found: 0, falseAlarms: 0 });
  }

  /** Counts a text; returns a line for each thing that went wrong. */
  add({ rule, text, marks }: EvaluationCase, problems: readonly Problem[]): string[] {
    const reported = problems.filter((problem) => this.counts.has(problem.rule));
    if (rule === undefined) return this.addClean(text, reported);
    const count = this.counts.get(rule);
    if (!count) return [];
    count.positives++;
    const isFound = reported.some(
      (problem) =>
        problem.rule === rule &&
        marks.some(
          ({ start, end }) =>
            problem.start < end &&
            problem.end > start &&
            problem.end - problem.start <= 3 * (end - start) + 40,
        ),
    );
    if (isFound) count.found++;
    const others = reported
      .filter((problem) => problem.rule !== rule)
      .map(
        (problem) => `OTHER ${problem.rule} in ${rule}: ${excerpt(text, problem)} | ${plain(text)}`,
      );
    return isFound ? others : [`MISS  ${rule}: ${plain(text)}`, ...others];
  }

  private addClean(text: string, reported: readonly Problem[]): string[] {
    this.clean++;
    const rules = new Set(reported.map(({ rule }) => rule));
    if (rules.size > 0) this.noisy++;
    for (const rule of rules) (this.counts.get(rule) as Count).falseAlarms++;
    return reported.map(
      (problem) => `FALSE ${problem.rule}: ${excerpt(text, problem)} | ${plain(text)}`,
    );
  }

  printRules(title: string): void {
    for (const [rule, { positives, found, falseAlarms }] of this.counts)
      console.log(
        `${title}  ${rule.padEnd(30)} found ${`${found}/${positives}`.padStart(7)} ${percent(found, positives).padStart(8)}   false alarms ${falseAlarms}/${this.clean}`,
      );
  }

  summary(title: string): string {
    const { positives, found, falseAlarms } = this.total;
    return `${title}: found ${found}/${positives} = ${percent(found, positives)}, false alarms ${falseAlarms}, in ${this.noisy}/${this.clean} clean texts = ${percent(this.noisy, this.clean)}`;
  }

  isBelow({ recall, falseAlarms }: { recall: number; falseAlarms: number }): boolean {
    const { positives, found } = this.total;
    return found < recall * positives || this.noisy > falseAlarms * this.clean;
  }

  private get total(): Count {
    const total = { positives: 0, found: 0, falseAlarms: 0 };
    for (const { positives, found, falseAlarms } of this.counts.values()) {
      total.positives += positives;
      total.found += found;
      total.falseAlarms += falseAlarms;
    }
    return total;
  }
}

const excerpt = (text: string, { start, end }: Problem): string =>
  `“${text.slice(start, end).replace(/\s+/g, ' ')}”`;
const plain = (text: string): string =>
  text
    .replace(/<\/?p>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
