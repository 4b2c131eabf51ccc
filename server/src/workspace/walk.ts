import { isTemplate } from '../config/message-files';
import { isInside, nameOf } from '../config/paths';
import type { FileWorkspace } from './file-workspace';
import { fileError, type FileEntry } from './files/files';
import type { FileError } from './files/file-error';

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

/**
 * The messages in a folder and the folders in it: what the configuration's `include` takes, else
 * HTML and Handlebars files that are not hidden.
 * @param mostSeen how many files and folders are looked at; without it, all
 */
export function messagesIn(folder: string, workspace: FileWorkspace, mostSeen?: number): Found {
  return filesIn(folder, workspace, {
    ...(mostSeen !== undefined && { mostSeen }),
    takesFile(path) {
      return workspace.around(path).included ?? (isTemplate(path) && !isHidden(path));
    },
    entersHidden(path) {
      const { configs } = workspace.around(path);
      return configs.some(({ config }) => config.include?.some(namesHidden));
    },
  });
}

/** Whether a glob spells out the name of a hidden file or folder. */
export function namesHidden(glob: string): boolean {
  return /(?:^|\/)\.[^./]/.test(glob);
}

/**
 * The files of a folder that a selection takes, in no order. Ignored folders, `node_modules` and
 * `.git` are not entered. A linked folder is entered once, unless the link leads back to a folder
 * that it lies in.
 */
export function filesIn(folder: string, workspace: FileWorkspace, selection: Selection): Found {
  return new Walk(workspace, selection).from(folder);
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
    private readonly workspace: FileWorkspace,
    private readonly selection: Selection,
  ) {}

  from(path: string): Found {
    this.attempt(path, () =>
      this.folders.push({ path, real: this.workspace.files.realPath(path) }),
    );
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
    for (const entry of this.workspace.files.entries(folder.path)) {
      this.seen++;
      const place = { path: `${folder.path}/${entry.name}`, real: `${folder.real}/${entry.name}` };
      if (entry.kind === 'link') this.followLink(place);
      else this.visit(entry.kind, place, this.folders);
    }
  }

  private followLink(link: Place): void {
    try {
      const { files } = this.workspace;
      const target = { path: link.path, real: files.realPath(link.path) };
      if (isInside(target.real, link.real)) return;
      this.visit(files.status(link.path).kind, target, this.links);
    } catch (error) {
      if (this.selection.takesFile(link.path)) this.fail(link.path, error);
    }
  }

  private visit(kind: FileEntry['kind'], place: Place, folders: Place[]): void {
    if (kind === 'folder') {
      if (this.enters(place.path)) folders.push(place);
    } else if (kind === 'file' && this.selection.takesFile(place.path)) {
      if (!this.workspace.around(place.path).ignored) this.found.files.push(place.path);
    }
  }

  private enters(folder: string): boolean {
    const name = nameOf(folder);
    if (name === 'node_modules' || name === '.git') return false;
    if (isHidden(folder) && !this.selection.entersHidden(folder)) return false;
    return !this.workspace.isIgnoredFolder(folder);
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

function isHidden(path: string): boolean {
  return nameOf(path).startsWith('.');
}
