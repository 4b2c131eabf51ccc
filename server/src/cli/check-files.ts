import type { NodeWorkspace } from '../workspace/node';
import { discover } from './discover';
import type { Session } from './session';
import { replaceFile } from './write-file';

/** Checks the files that the paths mean, and writes what was fixed. */
export async function checkFiles(
  paths: readonly string[],
  cwd: string,
  workspace: NodeWorkspace,
  session: Session,
): Promise<void> {
  const { files, failures, ignored } = discover(paths, cwd, workspace);
  for (const path of ignored)
    session.tell(`${session.shownPath(path)} is left out: the configuration or .bsmignore says so`);
  for (const failure of failures) session.failAt(failure.path, failure);
  for (const path of files) {
    try {
      await checkFile(path, workspace, session);
    } catch (error) {
      session.failAt(path, error);
    }
  }
}

async function checkFile(path: string, workspace: NodeWorkspace, session: Session): Promise<void> {
  const given = { path, surroundings: session.around(path), text: workspace.readText(path) };
  const checked = await session.check(given);
  if (checked.fixed?.written) {
    try {
      replaceFile(path, checked.text);
    } catch (error) {
      session.failAt(path, error);
      return session.add(await session.check(given, 'no'));
    }
  }
  return session.add(checked);
}
