import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A failure that its message explains; no stack trace is needed. */
export class SetupError extends Error {}

/** Does what needs a set-up machine, and says in one sentence what is missing there. */
export async function tellingWhatIsMissing(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message.trim());
    process.exitCode = 1;
  }
}

/** Runs a program quietly: what it printed is shown only when it fails. */
export function run(program, parameters, { cwd, env = {} } = {}) {
  try {
    execFileSync(program, parameters, {
      cwd,
      env: { ...process.env, ...env },
      stdio: 'pipe',
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
  } catch (error) {
    const where = cwd ? ` (in ${cwd})` : '';
    const printed = [error.stdout, error.stderr].filter(Boolean).join('\n');
    throw new SetupError(
      `${program} ${parameters.join(' ')} failed${where}:\n${printed || error.message}`,
    );
  }
}

/** The whole path of a program, looked for as a shell does. */
export function findProgram(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(folder, name);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // Not here; look in the next folder.
    }
  }
  return undefined;
}

/** Says what is going on. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}
