import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
  type Dirent,
  type Stats,
} from 'node:fs';
import { resolve, sep } from 'node:path';
import { decode } from './decode';
import { fileError, type FileEntry, type Files, type FileStatus } from './files';

/** The system's path, absolute and with forward slashes. */
export function portablePath(path: string, cwd = ''): string {
  const absolute = resolve(cwd, path);
  const portable = sep === '\\' ? absolute.replaceAll('\\', '/') : absolute;
  return portable.endsWith('/') ? portable.slice(0, -1) : portable;
}

/** The file's text, a byte-order mark kept as a character. Throws a `FileError`. */
export function readText(path: string): string {
  try {
    return decode(readFileSync(path));
  } catch (error) {
    throw fileError(path, error);
  }
}

/** The files of the machine. */
export const nodeFiles: Files = {
  // The topmost folder is a folder only with its slash.
  realPath: (path) => portablePath(realpathSync(path.includes('/') ? path : `${path}/`)),
  status(path): FileStatus {
    const stats = statSync(path);
    return { kind: kindOf(stats), modified: stats.mtimeMs, size: stats.size };
  },
  entries: (folder): FileEntry[] =>
    readdirSync(folder + '/', { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: entry.isSymbolicLink() ? 'link' : kindOf(entry),
    })),
  readText,
  readBeginning(path, count) {
    const bytes = new Uint8Array(count);
    const descriptor = openSync(path, 'r');
    try {
      return bytes.slice(0, readSync(descriptor, bytes, 0, count, 0));
    } finally {
      closeSync(descriptor);
    }
  },
};

function kindOf(stats: Stats | Dirent): FileStatus['kind'] {
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'other';
}
