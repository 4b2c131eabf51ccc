import { documentKey, uriOf } from '../documents/document-path';
import type { Folder, Folders } from './folders';
import type { SettingsSource } from './settings-source';

/** Knows which files of the workspace are messages, whether they are open or not. */
export class WorkspaceMessages {
  private listed: Promise<string[]> | undefined;
  /** The URIs of the folders in which the user has had everything checked. */
  private readonly wholeFolders = new Set<string | undefined>();

  constructor(
    private readonly folders: Folders,
    private readonly settings: SettingsSource,
  ) {}

  /** Their URIs; looked for when first asked and after `forget`. */
  uris(): Promise<string[]> {
    return (this.listed ??= this.list(false));
  }

  /**
   * The URIs of all files that would be messages if they were open; a look at their texts still
   * has to tell web pages apart.
   */
  candidates(): Promise<string[]> {
    return this.list(true);
  }

  /** Whoever has had all candidates checked wants to see their problems from then on. */
  takeInCandidates(): void {
    for (const { uri } of this.folders.all) this.wholeFolders.add(uri);
    this.forget();
  }

  /** Files have come or gone, or other ones are messages now. */
  forget(): void {
    this.listed = undefined;
  }

  private async list(withUngoverned: boolean): Promise<string[]> {
    const lists = await this.folders.complete(() =>
      Promise.all(this.folders.all.map((folder) => this.listFolder(folder, withUngoverned))),
    );
    const uris = new Map(lists.flat().map((uri) => [documentKey(uri), uri]));
    return [...uris.values()];
  }

  /**
   * Files that nobody has opened are messages only where a configuration says so, or the user, or once
   * all were checked: whoever has web pages and components in a folder wants no problems for them unasked.
   */
  private async listFolder(folder: Folder, withUngoverned: boolean): Promise<string[]> {
    const { check } = await this.settings.for(folder.uri);
    if (check === 'never' || folder.path === undefined) return [];
    const takesAll = withUngoverned || check === 'always' || this.wholeFolders.has(folder.uri);
    const uris: string[] = [];
    for (const path of await folder.messages()) {
      const { configs } = await folder.workspace.around(path);
      if (takesAll || configs.length > 0) uris.push(uriOf(path));
    }
    return uris;
  }
}
