import type { Rule } from '../../rules/rule';
import { checkstyleFormatter } from './checkstyle';
import type { Formatter } from './formatter';
import { gccFormatter } from './gcc';
import { githubFormatter } from './github';
import { jsonFormatter } from './json';
import { junitFormatter } from './junit';
import { sarifFormatter } from './sarif';
import { stylishFormatter, type Screen } from './stylish';

/** How a run can report, by the names that `--format` takes. */
export const formats = [
  'stylish',
  'json',
  'gcc',
  'github',
  'junit',
  'checkstyle',
  'sarif',
] as const;

export type Format = (typeof formats)[number];

/** What formatters have to know about the run. */
export interface FormatSetup {
  rules: readonly Rule[];
  cwd: string;
  quiet: boolean;
  screen: Screen;
  /** The folder that a service counts paths from, where it says so. */
  checkout?: string;
}

/** The formatter of this name for one run. */
export function formatterFor(format: Format, setup: FormatSetup): Formatter {
  switch (format) {
    case 'stylish':
      return stylishFormatter(setup.screen, setup.quiet);
    case 'json':
      return jsonFormatter();
    case 'gcc':
      return gccFormatter();
    case 'github':
      return githubFormatter(setup.cwd, setup.checkout);
    case 'junit':
      return junitFormatter();
    case 'checkstyle':
      return checkstyleFormatter();
    case 'sarif':
      return sarifFormatter(setup.rules, setup.cwd);
  }
}
