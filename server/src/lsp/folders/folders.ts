import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { isInside } from '../../config/paths';
import type { OpenTexts } from '../../workspace/partials/templates';
import type { Workspace } from '../../workspace/workspace';
import { pathOf, uriOf } from '../documents/document-path';

/** A folder's files, and how they are configured. */
export interface FolderFiles {
  workspace: Workspace;
  /** The paths of all messages in the folder; none where there is no folder. */
  messages(): string[] | Promise<string[]>;
}

/**
 * Does what needs files and other data of the host. Where these have to be waited for, it is repeated
 * until all is there that it has asked for.
 */
export type Complete = <T>(work: () => T | Promise<T>) => Promise<T>;

const atOnce: Complete = async (work) => work();

/** Gives access to the files of a workspace folder, or of no folder in particular. */
export type OpenFolder = (path: string | undefined, open: OpenTexts) => FolderFiles;

export interface Folder extends FolderFiles {
  uri: string | undefined;
  path: string | undefined;
}

/** The folders that the editor has open, each with files and configuration of its own. */
export class Folders {
  private folders: Folder[] = [];
  private readonly outside: Folder;

  constructor(
    private readonly open: (path: string | undefined) => FolderFiles,
    initialUris: readonly string[],
    readonly complete: Complete = atOnce,
  ) {
    this.outside = { uri: undefined, path: undefined, ...open(undefined) };
    for (const uri of initialUris) this.add(uri);
  }

  get all(): readonly Folder[] {
    return this.folders;
  }

  /** The innermost folder that holds the document; documents outside have one in common. */
  of(path: string | undefined): Folder {
    const around = this.folders.filter(
      (folder) => path !== undefined && folder.path !== undefined && isInside(folder.path, path),
    );
    return around.reduce<Folder>(
      (inner, folder) =>
        (folder.path?.length ?? 0) >= (inner.path?.length ?? -1) ? folder : inner,
      this.outside,
    );
  }

  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.folders = this.folders.filter(({ uri }) => uri === undefined || !gone.has(uri));
    for (const { uri } of added) this.add(uri);
  }

  /** Forgets what was read of the file, or of all files. */
  invalidate(path?: string): void {
    for (const { workspace } of [...this.folders, this.outside]) workspace.invalidate(path);
  }

  private add(uri: string): void {
    const path = pathOf(uri);
    if (!this.folders.some((folder) => folder.uri === uri))
      this.folders.push({ uri, path, ...this.open(path) });
  }
}

/** The folders that a client names at the start, in whichever of three ways. */
export function initialFolders(params: InitializeParams): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  if (params.rootUri) return [params.rootUri];
  return params.rootPath ? [uriOf(params.rootPath)] : [];
}
