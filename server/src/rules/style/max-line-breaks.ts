import { lineEvents, type LineEvent } from '../../message/visible-text/line-breaks';
import type { Message } from '../../message/message';
import type { Range } from '../../message/range';
import { decodeSource } from '../../message/source-text';
import { foldPaths } from '../../message/template/fold';
import { isBlank } from '../../message/visible-text/text-chunks';
import { safeFix } from '../fixes/fix-kinds';
import { defineRule, type Fix } from '../rule';

export const maxLineBreaks = defineRule({
  id: 'max-line-breaks',
  section: 'style',
  severity: 'error',
  policy: 'Amazon permits no more than two line breaks in a row.',
  remedy: 'Leave at most two.',
  details:
    'Between two pieces of visible content each `<br>` counts, each empty block (nothing but white space or ' +
    '`&nbsp;`), and each newline in preformatted or plain text. The ordinary boundary between two blocks ' +
    'does not; a rule line or a table cell starts anew. In a template every path counts by itself.',
  fix: 'safe',
  judgesWhole: true,
  options: {
    limit: {
      type: 'number',
      default: 2,
      minimum: 1,
      description: 'How many breaks are permitted.',
    },
  },
  good: [
    { text: '<p>Hello,<br><br>which size?</p>\n\n\n\n<p>Oakhill</p>' },
    { text: '<p>Hello,<br><br></p><hr><p><br>Which size?</p>' },
    { text: '<p>Hello,<br>{{> note}}<br><br>which size?</p>' },
    { text: '<p>Hello</p><pre>\n\n\nsize?</pre><pre style="white-space:normal">a\n\n\nb</pre>' },
    { text: '<p>Hello,{{#if a}}<br><br>{{else}}<br><br>{{/if}}which size?</p>' },
    { text: '<p>Hello,{{#if a}}<br><br>{{/if}}{{^if a}}<br>{{/if}}which size?</p>' },
    { text: '<p>Sizes:<br><br>{{#each sizes}}{{this}}<br>{{/each}}Which?</p>' },
    {
      text: '{{#if a}}Hello,<br><br>{{else}}Hello {{/if}}{{#if a}}which{{else}}<br><br>which{{/if}} size?',
    },
    { text: '<table><tr><td>Size<br><br></td><td><br><br>S</td></tr></table>' },
    { text: 'Hello,\n\nwhich size?\n\n\n', path: 'message.txt' },
    { text: '{{> header}}\n\n\n\nWhich size?' },
  ],
  bad: [
    {
      text: '<p>Hello,«<br>&nbsp;<br> <br/>»which size?</p>',
      fixed: '<p>Hello,<br>&nbsp;<br>which size?</p>',
      says: '3 line breaks in a row.',
    },
    {
      text: '<p>Hello</p>«<p>&nbsp;</p>\n<p></p>\n<div>\n<p> </p>»</div><p>Size?</p>',
      fixed: '<p>Hello</p><p>&nbsp;</p>\n<p></p><p>Size?</p>',
    },
    {
      text: '<p>Hello,«</br><br></br>»which size?</p>',
      fixed: '<p>Hello,</br><br>which size?</p>',
    },
    {
      title: 'the run goes on behind a branch',
      text: '<p>Hello,{{#if a}}«<br><br>{{/if}}<br>»which size?</p>',
      fixed: '<p>Hello,{{#if a}}<br><br>{{/if}}<br>which size?</p>',
      suggested: '<p>Hello,{{#if a}}<br><br>{{/if}}which size?</p>',
    },
    {
      text: '<p>Hello,{{#each notes}}{{note}}«<br><br>{{/each}}<br>»which size?</p>',
      fixed: '<p>Hello,{{#each notes}}{{note}}<br><br>{{/each}}<br>which size?</p>',
      suggested: '<p>Hello,{{#each notes}}{{note}}<br><br>{{/each}}which size?</p>',
    },
    {
      title: 'the next turn of a loop goes on with the run',
      text: '<p>Hello,{{#each notes}}<br>{{note}}«<br><br>»{{/each}}</p>',
      fixed: '<p>Hello,{{#each notes}}<br>{{note}}<br><br>{{/each}}</p>',
    },
    {
      text: '<table><tr><td>Hello,«<br><br><br>»</td><td>which</td></tr></table>«<br><br><br>»<hr>«<br><br><br>»size?',
      fixed:
        '<table><tr><td>Hello,<br><br></td><td>which</td></tr></table><br><br><hr><br><br>size?',
    },
    {
      text: 'Hello«<b style="display:block"> </b><b style="display:block">&#12644;</b><br>»which size?',
      fixed: 'Hello<b style="display:block"> </b><b style="display:block">&#12644;</b>which size?',
    },
    { text: '<pre>Hello,«\r\n\r\n\r\n»size?</pre>', fixed: '<pre>Hello,\r\n\r\nsize?</pre>' },
    {
      title: 'a text without any element is plain text',
      text: 'Hello {{name}},«\n\n\n»which size?',
      fixed: 'Hello {{name}},\n\nwhich size?',
    },
    { text: 'Hello,«\n\n \n\n»which size?\n', fixed: 'Hello,\n\nwhich size?\n', path: 'm.txt' },
    {
      title: 'only offered, since the other path needs them',
      text: '<p>Hello,{{#if a}}«<br>{{/if}}<br><br>»which size?</p>',
      suggested: '<p>Hello,{{#if a}}<br>{{/if}}<br>which size?</p>',
      says: '3 line breaks in a row.',
    },
    {
      text: '<p>Hello,«<br><br><br><br>»which</p><div></div><p></p><p>size?</p>',
      fixed: '<p>Hello,<br><br>which</p><div></div><p></p><p>size?</p>',
      says: '4 line breaks in a row.',
    },
    {
      text: '<p>Hello,«<br><br><br><br>»which size?</p>',
      fixed: '<p>Hello,<br><br><br>which size?</p>',
      options: { limit: 3 },
      says: 'Leave at most 3.',
      fixTitle: 'Leave 3 line breaks',
    },
    {
      text: '<p>Hello,«<br><br>»which size?</p>',
      fixed: '<p>Hello,<br>which size?</p>',
      options: { limit: 1 },
      says: 'Leave at most 1.',
      fixTitle: 'Leave 1 line break',
    },
  ],
  check(message, report, { limit }) {
    const runs = new Map<number, LongRun>();
    const kept = new Set<EndedRun>();
    foldPaths<LineEvent, Run>(message.blocks, lineEvents(message.readings), {
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
    for (const { breaks, shown } of runs.values()) {
      const range = { start: breaks[0]?.start ?? 0, end: shown.at(-1)?.end ?? 0 };
      const fixes = shown.length > limit ? [removal(message, shown, limit)] : [];
      report(range, `${breaks.length} line breaks in a row.`, {
        remedy: `Leave at most ${limit}.`,
        fixes,
      });
    }
  },
});

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

/** A run that is too long. */
interface LongRun {
  breaks: readonly Range[];
  /** Those of them that are shown in one place. */
  shown: readonly Range[];
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

/** Takes the breaks above the limit out; only offered where other paths may need them. */
function removal(message: Message, breaks: readonly Range[], limit: number): Fix {
  const edits = breaks.slice(limit).map(({ start, end }, index) => {
    const previous = breaks[limit + index - 1]?.end ?? start;
    // What stood between two breaks would else stand before the text that follows.
    return { start: isGap(message.text.slice(previous, start)) ? previous : start, end, text: '' };
  });
  const title = `Leave ${limit} line break${limit === 1 ? '' : 's'}`;
  const fix = safeFix(message, title, edits);
  const run = { start: breaks[0]?.start ?? 0, end: breaks.at(-1)?.end ?? 0 };
  return message.hasTemplateTag(run) ? { ...fix, kind: 'suggest' } : fix;
}

/** Blanks and line ends of the source, without any tags. */
function isGap(markup: string): boolean {
  return !/[<{]/.test(markup) && isBlank(decodeSource(markup, 0, markup.length, 'text').text);
}
