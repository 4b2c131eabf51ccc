import type { ImageFile } from '../../message/images/image-file';
import { FileFacts } from '../files/file-facts';
import { realFileInside, type Files } from '../files/files';
import { readImage } from './read-image';

/** Larger files are not looked into. */
const largestFile = 20_000_000;
/** How much of a file is read: sizes stand at the beginning, behind colour profiles and the like. */
const mostBytes = 1_000_000;

/** What was found in image files. */
export class ImageFiles {
  private readonly facts: FileFacts<ImageFile>;

  constructor(private readonly files: Files) {
    this.facts = new FileFacts(
      files,
      (path, size) => readImage(files.readBeginning(path, Math.min(size, mostBytes))),
      largestFile,
    );
  }

  /**
   * Looks into an image; nothing where it cannot be read or is none. Nothing outside of the folder
   * is looked at, whatever links lead there.
   */
  look(path: string, folder: string): ImageFile | undefined {
    const real = realFileInside(this.files, folder, path);
    return real === undefined ? undefined : this.facts.of(real);
  }
}
