import { digitsOf, partOfRun, type DigitGroup, type DigitRun } from './digit-runs';
import { isNationalNumber } from './numbering-plans';
import { otherNumbers } from './other-numbers';

/** The run without dates, order ids and the like, and line by line where each is a number. */
export function linesOf(text: string, run: DigitRun): DigitRun[] {
  const others = otherNumbers(text.slice(run.start, run.end));
  let next = 0;
  const lines: DigitGroup[][] = [[]];
  const isContinued: boolean[] = [false];
  for (const group of run.groups) {
    while ((others[next]?.end ?? Infinity) <= group.start - run.start) next++;
    const isOther = (others[next]?.start ?? Infinity) < group.end - run.start;
    const last = lines.at(-1)?.at(-1);
    const isNewLine = last !== undefined && text.slice(last.end, group.start).includes('\n');
    if (isOther || isNewLine) {
      lines.push([]);
      isContinued.push(!isOther);
    }
    if (!isOther) lines.at(-1)?.push(group);
  }
  return joinLines(lines, isContinued).flatMap((groups) => partOfRun(text, run, groups) ?? []);
}

/** Joins two lines where only both together are a number. */
function joinLines(
  lines: readonly DigitGroup[][],
  isContinued: readonly boolean[],
): DigitGroup[][] {
  const parts: DigitGroup[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = parts.at(-1);
    if (last && isContinued[index] && isTorn(digitsOf(last), digitsOf(line)))
      for (const group of line) last.push(group);
    else parts.push([...line]);
  }
  return parts;
}

function isTorn(first: string, second: string): boolean {
  if (!first.startsWith('0') || first.length + second.length < 8) return false;
  if (first.length >= 10 || (first.length >= 7 && second.length >= 7)) return false;
  return isNationalNumber(first + second);
}
