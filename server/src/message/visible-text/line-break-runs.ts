import type { Message } from '../message';
import type { Range } from '../../ranges/range';
import type { Block } from '../template/blocks';
import { foldPaths } from '../template/fold';
import { lineEvents, type LineEvent } from './line-breaks';
import { mayHaveLongRun } from './worst-run';

/** A run that is too long. */
export interface LongRun {
  breaks: readonly Range[];
  /** Those of them that are shown in one place. */
  shown: readonly Range[];
}

/** The runs of more line breaks than the limit that some path through the template has. */
export function longRuns({ blocks, readings }: Message, limit: number): Iterable<LongRun> {
  const events = lineEvents(readings);
  return mayHaveLongRun(blocks, events, limit) ? runsIn(blocks, events, limit) : [];
}

function runsIn(
  blocks: readonly Block[],
  events: readonly LineEvent[],
  limit: number,
): Iterable<LongRun> {
  const runs = new Map<number, LongRun>();
  const kept = new Set<EndedRun>();
  foldPaths<LineEvent, Run>(blocks, events, {
    start: { last: undefined, isInEmptyBlock: false, followsContent: false, ended: undefined },
    step: (run, event) => {
      const isTooLong = count(run) > limit;
      if (event.kind === 'content') {
        for (let { ended } = run; ended && !kept.has(ended); ended = ended.previous) {
          kept.add(ended);
          keep(runs, ended.run);
        }
        if (isTooLong) keep(runs, run);
      }
      const next = step(run, event);
      return event.kind === 'boundary' && isTooLong
        ? { ...next, ended: { run, previous: run.ended } }
        : next;
    },
    key: (run) =>
      `${Math.min(count(run), limit + 1)} ${run.isInEmptyBlock} ${run.followsContent} ${run.ended?.run.last?.start}`,
  });
  return runs.values();
}

/** A line break and the ones before it: a list that paths can share. */
interface Break extends Range {
  previous: Break | undefined;
  /** Where the first of them stands. */
  first: number;
  count: number;
}

/** What has come since the last visible content. */
interface Run {
  last: Break | undefined;
  /** A block has been opened and nothing has come since. */
  isInEmptyBlock: boolean;
  followsContent: boolean;
  /** Too long runs that the edge of a table cell has ended: they count once content follows. */
  ended: EndedRun | undefined;
}

interface EndedRun {
  run: Run;
  previous: EndedRun | undefined;
}

/** Most runs are these two. */
const afterContent: Run = {
  last: undefined,
  isInEmptyBlock: false,
  followsContent: true,
  ended: undefined,
};
const inBlockAfterContent: Run = { ...afterContent, isInEmptyBlock: true };

const count = ({ last }: Run): number => last?.count ?? 0;

function step(run: Run, event: LineEvent): Run {
  switch (event.kind) {
    case 'content':
      return afterContent;
    case 'boundary':
      return run === afterContent ? run : { ...run, last: undefined, isInEmptyBlock: false };
    case 'block-open':
      if (run === afterContent) return inBlockAfterContent;
      return run.isInEmptyBlock ? run : { ...run, isInEmptyBlock: true };
    case 'block-close':
      return run.isInEmptyBlock ? added(run, event.block ?? event) : run;
    case 'break':
      return added(run, event);
  }
}

function added(run: Run, { start, end }: Range): Run {
  if (!run.followsContent) return { ...run, isInEmptyBlock: false };
  const last = {
    ...{ start, end, previous: run.last },
    first: run.last?.first ?? start,
    count: count(run) + 1,
  };
  return { ...run, last, isInEmptyBlock: false };
}

function breaksOf(last: Break): Range[] {
  const breaks: Range[] = [];
  for (let current: Break | undefined = last; current; current = current.previous)
    breaks.push({ start: current.start, end: current.end });
  return breaks.reverse();
}

/** Of the runs that begin with the same break, the one that shows most in one place is reported. */
function keep(runs: Map<number, LongRun>, { last }: Run): void {
  if (!last) return;
  const known = runs.get(last.first)?.shown.length ?? 0;
  if (last.count <= known) return;
  const breaks = breaksOf(last);
  const shown = beforeNextTurn(breaks);
  if (shown.length > known) runs.set(last.first, { breaks, shown });
}

/** The breaks up to where a repeated block begins its next turn. */
function beforeNextTurn(breaks: readonly Range[]): readonly Range[] {
  const turn = breaks.findIndex(({ start }, index) => start < (breaks[index - 1]?.end ?? 0));
  return turn < 0 ? breaks : breaks.slice(0, turn);
}
