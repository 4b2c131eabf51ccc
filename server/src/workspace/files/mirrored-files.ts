import { folderOf, isInside, nameOf } from '../../config/paths';
import type { FileEntry, Files, FileStatus } from './files';
import { FileError } from './file-error';

/** The files of a host that has to be waited for. */
export interface DistantFiles {
  /** What stands in a folder; nothing where there is no such folder. */
  entries(folder: string): Promise<readonly FileEntry[] | undefined>;
  /** The file's text, a byte-order mark kept as a character. Rejects with a `FileError`. */
  readText(path: string): Promise<string>;
}

/** Takes notice of something that is wanted and not there, and how to get it. */
export type Want = (what: string, get: () => Promise<void>) => void;

/**
 * What is known of the files in a folder that has to be waited for. What is not known counts as not
 * being there, and is wanted: whoever has asked has to ask again when it is there. Nothing outside
 * of the folder is asked for. Links are what they lead to, and images are not looked into.
 */
export class MirroredFiles implements Files {
  private readonly folders = new Map<string, ReadonlyMap<string, FileEntry> | undefined>();
  private readonly texts = new Map<string, string | FileError>();
  /** Counts what was forgotten, so that what is on its way meanwhile does not count. */
  private epoch = 0;

  /** @param top the folder; without one, there are no files */
  constructor(
    private readonly distant: DistantFiles,
    private readonly top: string | undefined,
    private readonly want: Want,
  ) {}

  realPath(path: string): string {
    return path;
  }

  status(path: string): FileStatus {
    const { kind } = this.entry(path);
    return { kind: kind === 'link' ? 'other' : kind, modified: this.epoch, size: 0 };
  }

  entries(folder: string): readonly FileEntry[] {
    return [...this.folder(folder).values()];
  }

  readText(path: string): string {
    if (this.entry(path).kind !== 'file') throw new FileError(path, 'is a folder');
    const text = this.texts.get(path);
    if (text instanceof FileError) throw text;
    if (text !== undefined) return text;
    const epoch = this.epoch;
    this.want(path, async () => {
      const read = await this.distant.readText(path).catch((error: unknown) => {
        if (error instanceof FileError) return error;
        throw error;
      });
      if (epoch === this.epoch) this.texts.set(path, read);
    });
    throw missing(path);
  }

  readBeginning(path: string): Uint8Array {
    throw missing(path);
  }

  /** The file has changed, come or gone, or any may have. */
  forget(path?: string): void {
    this.epoch++;
    if (path === undefined) {
      this.folders.clear();
      this.texts.clear();
      return;
    }
    this.texts.delete(path);
    this.folders.delete(folderOf(path) ?? '');
    for (const known of this.folders.keys())
      if (known === path || isInside(path, known)) this.folders.delete(known);
  }

  private entry(path: string): FileEntry {
    if (path === this.top) return { name: nameOf(path), kind: 'folder' };
    const entry = this.folder(folderOf(path) ?? '').get(nameOf(path));
    if (!entry) throw missing(path);
    return entry;
  }

  private folder(folder: string): ReadonlyMap<string, FileEntry> {
    if (!this.isWithin(folder)) throw missing(folder);
    const entries = this.folders.get(folder);
    if (entries) return entries;
    if (!this.folders.has(folder)) this.wantFolder(folder);
    throw missing(folder);
  }

  private isWithin(folder: string): boolean {
    return this.top !== undefined && (folder === this.top || isInside(this.top, folder));
  }

  private wantFolder(folder: string): void {
    // What is in a folder that is not there need not be asked for.
    if (folder !== this.top && this.entry(folder).kind !== 'folder') throw missing(folder);
    const epoch = this.epoch;
    this.want(`${folder}/`, async () => {
      const entries = await this.distant.entries(folder);
      if (epoch !== this.epoch) return;
      this.folders.set(folder, entries && new Map(entries.map((each) => [each.name, each])));
    });
  }
}

const missing = (path: string): FileError => new FileError(path, 'does not exist', true);
