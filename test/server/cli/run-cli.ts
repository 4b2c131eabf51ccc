import { Readable, Writable } from 'node:stream';
import { run } from '../../../server/src/cli/main';
import type { Rule } from '../../../server/src/rules/rule';
import type { OpenDictionary } from '../../../server/src/spelling/spelling';
import { temporaryFolder, type Files } from '../temporary-folder';
import { testRules } from './rules';

export interface Result {
  code: number;
  stdout: string;
  stderr: string;
  /** The folder that the command line ran in. */
  folder: string;
}

export interface RunOptions {
  /** The folder to run in; `files` are written to a new one. */
  folder?: string;
  files?: Files;
  /** Where in the folder to run. */
  in?: string;
  stdin?: string | Uint8Array;
  /** In values, `<folder>` stands for the folder. */
  env?: Record<string, string>;
  /** Whether all streams are terminals. */
  isTTY?: boolean;
  /** The width of a terminal. */
  columns?: number;
  /** What checks the spelling, if anything. */
  openDictionary?: OpenDictionary;
  /** Other rules than the test's own. */
  rules?: readonly Rule[];
}

/** Runs the command line, by default with the test's rules. */
export async function runCli(argv: string[], options: RunOptions = {}): Promise<Result> {
  const folder = options.folder ?? temporaryFolder(options.files);
  const stdout = new Collector(options);
  const stderr = new Collector(options);
  const code = await run(
    argv,
    {
      stdin: Object.assign(Readable.from([Buffer.from(options.stdin ?? '')]), {
        isTTY: options.isTTY ?? false,
      }),
      stdout,
      stderr,
      cwd: options.in === undefined ? folder : `${folder}/${options.in}`,
      env: environmentIn(folder, options.env),
      ...(options.openDictionary && { openDictionary: options.openDictionary }),
    },
    options.rules ?? testRules,
  );
  return { code, stdout: stdout.text, stderr: stderr.text, folder };
}

function environmentIn(folder: string, env: RunOptions['env'] = {}): NodeJS.ProcessEnv {
  const entries = Object.entries(env);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, value.replace('<folder>', folder)]),
  );
}

class Collector extends Writable {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  private readonly chunks: Buffer[] = [];

  constructor({ columns, isTTY = columns !== undefined }: RunOptions) {
    super();
    this.isTTY = isTTY;
    this.columns = columns;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(chunk);
    done();
  }

  get text(): string {
    return Buffer.concat(this.chunks).toString();
  }
}
