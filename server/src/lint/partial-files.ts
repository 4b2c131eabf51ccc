import type { Branch } from '../message/template/blocks';
import type { InlinePartials } from '../message/template/inline-partial';

/** A partial as the workspace found it. */
export interface PartialFile {
  path: string;
  text: string;
}

/** Finds a partial by its name, seen from the message or from the partial that includes it. */
export type FindPartial = (
  name: string,
  fromPartial: string | undefined,
) => PartialFile | undefined;

/** A message or a partial, read. */
interface ReadFile {
  path: string | undefined;
  /** What is put in place of a tag that includes it. */
  body: Branch;
}

/** Where a template is that puts partials in place. */
export interface PartialPosition<File> {
  file: File;
  /** What is being put in place, so that nothing is put into itself. */
  stack: readonly Branch[];
  /** The inline partials that can be called. */
  inline: InlinePartials<File> | undefined;
}

/** What is put in place of a tag. */
export interface KnownPartial<File> extends PartialPosition<File> {
  /** The file's body, or the part of it that `{{#*inline}}` makes a partial. */
  branch: Branch;
}

const deepestPartial = 10;

/** The partials that a template can call, each file read once. */
export class PartialFiles<File extends ReadFile> {
  private readonly files = new Map<string, File>();

  /** @param read reads the file that is found as the first one, the second … */
  constructor(
    private readonly findFile: FindPartial | undefined,
    private readonly read: (found: PartialFile, number: number) => File,
  ) {}

  /** The paths of the files in the order in which they were found. */
  get paths(): string[] {
    return [...this.files.keys()];
  }

  /** The partial of this name; nothing where there is none, and for one that is in itself. */
  find(name: string, position: PartialPosition<File>): KnownPartial<File> | undefined {
    const { stack } = position;
    if (name === '' || stack.length >= deepestPartial) return undefined;
    const { file, branch, inline } = position.inline?.named(name) ?? this.inFile(name, position);
    if (!file || !branch || stack.includes(branch)) return undefined;
    return { file, branch, inline, stack: [...stack, branch] };
  }

  private inFile(name: string, { file: from, inline }: PartialPosition<File>) {
    const file = this.fileOf(this.findFile?.(name, from.path));
    return { file, branch: file?.body, inline };
  }

  private fileOf(found: PartialFile | undefined): File | undefined {
    const known = found && this.files.get(found.path);
    if (!found || known) return known;
    const file = this.read(found, this.files.size + 1);
    this.files.set(found.path, file);
    return file;
  }
}
