import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Mutant } from './summary';
import { installOutside, outsideFolder } from '../outside-packages';

/** The last versions for Node 20; with the mocha that they know. */
const packages = [
  '@stryker-mutator/core@9.6.1',
  '@stryker-mutator/mocha-runner@9.6.1',
  'mocha@11.8.0',
];
const place = 'stryker';

interface StrykerPackage {
  Stryker: new (options: object) => { runMutationTest(): Promise<Mutant[]> };
}

/** The file of a package that belongs to Stryker. */
export const strykerFile = (name: string): string =>
  createRequire(join(outsideFolder(place), 'package.json')).resolve(name);

/**
 * Tries the mutants of these files, and prints those that survive.
 * @param isQuick whether to leave out what runs only once, when its file is loaded
 */
export async function tryMutants(mutate: readonly string[], isQuick: boolean): Promise<Mutant[]> {
  const failure = installOutside(place, packages);
  if (failure !== undefined) throw new Error(failure);
  const core = pathToFileURL(strykerFile('@stryker-mutator/core')).href;
  const { Stryker } = (await import(core)) as StrykerPackage;
  const stryker = new Stryker({
    mutate,
    plugins: [join(__dirname, 'plugin.mts')],
    testRunner: 'reloading-mocha',
    testRunnerNodeArgs: ['--import=tsx'],
    checkerNodeArgs: ['--import=tsx'],
    mochaOptions: {
      'no-config': true,
      'no-package': true,
      file: ['test/languages.ts', 'scripts/mutate/forgetful.ts'],
      ignore: ['test/server/memory/remembered.test.ts'],
      spec: ['rules', 'message', 'contacts', 'memory', 'config', 'lint'].map(
        (room) => `test/server/${room}/**/*.test.ts`,
      ),
    },
    ignoreStatic: isQuick,
    ignorers: ['words'],
    ignorePatterns: ['/client', '/playground', '/examples', '/test-results', '/.vscode-test'],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    timeoutMS: 5000,
    // tsx reads TypeScript, and needs no other configuration than the project's.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    tempDirName: outsideFolder('mutants'),
    reporters: ['progress-append-only', 'survivors'],
    dryRunTimeoutMinutes: 30,
    warnings: { slow: false },
    allowConsoleColors: false,
  });
  return stryker.runMutationTest();
}
