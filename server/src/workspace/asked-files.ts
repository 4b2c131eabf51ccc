import type { CheckOptions } from '../lint/check';
import { folderOf, resolvePath } from '../lint/paths';
import type { PlacedRequest } from '../lint/review-requests';
import type { EarlierRequest } from '../message/review-request';
import type { Surroundings } from './workspace';

/** How many earlier requests are told of. */
const mostRequests = 5;

type FileQuestions = Pick<
  CheckOptions,
  'hasPartial' | 'findPartial' | 'imageFile' | 'earlierRequests'
>;

/** Answers what a check asks of the files around one, and remembers which it was about. */
export class AskedFiles {
  /** The paths of the images and messages that were looked at, or for. */
  readonly paths = new Set<string>();
  /** The texts of the other files that the check saw, which places in them count. */
  readonly texts = new Map<string, string>();

  /** @param requestIn finds the request for a review that another message makes */
  constructor(
    private readonly path: string,
    private readonly surroundings: Surroundings,
    private readonly requestIn: (path: string) => PlacedRequest | undefined = (other) =>
      surroundings.requestIn(other),
  ) {}

  /** What a check may ask. */
  readonly questions: FileQuestions = {
    hasPartial: (name) => this.surroundings.hasPartial(name),
    findPartial: (name, fromPartial) => {
      const partial = this.surroundings.findPartial(name, fromPartial);
      if (partial) this.texts.set(partial.path, partial.text);
      return partial;
    },
    imageFile: (image) => {
      this.paths.add(resolvePath(folderOf(this.path) ?? '', image));
      return this.surroundings.imageFile(image);
    },
    earlierRequests: () => this.earlierRequests(),
  };

  private earlierRequests(): EarlierRequest[] {
    const requests: EarlierRequest[] = [];
    for (const { path, sequence } of this.surroundings.earlierMessages()) {
      this.paths.add(path);
      const request = this.requestIn(path);
      if (!request) continue;
      this.texts.set(path, request.text);
      requests.push({ path, sequence, start: request.start, end: request.end });
      if (requests.length === mostRequests) break;
    }
    return requests;
  }
}
