import { LineIndex } from '../lint/line-index';
import type { Problem } from '../lint/problem';
import type { Range } from '../message/range';
import type { CheckedFile, Formatter } from './report';

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
    end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  };
}

function fileOutput({ path, text, problems, fixed }: CheckedFile) {
  const lines = new LineIndex(text);
  return {
    path,
    problems: problems.map((problem) => problemOutput(problem, lines)),
    ...(fixed && !fixed.written ? { output: text } : {}),
  };
}

function problemOutput(problem: Problem, lines: LineIndex) {
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
    related: related.map((place) => ({ message: place.message, ...rangeOutput(place, lines) })),
  };
}

function rangeOutput({ start, end }: Range, lines: LineIndex) {
  return { start: lines.position(start), end: lines.position(end) };
}
