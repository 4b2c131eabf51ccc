import { isInside, nameOf } from '../config/paths';
import { fileError, type FileEntry, type Files } from './files/files';
import { FileError } from './files/file-error';

/** Where a walk leads, and what it leaves out. */
export interface Grounds {
  files: Files;
  isIgnored(path: string): boolean;
  /** Whether the folder is left out, with everything in it. */
  isIgnoredFolder(path: string): boolean;
}

/** Which files and hidden folders a walk is about. */
export interface Selection {
  takesFile(path: string): boolean;
  entersHidden(folder: string): boolean;
  /** How many files and folders are looked at; without it, all. */
  mostSeen?: number;
}

export interface Found {
  files: string[];
  failures: FileError[];
}

/** What is the matter with a link whose target is not there. */
export const deadLink = 'is a link to what does not exist';

/** Whether a glob spells out the name of a hidden file or folder. */
export function namesHidden(glob: string): boolean {
  return /(?:^|\/)\.[^./]/.test(glob);
}

/**
 * The files of a folder that a selection takes, in no order. Ignored folders, `node_modules` and
 * `.git` are not entered. A linked folder is entered once, unless the link leads back to a folder
 * that it lies in.
 */
export function filesIn(folder: string, grounds: Grounds, selection: Selection): Found {
  return new Walk(grounds, selection).from(folder);
}

interface Place {
  path: string;
  /** The path without links. */
  real: string;
}

class Walk {
  private readonly found: Found = { files: [], failures: [] };
  private readonly folders: Place[] = [];
  private readonly links: Place[] = [];
  private readonly entered = new Set<string>();
  private seen = 0;

  constructor(
    private readonly grounds: Grounds,
    private readonly selection: Selection,
  ) {}

  from(path: string): Found {
    this.attempt(path, () => this.folders.push({ path, real: this.grounds.files.realPath(path) }));
    for (;;) {
      // Links come last, so that files are found under their own names.
      const folder = this.folders.pop() ?? this.links.shift();
      if (!folder || this.seen > (this.selection.mostSeen ?? Infinity)) return this.found;
      if (this.entered.has(folder.real)) continue;
      this.entered.add(folder.real);
      this.attempt(folder.path, () => this.enter(folder));
    }
  }

  private enter(folder: Place): void {
    for (const entry of this.grounds.files.entries(folder.path)) {
      this.seen++;
      const place = { path: `${folder.path}/${entry.name}`, real: `${folder.real}/${entry.name}` };
      if (entry.kind === 'link') this.followLink(place);
      else this.visit(entry.kind, place, this.folders);
    }
  }

  private followLink(link: Place): void {
    try {
      const { files } = this.grounds;
      const target = { path: link.path, real: files.realPath(link.path) };
      if (isInside(target.real, link.real)) return;
      this.visit(files.status(link.path).kind, target, this.links);
    } catch (error) {
      if (!this.selection.takesFile(link.path)) return;
      const failure = fileError(link.path, error);
      this.fail(link.path, failure.isMissing ? new FileError(link.path, deadLink, true) : failure);
    }
  }

  private visit(kind: FileEntry['kind'], place: Place, folders: Place[]): void {
    if (kind === 'folder') {
      if (this.enters(place.path)) folders.push(place);
    } else if (kind === 'file' && this.selection.takesFile(place.path)) {
      if (!this.grounds.isIgnored(place.path)) this.found.files.push(place.path);
    }
  }

  private enters(folder: string): boolean {
    const name = nameOf(folder);
    if (name === 'node_modules' || name === '.git') return false;
    if (isHidden(folder) && !this.selection.entersHidden(folder)) return false;
    return !this.grounds.isIgnoredFolder(folder);
  }

  private attempt(path: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      this.fail(path, error);
    }
  }

  private fail(path: string, error: unknown): void {
    this.found.failures.push(fileError(path, error));
  }
}

/** Whether its name says that it is hidden. */
export function isHidden(path: string): boolean {
  return nameOf(path).startsWith('.');
}
