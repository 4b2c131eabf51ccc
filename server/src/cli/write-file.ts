import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileError } from '../workspace/file-system';
import { FileError } from '../workspace/workspace';

/**
 * Replaces a file's text as a whole: whoever reads the file meanwhile, or after a crash, finds the
 * old text or the new one. Links stay links, the mode stays. Throws a `FileError`.
 */
export function replaceFile(path: string, text: string): void {
  try {
    const target = realpathSync(path);
    const stats = statSync(target);
    if ((stats.mode & 0o222) === 0) throw new FileError(path, 'is read-only');
    const temporary = join(dirname(target), `.bsm-lint-${process.pid}-${Date.now()}.tmp`);
    try {
      writeNew(temporary, text, stats);
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    throw error instanceof FileError ? error : fileError(path, error);
  }
}

function writeNew(path: string, text: string, { mode, uid, gid }: Stats): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, text);
    keepOwner(file, uid, gid);
    fchmodSync(file, mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Only the administrator may give files away; for others the file becomes their own. */
function keepOwner(file: number, uid: number, gid: number): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    return;
  }
}
