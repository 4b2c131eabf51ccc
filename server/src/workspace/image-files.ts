import { closeSync, openSync, readSync } from 'node:fs';
import { isInside } from '../lint/paths';
import type { ImageFile } from '../message/image-file';
import { FileFacts } from './file-facts';
import { realPath } from './file-system';
import { readImage } from './read-image';

/** Larger files are not looked into. */
const largestFile = 20_000_000;
/** How much of a file is read: sizes stand at the beginning, behind colour profiles and the like. */
const mostBytes = 1_000_000;

/** What was found in image files. */
export class ImageFiles {
  readonly #facts = new FileFacts(
    (path, size) => readImage(firstBytes(path, Math.min(size, mostBytes))),
    largestFile,
  );

  /**
   * Looks into an image; nothing where it cannot be read or is none. Nothing outside of the folder
   * is looked at, whatever links lead there.
   */
  look(path: string, folder: string): ImageFile | undefined {
    try {
      const real = realPath(path);
      return isInside(realPath(folder), real) ? this.#facts.of(real) : undefined;
    } catch {
      return undefined;
    }
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
