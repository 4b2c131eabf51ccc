import { placeholderNames } from '../language-service/placeholder-places';
import { includesIn, type NamedInclude } from '../lint/includes';
import { FileFacts } from './file-facts';
import type { Files } from './files';

/** The files that are open in an editor, saved or not. */
export interface OpenTexts {
  textOf(path: string): string | undefined;
  paths(): Iterable<string>;
}

const noneOpen: OpenTexts = { textOf: () => undefined, paths: () => [] };

/** Larger files are no templates. */
const largestFile = 4_000_000;

/** Templates as they stand in the editor, else on disk. */
export class Templates {
  readonly #texts: FileFacts<string>;
  readonly #placeholders: FileFacts<readonly string[]>;
  readonly #includes: FileFacts<readonly NamedInclude[]>;

  constructor(
    files: Files,
    private readonly open: OpenTexts = noneOpen,
  ) {
    const facts = <Fact>(find: (text: string) => Fact): FileFacts<Fact> =>
      new FileFacts(files, (path) => find(files.readText(path)), largestFile);
    this.#texts = facts((text) => text);
    this.#placeholders = facts(placeholderNames);
    this.#includes = facts(includesIn);
  }

  /** Nothing for a file that cannot be read: checking it tells so. */
  text(path: string): string | undefined {
    return this.open.textOf(path) ?? this.#texts.of(path);
  }

  /** The tags that include partials. */
  includes(path: string): readonly NamedInclude[] {
    const open = this.open.textOf(path);
    return (open === undefined ? this.#includes.of(path) : includesIn(open)) ?? [];
  }

  /** The names of the placeholders, as they are written. */
  placeholders(path: string): readonly string[] {
    const open = this.open.textOf(path);
    return (open === undefined ? this.#placeholders.of(path) : placeholderNames(open)) ?? [];
  }

  openPaths(): Iterable<string> {
    return this.open.paths();
  }
}
