/** A file or folder that cannot be read or written. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly path: string,
    /** What is the matter, to be read after the path: `is not valid UTF-8`. */
    readonly reason: string,
    /** Whether there is no such file. */
    readonly isMissing = false,
  ) {
    super(`${path} ${reason}`);
  }
}
