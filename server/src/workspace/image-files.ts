import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { isInside } from '../lint/paths';
import type { ImageFile } from '../message/image-file';
import { realPath } from './file-system';
import { readImage } from './read-image';

/** Larger files are not looked into. */
const largestFile = 20_000_000;
/** How much of a file is read: sizes stand at the beginning, behind colour profiles and the like. */
const mostBytes = 1_000_000;
const mostRemembered = 2000;

interface Known {
  modified: number;
  size: number;
  file: ImageFile | undefined;
}

/** What was found in image files, remembered as long as they stay the same. */
export class ImageFiles {
  readonly #known = new Map<string, Known>();

  /**
   * Looks into an image; nothing where it cannot be read or is none. Nothing outside of the folder
   * is looked at, whatever links lead there.
   */
  look(path: string, folder: string): ImageFile | undefined {
    try {
      const real = realPath(path);
      return isInside(realPath(folder), real) ? this.#look(real) : undefined;
    } catch {
      return undefined;
    }
  }

  #look(path: string): ImageFile | undefined {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > largestFile) return undefined;
    const { mtimeMs: modified, size } = stats;
    const known = this.#known.get(path);
    if (known?.modified === modified && known.size === size) return known.file;
    const file = readImage(firstBytes(path, Math.min(size, mostBytes)));
    if (this.#known.size >= mostRemembered) this.#known.clear();
    this.#known.set(path, { modified, size, file });
    return file;
  }
}

function firstBytes(path: string, count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  const descriptor = openSync(path, 'r');
  try {
    return bytes.slice(0, readSync(descriptor, bytes, 0, count, 0));
  } finally {
    closeSync(descriptor);
  }
}
