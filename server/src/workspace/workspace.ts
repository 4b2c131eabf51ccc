import type { ConfigProblem } from '../config/config-file';
import type { Include } from '../lint/includes';
import type { FindPartial } from '../lint/partial-files';
import type { PlacedRequest } from '../lint/review-requests';
import type { EarlierMessage } from '../config/sequences';
import type { PlacedConfig } from '../config/config';
import type { ImageFile } from '../message/images/image-file';

/** A configuration file as it was found. */
export interface LoadedConfig extends PlacedConfig {
  path: string;
  /** Its text, which the problems' offsets count; empty where it could not be read. */
  text: string;
  problems: ConfigProblem[];
}

/** A tag that includes a file, and the text of the file that it stands in. */
export interface IncludeWithText extends Include {
  text: string;
}

/** What lies around a file and decides how it is checked. */
export interface Surroundings {
  /** The configuration files that govern it, from the outermost folder to the nearest. */
  configs: readonly LoadedConfig[];
  /** Whether a configuration's `ignore` or a `.bsmignore` leaves it out. */
  ignored: boolean;
  /** What the configuration's `include` says of it; nothing where no `include` governs it. */
  included: boolean | undefined;
  /** The path of the partial that the file can include by this name. */
  partialPath(name: string): string | undefined;
  /** Looks into an image file, by its path as seen from the file's folder. */
  imageFile(path: string): ImageFile | undefined;
  /** The path of another file of the workspace, by its path as seen from the file's folder, if it exists. */
  filePath(path: string): string | undefined;
  /** The messages that go out before the file's for the same order, as the configuration says. */
  earlierMessages(): readonly EarlierMessage[];
  /** The request for a review that another file's message makes. */
  requestIn(path: string): PlacedRequest | undefined;
  /** The partial of this name, included from the file or from another partial. */
  findPartial: FindPartial;
  /** The tags of other templates that include the file. */
  includedBy(): Iterable<IncludeWithText>;
  /** The names of the partials that the file can include. */
  partialNames(): readonly string[];
  /** The names of the placeholders in the templates of the same folder or configuration. */
  placeholderNames(): readonly string[];
  /** The templates of the same folder or configuration, this one too, as the editor has them. */
  templates(): Iterable<{ path: string; text: string }>;
}

/**
 * The files around the checked ones. Paths are absolute and have forward slashes. An
 * implementation that has to wait for its files returns promises, one that need not does not.
 */
export interface Workspace {
  /** The file's text, its byte-order mark kept as a character. Fails with a `FileError`. */
  readText(path: string): string | Promise<string>;
  /** What lies around a file, which need not exist. Never fails. */
  around(path: string): Surroundings | Promise<Surroundings>;
  /** Forgets what was read, after a file was changed, created or deleted; without a path, all. */
  invalidate(path?: string): void;
}

/** The name of the configuration files. */
export const configName = 'bsm.config.json';

/** The name of the files that list what is left out. */
export const ignoreName = '.bsmignore';
