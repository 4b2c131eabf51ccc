import { LineIndex } from '../../lint/line-index';
import type { GivenHeader } from '../../lint/given-header';
import type { Range } from '../../ranges/range';
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

function fileOutput(file: CheckedFile) {
  const { path, text, fixed } = file;
  return {
    path,
    problems: problemOutputs(file),
    ...(fixed && !fixed.written ? { output: text } : {}),
  };
}

/** The problems of a file, those of a header that was given beside it among them. */
export function problemOutputs(
  { text, problems, others }: CheckedFile,
  header: GivenHeader = {},
): object[] {
  const lines = new LineIndex(text);
  const values = new Map<string, unknown>(Object.entries(header));
  return problems.map((problem) => {
    const { rule, severity, message, fixes, related, more, header: key } = problem;
    const value = key === undefined ? undefined : values.get(key);
    const place = key === undefined ? lines : new LineIndex(typeof value === 'string' ? value : '');
    return {
      rule,
      severity,
      message,
      ...(key !== undefined && { header: key }),
      ...rangeOutput(problem, place),
      ...(more !== undefined && { more }),
      fixes: fixes.map(({ title, kind, edits, create }) => ({
        title,
        kind,
        edits: edits.map((edit) => ({ ...rangeOutput(edit, lines), text: edit.text })),
        ...(create && { create }),
      })),
      related: related.flatMap((place) => relatedOutput(place, lines, others)),
    };
  });
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
