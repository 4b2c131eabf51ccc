import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';

/** Where recursive watching is the system's own; elsewhere every folder is watched by itself. */
const watchesTrees = process.platform === 'darwin' || process.platform === 'win32';

export interface WatchEvents {
  /** Something has happened to a file or a folder; without a path, to anything. */
  changed(path: string | undefined): void;
  /** A folder cannot be watched, or not any longer. */
  failed(folder: string, error: Error): void;
}

/** Tells what changes in folders. */
export class FolderWatcher {
  private readonly watchers = new Map<string, FSWatcher>();
  private readonly trees: string[] = [];

  /** @param enters whether a folder inside of a tree is of interest */
  constructor(
    private readonly events: WatchEvents,
    private readonly enters: (folder: string) => boolean,
  ) {}

  /** How many folders are watched. */
  get size(): number {
    return this.watchers.size;
  }

  /** Watches the folder with all that is in it, also what comes later. */
  watchTree(folder: string): void {
    this.trees.push(folder);
    if (watchesTrees) this.watch(folder, true);
    else this.watchBelow(folder);
  }

  /** Watches what stands directly in the folder. */
  watchFolder(folder: string): void {
    const isInTree = this.trees.some((tree) => folder === tree || folder.startsWith(`${tree}/`));
    if (!(watchesTrees && isInTree)) this.watch(folder, false);
  }

  close(): void {
    for (const watcher of this.watchers.values()) watcher.close();
    this.watchers.clear();
  }

  private watchBelow(top: string): void {
    const folders = [top];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      this.watch(folder, false);
      for (const name of foldersIn(folder)) {
        const path = `${folder}/${name}`;
        if (this.enters(path)) folders.push(path);
      }
    }
  }

  private watch(folder: string, recursive: boolean): void {
    if (this.watchers.has(folder)) return;
    try {
      const watcher = watch(folder || '/', { recursive });
      this.watchers.set(folder, watcher);
      watcher.on('change', (_event, name) => this.tell(folder, name));
      watcher.on('error', (error) => this.lose(folder, error));
    } catch (error) {
      this.lose(folder, error as Error);
    }
  }

  private tell(folder: string, name: string | Buffer | null): void {
    const path = name === null ? undefined : `${folder}/${String(name).replaceAll('\\', '/')}`;
    if (path !== undefined && !watchesTrees) this.follow(path);
    this.events.changed(path);
  }

  /** Watches folders that have come, and forgets those that have gone. */
  private follow(path: string): void {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (!isFolder) {
      this.watchers.get(path)?.close();
      this.watchers.delete(path);
    } else if (this.trees.some((tree) => path.startsWith(`${tree}/`)) && this.enters(path))
      this.watchBelow(path);
  }

  private lose(folder: string, error: Error): void {
    this.watchers.get(folder)?.close();
    this.watchers.delete(folder);
    // A folder that is deleted is no failure.
    if (statSync(folder || '/', { throwIfNoEntry: false })) this.events.failed(folder, error);
  }
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder || '/', { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}
