import { placeholderNames } from '../../language-service/placeholder-places';
import { includesIn, type NamedInclude } from '../../lint/includes';
import { FileFacts } from '../files/file-facts';
import type { Files } from '../files/files';
import { TextFacts } from '../files/text-facts';

/** The files that are open in an editor, saved or not. */
export interface OpenTexts {
  textOf(path: string): string | undefined;
  paths(): Iterable<string>;
  /** Has the path of each text told that is opened, changed or closed from now on. */
  onChange(tell: (path: string) => void): void;
}

export const noneOpen: OpenTexts = {
  textOf: () => undefined,
  paths: () => [],
  onChange: () => undefined,
};

/** Larger files are no templates. */
const largestFile = 4_000_000;

/** Templates as they stand in the editor, else on disk. */
export class Templates {
  private readonly texts: FileFacts<string>;
  private readonly placeholdersOnDisk: FileFacts<readonly string[]>;
  private readonly openPlaceholders = new TextFacts(placeholderNames);
  private readonly includes: FileFacts<readonly NamedInclude[]>;

  constructor(
    files: Files,
    private readonly open: OpenTexts,
  ) {
    const facts = <Fact>(find: (text: string) => Fact): FileFacts<Fact> =>
      new FileFacts(files, (path) => find(files.readText(path)), largestFile);
    this.texts = facts((text) => text);
    this.placeholdersOnDisk = facts((text) => placeholderNames(text));
    this.includes = facts(includesIn);
  }

  /** Nothing for a file that cannot be read: checking it tells so. */
  text(path: string): string | undefined {
    return this.open.textOf(path) ?? this.texts.of(path);
  }

  /** The tags that include partials in a file as it is on disk. */
  includesOnDisk(path: string): readonly NamedInclude[] {
    return this.includes.of(path) ?? [];
  }

  /** The names of the placeholders, as they are written. */
  placeholders(path: string): readonly string[] {
    const open = this.open.textOf(path);
    if (open === undefined) return this.placeholdersOnDisk.of(path) ?? [];
    return this.openPlaceholders.of(path, open);
  }
}
