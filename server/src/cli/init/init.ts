import { existsSync, writeFileSync } from 'node:fs';
import { fileError } from '../../workspace/files/files';
import { configName } from '../../workspace/workspace';
import { UsageError } from '../argument-values';
import type { Run } from '../environment';
import { answerProblem, questions, type Answers } from './answers';
import { ask } from './ask';
import { configText } from './config-text';

/** Where the schema lies when the package is installed beside the configuration. */
const installedSchema = './node_modules/bsm-lint/schema/config.schema.json';

/**
 * Writes a configuration into the working folder: with the answers of the options, or, where there
 * are none and somebody sits at the terminal, after asking. Never replaces one. Gives the exit code.
 */
export async function init(given: Partial<Answers>, run: Run): Promise<number> {
  const { cwd, environment, stdout, stderr } = run;
  const path = `${cwd}/${configName}`;
  if (existsSync(path)) {
    stderr.write(`bsm-lint: there is a ${configName} already; it stays as it is\n`);
    return 2;
  }
  checkGiven(given);
  const asks = Object.keys(given).length === 0 && environment.stdin.isTTY === true;
  const answers = asks ? await ask(environment.stdin, environment.stdout) : given;
  if (!answers) {
    stderr.write('\nbsm-lint: nothing was written\n');
    return 2;
  }
  const schema = existsSync(`${cwd}/${installedSchema}`) ? installedSchema : undefined;
  try {
    writeFileSync(path, configText(answers, schema), { flag: 'wx' });
  } catch (error) {
    throw fileError(path, error);
  }
  stdout.write(`${configName} is written. Check your messages with: bsm-lint\n`);
  return 0;
}

/** Finds what is wrong with the options' answers. Throws a `UsageError`. */
function checkGiven(given: Partial<Answers>): void {
  for (const { key, option } of questions) {
    const answer = given[key];
    const problem = answer === undefined ? undefined : answerProblem(key, answer);
    if (problem !== undefined) throw new UsageError(`${option}: ${problem}`);
  }
}
