import { pathToFileURL } from 'node:url';
import { strykerFile } from './stryker';
import { reloading, type MochaRunner } from './reloading-runner';
import { Survivors } from './summary';
import { shouldIgnore } from './words';

interface RunnerPackage {
  createMochaTestRunnerFactory(): Factory;
  strykerValidationSchema: object;
}
interface Factory {
  (injector: unknown): MochaRunner;
  inject: unknown;
}

const path = strykerFile('@stryker-mutator/mocha-runner');
const mochaRunner = (await import(pathToFileURL(path).href)) as RunnerPackage;
const create = mochaRunner.createMochaTestRunnerFactory();

export const { strykerValidationSchema } = mochaRunner;
/** What Stryker loads: a runner of tests, and what it shall leave as it is. */
export const strykerPlugins = [
  {
    kind: 'TestRunner',
    name: 'reloading-mocha',
    factory: Object.assign((injector: unknown) => reloading(create(injector)), {
      inject: create.inject,
    }),
  },
  {
    kind: 'Reporter',
    name: 'survivors',
    factory: Object.assign(() => new Survivors(), { inject: [] }),
  },
  { kind: 'Ignore', name: 'words', value: { shouldIgnore } },
];
