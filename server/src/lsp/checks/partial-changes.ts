import type { TextDocument } from 'vscode-languageserver-textdocument';
import { includesIn, type NamedInclude } from '../../lint/includes';
import { isTemplate } from '../../config/message-files';
import type { OpenTexts } from '../../workspace/partials/templates';
import { FileError } from '../../workspace/files/file-error';
import { toLspRange } from '../documents/convert';
import { pathOf } from '../documents/document-path';
import type { Folders } from '../folders/folders';

/** The tags of an open document that include partials. */
interface Includes {
  /** What the partials' problems show of them: their places. */
  signature: string;
  /** The paths of the partials. */
  partials: readonly string[];
}

const none: Includes = { signature: '[]', partials: [] };

/** Knows what changes in open documents mean for the partials that they include, or are. */
export class PartialChanges {
  private readonly includes = new Map<string, Includes>();
  private readonly told = new Map<string, string>();

  constructor(
    private readonly folders: Folders,
    private readonly open: OpenTexts,
  ) {}

  /** Messages were checked with these partials in place. */
  tell(partials: ReadonlyMap<string, string>): void {
    for (const [path, text] of partials) this.told.set(path, text);
  }

  /** Whether messages were checked with another text of the partial than the one that is open. */
  isOutdated(path: string): boolean {
    const told = this.told.get(path);
    return told !== undefined && told !== this.open.textOf(path);
  }

  /** The partials that the document has begun or ceased to include, or includes at other places. */
  async concernedBy(document: TextDocument): Promise<string[]> {
    const before = this.includes.get(document.uri) ?? none;
    const after = await this.includesOf(document);
    this.includes.set(document.uri, after);
    return before.signature === after.signature ? [] : [...before.partials, ...after.partials];
  }

  /** The partials that the document included when it was closed. */
  concernedByClosing({ uri }: TextDocument): readonly string[] {
    const { partials } = this.includes.get(uri) ?? none;
    this.includes.delete(uri);
    return partials;
  }

  /**
   * The partials that a changed file includes now; those that it has included before have looked at
   * it. None for a file that is open, whose text in the editor counts.
   */
  async concernedByFile(path: string): Promise<readonly string[]> {
    if (!isTemplate(path) || this.open.textOf(path) !== undefined) return [];
    try {
      const text = await this.folders.of(path).workspace.readText(path);
      return await this.partialsOf(path, includesIn(text));
    } catch (error) {
      // It may be gone again.
      if (error instanceof FileError) return [];
      throw error;
    }
  }

  private async includesOf(document: TextDocument): Promise<Includes> {
    const path = pathOf(document.uri);
    const includes = path === undefined ? [] : includesIn(document.getText());
    if (path === undefined || includes.length === 0) return none;
    const signature = JSON.stringify(
      includes.map((include) => [include.name, toLspRange(document, include)]),
    );
    return { signature, partials: await this.partialsOf(path, includes) };
  }

  private async partialsOf(path: string, includes: readonly NamedInclude[]): Promise<string[]> {
    if (includes.length === 0) return [];
    const names = new Set(includes.map(({ name }) => name));
    return this.folders.complete(async () => {
      const { partialPath } = await this.folders.of(path).workspace.around(path);
      return [...names].flatMap((name) => partialPath(name) ?? []);
    });
  }
}
