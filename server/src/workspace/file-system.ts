import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { isInside } from '../lint/paths';
import { decode, EncodingError } from './decode';
import { FileError } from './workspace';

/** The system's path, absolute and with forward slashes. */
export function portablePath(path: string, cwd = ''): string {
  const absolute = resolve(cwd, path);
  const portable = sep === '\\' ? absolute.replaceAll('\\', '/') : absolute;
  return portable.endsWith('/') ? portable.slice(0, -1) : portable;
}

/** The path without links. Throws where it leads nowhere. */
export function realPath(path: string): string {
  // The topmost folder is a folder only with its slash.
  return portablePath(realpathSync(path.includes('/') ? path : `${path}/`));
}

/** Whether there is a file at the path, inside of the folder, whatever links lead there. */
export function isFileInside(path: string, folder: string): boolean {
  try {
    const real = realPath(path);
    return isInside(realPath(folder), real) && statSync(real).isFile();
  } catch {
    return false;
  }
}

/** The file's text, a byte-order mark kept as a character. Throws a `FileError`. */
export function readText(path: string): string {
  try {
    return decode(readFileSync(path));
  } catch (error) {
    throw fileError(path, error);
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

/** What is the matter with a file. Passes on errors that are mistakes in the program. */
export function fileError(path: string, error: unknown): FileError {
  if (error instanceof EncodingError) return new FileError(path, error.message);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
  return new FileError(path, reasons[code] ?? `cannot be used: ${message}`, isMissing);
}
