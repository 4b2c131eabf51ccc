import type { Directive } from '../message/directives';
import { LineIndex } from './line-index';
import type { Problem } from './problem';

/**
 * Takes out the problems that a disable comment silences, and notes in each comment which rules it
 * has silenced.
 * @param directives in order
 */
export function silence(
  problems: readonly Problem[],
  directives: readonly Directive[],
  text: string,
): Problem[] {
  if (directives.length === 0) return [...problems];
  const lines = new LineIndex(text);
  const line = (offset: number): number => lines.position(offset).line;
  const silencers = directives.filter(({ kind }) => kind !== 'enable');
  const covers = silencers.map((directive) => coverage(directive, directives, line));
  return problems.filter((problem) => {
    let silenced = false;
    silencers.forEach((directive, index) => {
      if (!names(directive, problem.rule) || !covers[index]?.(problem)) return;
      directive.silenced.add(problem.rule);
      silenced = true;
    });
    return !silenced;
  });
}

/** Whether the comment speaks of the rule. */
export function names({ rules }: Directive, rule: string): boolean {
  return rules.length === 0 || rules.some(({ id }) => id === rule);
}

/** Tells for which problems, of a rule that it names, the comment stands. */
function coverage(
  directive: Directive,
  directives: readonly Directive[],
  line: (offset: number) => number,
): (problem: Problem) => boolean {
  switch (directive.kind) {
    case 'disable-file':
      return () => true;
    case 'disable-line': {
      const own = line(directive.start);
      return (problem) => line(problem.start) === own;
    }
    case 'disable-next-line': {
      const next = line(directive.end) + 1;
      return (problem) => line(problem.start) === next;
    }
    default:
      return (problem) => {
        if (problem.start < directive.start) return false;
        const enabled = directives.find(
          ({ kind, start, ...enable }) =>
            kind === 'enable' &&
            start > directive.start &&
            (enable.rules.length === 0 || enable.rules.some(({ id }) => id === problem.rule)),
        );
        return enabled === undefined || problem.start < enabled.start;
      };
  }
}
