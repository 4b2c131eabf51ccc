/** Which tests run which mutants, by their names and ids, and the files of the tests. */
export interface Coverage {
  perTest: Record<string, Record<string, number>>;
  fileOf: Record<string, string>;
}

/** What Stryker learns from running all tests once. */
export interface DryRun {
  tests?: readonly { id: string; fileName: string }[];
  mutantCoverage?: Pick<Coverage, 'perTest'>;
}

/** What later runs need of a dry run. */
export function coverageOf({ tests = [], mutantCoverage }: DryRun): Coverage {
  return {
    perTest: mutantCoverage?.perTest ?? {},
    fileOf: Object.fromEntries(tests.map(({ id, fileName }) => [id, fileName])),
  };
}
