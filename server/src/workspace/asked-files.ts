import type { FileQuestions } from '../lint/check';
import type { Include } from '../lint/includes';
import { folderOf, resolvePath } from '../config/paths';
import type { PlacedRequest } from '../lint/review-requests';
import type { EarlierRequest } from '../message/context/earlier-request';
import type { Surroundings } from './workspace';

/** How many earlier requests are told of. */
const mostRequests = 5;
/** How many tags that include a partial are told of. */
const mostIncludes = 3;

/** Answers what a check asks of the files around one, and remembers which it was about. */
export class AskedFiles {
  /** The paths of the other files that were looked at, or for. */
  readonly paths = new Set<string>();
  /** The texts of the partials that were put in place, by their paths. */
  readonly partials = new Map<string, string>();
  /** The texts of the other files that the check saw, which places in them count. */
  readonly texts = new Map<string, string>();

  private includes: readonly Include[] | undefined;

  /** @param requestIn finds the request for a review that another message makes */
  constructor(
    private readonly path: string,
    private readonly surroundings: Surroundings,
    private readonly requestIn: (path: string) => PlacedRequest | undefined = (other) =>
      surroundings.requestIn(other),
  ) {}

  /** What a check may ask. */
  readonly questions: FileQuestions = {
    hasPartial: (name) => this.surroundings.partialPath(name) !== undefined,
    partialNames: () => this.surroundings.partialNames(),
    findPartial: (name, fromPartial) => {
      const partial = this.surroundings.findPartial(name, fromPartial);
      if (!partial) return undefined;
      this.note(partial);
      this.partials.set(partial.path, partial.text);
      return partial;
    },
    includedBy: () => (this.includes ??= this.includedBy()),
    imageFile: (image) => {
      this.paths.add(resolvePath(folderOf(this.path) ?? '', image));
      return this.surroundings.imageFile(image);
    },
    earlierRequests: () => this.earlierRequests(),
  };

  private includedBy(): readonly Include[] {
    const includes: Include[] = [];
    for (const include of this.surroundings.includedBy()) {
      this.note(include);
      includes.push(include);
      if (includes.length === mostIncludes) break;
    }
    return includes;
  }

  private note({ path, text }: { path: string; text: string }): void {
    this.paths.add(path);
    this.texts.set(path, text);
  }

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
