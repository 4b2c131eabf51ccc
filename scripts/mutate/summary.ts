import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** A place in a file; lines and columns begin with 1. */
interface Position {
  line: number;
  column: number;
}
/** A change of the sources, and what the tests said to it. */
export interface Mutant {
  fileName: string;
  location: { start: Position; end: Position };
  replacement: string;
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'CompileError' | 'Ignored';
}

const noticed = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

/** Tells Stryker's reports: each survivor as soon as it is known, since a run takes long. */
export class Survivors {
  private readonly texts = new Map<string, string>();

  /** Before the first one is tried: what is edited meanwhile has other lines. */
  onMutationTestingPlanReady({ mutantPlans }: { mutantPlans: readonly { mutant: Mutant }[] }) {
    for (const { fileName } of mutantPlans.map(({ mutant }) => mutant))
      if (!this.texts.has(fileName)) this.texts.set(fileName, readFileSync(fileName, 'utf8'));
  }

  onMutantTested(mutant: Mutant): void {
    if (!missed.has(mutant.status)) return;
    const { line, column } = mutant.location.start;
    const untested = mutant.status === 'NoCoverage' ? ' (no test runs it)' : '';
    const from = shorten(original(mutant, this.texts.get(mutant.fileName) ?? ''));
    const place = `${relative('', mutant.fileName)}:${line}:${column}`;
    console.log(`${place} ${from} → ${shorten(mutant.replacement)}${untested}`);
  }
}

/** How many of the mutants the tests noticed: `name: 95.0 %, 190 of 200 mutants`. */
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
