import { documentKey, uriOf } from './document-path';
import type { Folder, Folders } from './folders';
import type { SettingsSource } from './settings-source';

/** Knows which files of the workspace are messages, whether they are open or not. */
export class WorkspaceMessages {
  private listed: Promise<string[]> | undefined;

  constructor(
    private readonly folders: Folders,
    private readonly settings: SettingsSource,
  ) {}

  /** Their URIs; looked for when first asked and after `forget`. */
  uris(): Promise<string[]> {
    return (this.listed ??= this.list());
  }

  /** Files have come or gone, or other ones are messages now. */
  forget(): void {
    this.listed = undefined;
  }

  private async list(): Promise<string[]> {
    const lists = await Promise.all(this.folders.all.map((folder) => this.listFolder(folder)));
    const uris = new Map(lists.flat().map((uri) => [documentKey(uri), uri]));
    return [...uris.values()];
  }

  /**
   * Files that nobody has opened are messages only where a configuration says so, or the user:
   * whoever has web pages and components in a folder wants no problems for them.
   */
  private async listFolder(folder: Folder): Promise<string[]> {
    const { check } = await this.settings.for(folder.uri);
    if (check === 'never' || folder.path === undefined) return [];
    const uris: string[] = [];
    for (const path of await folder.messages()) {
      const { configs } = await folder.workspace.around(path);
      if (check === 'always' || configs.length > 0) uris.push(uriOf(path));
    }
    return uris;
  }
}
