import { isInside } from '../../config/paths';
import { EncodingError } from './decode';
import { FileError } from './file-error';

/** What stands in a folder. */
export interface FileEntry {
  name: string;
  kind: 'file' | 'folder' | 'link' | 'other';
}

export interface FileStatus {
  kind: 'file' | 'folder' | 'other';
  /** Changes when the content does, together with the size. */
  modified: number;
  /** In bytes. */
  size: number;
}

/**
 * The files of a host that answers at once. What cannot be answered is thrown. Paths are absolute
 * and have forward slashes.
 */
export interface Files {
  /** The path without links. */
  realPath(path: string): string;
  status(path: string): FileStatus;
  entries(folder: string): readonly FileEntry[];
  /** The text, a byte-order mark kept as a character. Throws a `FileError`. */
  readText(path: string): string;
  /** As many bytes of the beginning, or fewer where there are no more. */
  readBeginning(path: string, count: number): Uint8Array;
}

/** Whether there is a file or folder. */
export function exists(files: Files, path: string): boolean {
  try {
    files.status(path);
    return true;
  } catch {
    return false;
  }
}

/** The file's path without links; nothing where that is none of a file in the folder. */
export function realFileInside(files: Files, folder: string, path: string): string | undefined {
  try {
    const real = files.realPath(path);
    const isThere = isInside(files.realPath(folder), real) && files.status(real).kind === 'file';
    return isThere ? real : undefined;
  } catch {
    return undefined;
  }
}

/** The names in a folder; nothing where it does not exist or cannot be read. */
export function namesIn(files: Files, folder: string): ReadonlySet<string> | undefined {
  try {
    return new Set(files.entries(folder).map(({ name }) => name));
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
  if (error instanceof FileError) return error;
  if (error instanceof EncodingError) return new FileError(path, error.message);
  const { code, message } = error as { code?: string; message: string };
  if (code === undefined) throw error;
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
  return new FileError(path, reasons[code] ?? `cannot be used: ${message}`, isMissing);
}
