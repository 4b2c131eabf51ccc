import { statSync } from 'node:fs';
import { requestIn, type PlacedRequest } from '../lint/review-requests';
import { readText } from './file-system';

/** Larger files are no messages. */
const largestFile = 4_000_000;
const mostRemembered = 5000;

interface Known {
  modified: number;
  size: number;
  request: PlacedRequest | undefined;
}

/** The requests for reviews in files, remembered as long as these stay the same. */
export class ReviewRequests {
  readonly #known = new Map<string, Known>();

  /** The request in a file; nothing where there is none, or the file cannot be read. */
  in(path: string): PlacedRequest | undefined {
    try {
      const { mtimeMs: modified, size } = statSync(path);
      const known = this.#known.get(path);
      if (known?.modified === modified && known.size === size) return known.request;
      const request = size > largestFile ? undefined : requestIn(readText(path), path);
      if (this.#known.size >= mostRemembered) this.#known.clear();
      this.#known.set(path, { modified, size, request });
      return request;
    } catch {
      return undefined;
    }
  }
}
