import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { coverageOf, type Coverage, type DryRun } from './coverage';

/** A mutant that is to be tried, as Stryker asks for it. */
interface MutantRun {
  sandboxFileName: string;
  /** The tests that run it; nothing for what runs when its file is loaded. */
  testFilter?: string[];
  reloadEnvironment: boolean;
}
/** What is asked of Stryker's runner for mocha, and what is changed of it. */
export interface MochaRunner {
  loadedEnv: boolean;
  mocha: {
    files: string[];
    dispose(): void;
    loadFiles(): void;
    loadFilesAsync(): Promise<void>;
  };
  capabilities(): Promise<{ reloadEnvironment: boolean }>;
  init(): Promise<void>;
  dryRun(options: object): Promise<DryRun>;
  mutantRun(options: MutantRun): Promise<unknown>;
}

const { cache } = createRequire(__filename);
/** Stands in the copy that is changed, where the tests run. */
const coverageFile = (): string => join(process.cwd(), 'coverage-of-mutants.json');

/**
 * Lets the runner load sources anew in the same process, as a mutant that runs when its file is
 * loaded needs it: word lists, patterns, tables. Such a mutant is tried with the tests that run
 * something of its file or of a file that imports it, not with all tests.
 */
export function reloading(runner: MochaRunner): MochaRunner {
  const [init, dryRun, mutantRun] = [runner.init, runner.dryRun, runner.mutantRun].map((method) =>
    method.bind(runner),
  ) as [MochaRunner['init'], MochaRunner['dryRun'], MochaRunner['mutantRun']];
  let coverage: Coverage | undefined;
  let mutated: string | undefined;

  runner.capabilities = () => Promise.resolve({ reloadEnvironment: true });
  runner.init = async () => {
    await init();
    // What is imported can never be loaded again, what is required can.
    runner.mocha.loadFilesAsync = () => Promise.resolve(runner.mocha.loadFiles());
  };
  runner.dryRun = async (options) => {
    const result = await dryRun(options);
    // A mutant that never ends takes the process with it; the next one reads the file.
    writeFileSync(coverageFile(), JSON.stringify(coverageOf(result)));
    return result;
  };
  runner.mutantRun = async (options) => {
    if (!options.reloadEnvironment) return mutantRun(options);
    coverage ??= JSON.parse(readFileSync(coverageFile(), 'utf8')) as Coverage;
    const path = options.sandboxFileName;
    const tests = options.testFilter ?? testsNear(path, coverage);
    for (const stale of [path, mutated]) if (stale !== undefined) forget(stale);
    mutated = path;
    runner.mocha.dispose();
    await runner.init();
    runner.loadedEnv = false;
    const files = new Set(tests?.map((test) => coverage?.fileOf[test]));
    if (tests)
      runner.mocha.files = runner.mocha.files.filter((file) => files.has(file) || !isTest(file));
    return mutantRun({ ...options, testFilter: tests });
  };
  return runner;
}

const isTest = (file: string): boolean => file.endsWith('.test.ts');

/** The project's own files that are loaded. */
function sources(): string[] {
  const here = process.cwd() + sep;
  const outside = `${sep}node_modules${sep}`;
  return Object.keys(cache).filter((path) => path.startsWith(here) && !path.includes(outside));
}

const importersOf = (path: string): string[] =>
  sources().filter((one) => cache[one]?.children.some(({ filename }) => filename === path));

/** Lets a file, whatever knows of it, and all tests, be loaded anew. */
function forget(path: string): void {
  const stale = new Set([path, ...sources().filter(isTest)]);
  for (const one of stale) for (const importer of importersOf(one)) stale.add(importer);
  for (const one of stale) Reflect.deleteProperty(cache, one);
}

/** The tests that run something of a file or of the files that import it; all where none does. */
function testsNear(path: string, { perTest }: Coverage): string[] | undefined {
  const mutants = [path, ...importersOf(path)].flatMap(mutantsIn);
  const tests = Object.keys(perTest).filter((test) => mutants.some((id) => perTest[test]?.[id]));
  return tests.length > 0 ? tests : undefined;
}

/** The ids of the mutants that Stryker put into a file. */
function mutantsIn(path: string): string[] {
  const calls = readFileSync(path, 'utf8').matchAll(/stryMutAct_9fa48\("(\d+)"\)/g);
  return [...calls].map(([, id = '']) => id);
}
