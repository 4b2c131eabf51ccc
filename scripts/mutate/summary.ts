import type { Mutant } from './stryker';

const noticed = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

/**
 * The places that can be changed without that a test fails, and the changes, one a line.
 * @param texts what was changed, by the files’ names
 */
export function survivors(
  mutants: readonly Mutant[],
  texts: ReadonlyMap<string, string>,
): string[] {
  return mutants
    .filter(({ status }) => missed.has(status))
    .map((mutant) => {
      const { line, column } = mutant.location.start;
      const untested = mutant.status === 'NoCoverage' ? ' (no test runs it)' : '';
      const change = `${shorten(original(mutant, texts.get(mutant.fileName) ?? ''))} → ${shorten(mutant.replacement)}`;
      return `${mutant.fileName}:${line}:${column} ${change}${untested}`;
    });
}

/** How many of the mutants the tests noticed: `name: 95.0 %, 190 of 200`. */
export function score(name: string, mutants: readonly Mutant[]): string {
  const tried = mutants.filter(({ status }) => noticed.has(status) || missed.has(status));
  const killed = tried.filter(({ status }) => noticed.has(status));
  const percent = tried.length === 0 ? 100 : (100 * killed.length) / tried.length;
  return `${name}: ${percent.toFixed(1)} %, ${killed.length} of ${tried.length} mutants`;
}

function original({ location: { start, end } }: Mutant, text: string): string {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const cut = lines.map((line, at) =>
    line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined),
  );
  return cut.join('\n');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 100 ? `${line.slice(0, 70)} … ${line.slice(-25)}` : line;
}
