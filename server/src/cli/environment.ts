import type { Readable } from 'node:stream';
import type { Rule } from '../rules/rule';
import type { OpenDictionary } from '../spelling/spelling';
import type { Options } from './arguments';
import type { Output } from './output';
import type { Progress } from './terminal/progress';
import type { Terminal } from './terminal/terminal';

/** What the command line runs in. */
export interface Environment {
  stdin: Readable & { isTTY?: boolean; fd?: number };
  stdout: Terminal;
  stderr: Terminal;
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Opens dictionaries; without it, spelling is not checked. */
  openDictionary?: OpenDictionary;
  /** Ends what would go on for ever. */
  signal?: AbortSignal;
}

/** What one run of the command line works with. */
export interface Run {
  options: Options;
  environment: Environment;
  rules: readonly Rule[];
  /** The working folder, with forward slashes. */
  cwd: string;
  stdout: Output;
  stderr: Output;
  progress: Progress;
}
