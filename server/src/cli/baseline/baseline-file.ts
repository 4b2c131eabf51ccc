import { existsSync } from 'node:fs';
import { isRecord } from '../../config/record';
import { readText } from '../../workspace/files/file-system';
import { FileError } from '../../workspace/files/file-error';
import { replaceFile } from '../write-file';
import { Baseline, type Counts } from './baseline';

/** The name of the baseline, where none is given. */
export const baselineName = 'bsm.baseline.json';

const version = 1;

/** Reads a baseline. Throws a `FileError` where there is none or the file is something else. */
export function readBaseline(path: string): Baseline {
  if (!existsSync(path))
    throw new FileError(path, 'does not exist; --write-baseline makes a baseline');
  const files = filesIn(path, parse(path));
  return new Baseline(
    Object.entries(files).map(([file, counts]) => [file, countsIn(path, counts)]),
  );
}

/** Writes a baseline, in an order that makes for small differences. Throws a `FileError`. */
export function writeBaseline(path: string, baseline: Baseline): void {
  const sorted = (entries: Iterable<[string, unknown]>): Record<string, unknown> =>
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  const files = sorted([...baseline.files].map(([file, counts]) => [file, sorted(counts)]));
  replaceFile(path, `${JSON.stringify({ version, files }, null, 2)}\n`, { create: true });
}

function parse(path: string): unknown {
  const text = readText(path).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch {
    throw new FileError(path, 'is no baseline: it is not JSON');
  }
}

function filesIn(path: string, value: unknown): object {
  if (!isRecord(value) || !('version' in value) || !('files' in value) || !isRecord(value.files))
    throw new FileError(path, 'is no baseline');
  if (value.version !== version)
    throw new FileError(path, 'is a baseline of another version of bsm-lint; write it anew');
  return value.files;
}

function countsIn(path: string, value: unknown): Counts {
  if (!isRecord(value)) throw new FileError(path, 'is no baseline');
  return new Map(
    Object.entries(value).map(([key, count]: [string, unknown]) => {
      if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1)
        throw new FileError(path, `is no baseline: "${key}" needs a whole number`);
      return [key, count];
    }),
  );
}
