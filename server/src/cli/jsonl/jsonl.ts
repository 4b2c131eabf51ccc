import type { GivenHeader } from '../../lint/given-header';
import { portablePath } from '../../workspace/files/file-system';
import { toolsFor, type Tools } from '../check';
import { MetConfigs } from '../config-problems';
import { holdNewSpace } from '../new-space';
import type { Run } from '../environment';
import { countsOf, failureText, type CheckedFile } from '../formats/formatter';
import { problemOutputs } from '../formats/json';
import { Tally } from '../tally';
import { printable } from '../terminal/display';
import { LineReader, type Line } from './lines';
import { LineError, longestLine, readMessageLine, type MessageLine } from './message-line';

/** What was read from files is forgotten after so many lines, so that memory stays bounded. */
const linesToRemember = 5000;

/**
 * Checks the message of each line of standard input, and writes a result for each, in the same
 * order. A line is read when the result before it was taken. Resolves to the exit code.
 */
export async function checkLines(run: Run): Promise<number> {
  holdNewSpace();
  const stream = new MessageStream(run, toolsFor(run));
  const reader = new LineReader(longestLine);
  const { stdout, environment } = run;
  try {
    for await (const chunk of environment.stdin as AsyncIterable<Buffer | string>) {
      for (const line of reader.take(Buffer.from(chunk as string))) await stream.add(line);
      await stdout.flush();
      if (stdout.isGone) break;
    }
    for (const line of reader.rest()) await stream.add(line);
  } catch (error) {
    stream.fail(`standard input cannot be read: ${(error as Error).message}`);
  }
  return stream.finish();
}

class MessageStream {
  private readonly configs = new MetConfigs();
  private lines = 0;
  private readonly tally: Tally;

  constructor(
    private readonly run: Run,
    private readonly tools: Tools,
  ) {
    this.tally = new Tally(run.options);
  }

  /** Says why it fails, where no result does, and gives the exit code. */
  finish(): number {
    const { tooManyWarnings, exitCode } = this.tally;
    if (tooManyWarnings !== undefined) this.tell(tooManyWarnings);
    return exitCode;
  }

  /** Checks the message of a line, and writes the result. */
  async add(line: Line): Promise<void> {
    this.lines++;
    if (this.lines % linesToRemember === 0) this.tools.workspace.invalidate();
    const result = await this.resultOf(line);
    if (result) this.run.stdout.write(`${JSON.stringify(result)}\n`);
    await this.run.stdout.flushWhenFull();
  }

  /** Tells what went wrong with the run. */
  fail(message: string): void {
    this.tally.fail();
    this.tell(message);
  }

  private tell(message: string): void {
    this.run.stderr.write(`bsm-lint: ${printable(message)}\n`);
  }

  private async resultOf(line: Line): Promise<object | undefined> {
    let id: unknown = null;
    try {
      const message = readMessageLine(line);
      if (!message) return undefined;
      id = message.id;
      return await this.check(message);
    } catch (error) {
      this.tally.fail();
      if (error instanceof LineError)
        return { id: error.id, line: this.lines, error: error.message };
      const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { id, line: this.lines, error: `The message could not be checked: ${details}` };
    }
  }

  private async check({ id, text, path: given, header }: MessageLine): Promise<object> {
    const { cwd, options } = this.run;
    const { workspace, checker } = this.tools;
    const path = portablePath(given ?? '<stdin>', cwd);
    const surroundings = workspace.around(path);
    for (const failure of this.configs.newFailures(surroundings.configs, cwd))
      this.fail(failureText(failure));
    const message = { text, path, surroundings, ...(header && { header }) };
    const checked = await checker.check(message, options.fix);
    return { id, line: this.lines, ...this.report(checked, header) };
  }

  /** What is reported of a message. */
  private report(file: CheckedFile, header: GivenHeader | undefined): object {
    const problems = this.tally.add(file.problems);
    return {
      problems: problemOutputs({ ...file, problems }, header),
      summary: countsOf(problems),
      ...(file.fixed && { output: file.text }),
    };
  }
}
