import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { isInside } from '../../config/paths';

/**
 * Where recursive watching is the system's own; elsewhere every folder is watched by itself. Node's own
 * way there watches every single file, and loses folders that take the place of others.
 */
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
  private readonly folders = new Set<string>();

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
    if (watchesTrees && this.trees.some((tree) => isAt(tree, folder))) return;
    this.folders.add(folder);
    this.watch(folder, false);
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
      watcher.on('change', (event, name) => this.tell(folder, event, name));
      watcher.on('error', (error) => this.lose(folder, error));
    } catch (error) {
      this.lose(folder, error as Error);
    }
  }

  private tell(folder: string, event: string, name: string | Buffer | null): void {
    const path = name === null ? undefined : `${folder}/${String(name).replaceAll('\\', '/')}`;
    if (path !== undefined && !watchesTrees) {
      // What has the name now may be another folder.
      if (event === 'rename') this.forget(path);
      this.follow(path);
    }
    this.events.changed(path);
  }

  /** Watches what has come of the folders that are to be watched. */
  private follow(path: string): void {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    if (this.trees.some((tree) => isInside(tree, path)) && this.enters(path)) this.watchBelow(path);
    for (const tree of this.trees) if (isAt(path, tree)) this.watchBelow(tree);
    for (const folder of this.folders) if (isAt(path, folder)) this.watch(folder, false);
  }

  /** Ends watching the folder and those in it. */
  private forget(path: string): void {
    if (!this.watchers.has(path)) return;
    for (const [folder, watcher] of this.watchers) {
      if (!isAt(path, folder)) continue;
      watcher.close();
      this.watchers.delete(folder);
    }
  }

  private lose(folder: string, error: Error): void {
    this.forget(folder);
    // A folder that is deleted is no failure.
    if (statSync(folder || '/', { throwIfNoEntry: false })) this.events.failed(folder, error);
  }
}

/** Whether the path is the folder, or inside of it. */
const isAt = (folder: string, path: string): boolean => path === folder || isInside(folder, path);

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder || '/', { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}
