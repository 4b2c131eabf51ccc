import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileError } from '../workspace/files/files';
import { FileError } from '../workspace/files/file-error';

/**
 * Replaces a file's text as a whole: whoever reads the file meanwhile, or after a crash, finds the
 * old text or the new one. Links stay links, the mode stays. With `create`, a file that is missing
 * is made, with its folders. Throws a `FileError`.
 */
export function replaceFile(path: string, text: string, { create = false } = {}): void {
  try {
    if (create && !existsSync(path)) createFile(path, text);
    else replace(path, text);
  } catch (error) {
    throw error instanceof FileError ? error : fileError(path, error);
  }
}

function createFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeBeside(path, (temporary) => writeNew(temporary, text));
}

function replace(path: string, text: string): void {
  const target = realpathSync(path);
  const stats = statSync(target);
  if (stats.isDirectory()) throw new FileError(path, 'is a folder');
  if ((stats.mode & 0o222) === 0) throw new FileError(path, 'is read-only');
  // A device or a pipe is written to; a file in its place would be another thing.
  if (!stats.isFile()) writeFileSync(target, text);
  else writeBeside(target, (temporary) => writeNew(temporary, text, stats));
}

/** Has a new file written in the folder of the target, and puts it in the target's place. */
function writeBeside(target: string, write: (temporary: string) => void): void {
  const temporary = join(dirname(target), `.bsm-lint-${process.pid}-${Date.now()}.tmp`);
  try {
    write(temporary);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeNew(path: string, text: string, like?: Stats): void {
  const file = openSync(path, 'wx', like ? 0o600 : 0o666);
  try {
    writeFileSync(file, text);
    if (like) {
      keepOwner(file, like.uid, like.gid);
      fchmodSync(file, like.mode & 0o7777);
    }
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
