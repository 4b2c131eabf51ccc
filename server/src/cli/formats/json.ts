import { LineIndex } from '../../lint/line-index';
import type { Problem } from '../../lint/problem';
import type { Range } from '../../message/range';
import type { RelatedPlace } from '../../rules/rule';
import type { CheckedFile, Formatter } from './formatter';

/** The machine-readable report of `schema/output.schema.json`, one line a file. */
export function jsonFormatter(): Formatter {
  let separator = '\n';
  return {
    start: () => '{"version":1,"files":[',
    file(file) {
      const text = separator + JSON.stringify(fileOutput(file));
      separator = ',\n';
      return text;
    },
    end: ({ summary }) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  };
}

function fileOutput({ path, text, problems, fixed, others }: CheckedFile) {
  const lines = new LineIndex(text);
  return {
    path,
    problems: problems.map((problem) => problemOutput(problem, lines, others)),
    ...(fixed && !fixed.written ? { output: text } : {}),
  };
}

function problemOutput(problem: Problem, lines: LineIndex, others: CheckedFile['others']) {
  const { rule, severity, message, fixes, related } = problem;
  return {
    rule,
    severity,
    message,
    ...rangeOutput(problem, lines),
    fixes: fixes.map(({ title, kind, edits, create }) => ({
      title,
      kind,
      edits: edits.map((edit) => ({ ...rangeOutput(edit, lines), text: edit.text })),
      ...(create && { create }),
    })),
    related: related.flatMap((place) => relatedOutput(place, lines, others)),
  };
}

/** Nothing for a place in a file whose text is not known. */
function relatedOutput(place: RelatedPlace, lines: LineIndex, others: CheckedFile['others']) {
  const { message, path } = place;
  if (path === undefined) return [{ message, ...rangeOutput(place, lines) }];
  const other = others?.(path);
  return other
    ? [{ path: other.path, message, ...rangeOutput(place, new LineIndex(other.text)) }]
    : [];
}

function rangeOutput({ start, end }: Range, lines: LineIndex) {
  return { start: lines.position(start), end: lines.position(end) };
}
