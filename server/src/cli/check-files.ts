import { readText } from '../workspace/files/file-system';
import type { Checked } from './checker';
import { holdNewSpace } from './new-space';
import type { Session } from './session';
import { replaceFile } from './write-file';

/** Follows a run, and can spare it files that it has checked before. */
export interface Follower {
  /** What is known of a file. */
  recall?(path: string): Checked | undefined;
  /** A file is checked, the one with this number, from 1, of so many. */
  checked?(file: Checked, number: number, total: number): void;
}

/** From so many on, files together leave behind more than what starts the program. */
const manyFiles = 50;

/** Checks the files that the paths mean, and writes what was fixed. */
export async function checkFiles(
  paths: readonly string[],
  session: Session,
  followers: readonly Follower[] = [],
): Promise<void> {
  const { files, failures, ignored } = session.discover(paths);
  for (const path of ignored)
    session.tell(`${session.shownPath(path)} is left out: the configuration or .bsmignore says so`);
  for (const failure of failures) session.failAt(failure.path, failure);
  if (files.length >= manyFiles) holdNewSpace();
  const recall = (path: string) => followers.map((each) => each.recall?.(path)).find(Boolean);
  for (const [index, path] of files.entries()) {
    try {
      const checked = recall(path) ?? (await checkFile(path, session));
      for (const follower of followers) follower.checked?.(checked, index + 1, files.length);
      session.around(path);
      await session.add(checked);
    } catch (error) {
      session.failAt(path, error);
    }
  }
}

async function checkFile(path: string, session: Session): Promise<Checked> {
  const given = { path, surroundings: session.around(path), text: readText(path) };
  const checked = await session.check(given);
  if (checked.fixed?.written) {
    try {
      replaceFile(path, checked.text);
    } catch (error) {
      session.failAt(path, error);
      return session.check(given, 'no');
    }
  }
  return checked;
}
