import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { decode } from './decode';
import { FileError } from './workspace';

/** The system's path, absolute and with forward slashes. */
export function portablePath(path: string, cwd = ''): string {
  const absolute = resolve(cwd, path);
  const portable = sep === '\\' ? absolute.replaceAll('\\', '/') : absolute;
  return portable.endsWith('/') ? portable.slice(0, -1) : portable;
}

/** The file's text, a byte-order mark kept as a character. Throws a `FileError`. */
export function readText(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new FileError(path, reasonOf(error));
  }
  try {
    return decode(bytes);
  } catch (error) {
    throw new FileError(path, reasonOf(error));
  }
}

/** The names in a folder; nothing where it does not exist or cannot be read. */
export function namesIn(folder: string): ReadonlySet<string> | undefined {
  try {
    return existsSync(folder) ? new Set(readdirSync(folder)) : undefined;
  } catch {
    return undefined;
  }
}

const reasons: Partial<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be accessed',
  EPERM: 'may not be accessed',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads to itself',
  EROFS: 'is on a read-only file system',
  ENOSPC: 'does not fit on the disk',
};

/** What is the matter with a file, to be read after its path. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code;
  return (code && reasons[code]) || error.message;
}
