import type { TextDocument } from 'vscode-languageserver-textdocument';
import { includesIn } from '../lint/includes';
import type { OpenTexts } from '../workspace/templates';
import { toLspRange } from './convert';
import { pathOf } from './document-path';
import type { Folders } from './folders';

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

  private async includesOf(document: TextDocument): Promise<Includes> {
    const path = pathOf(document.uri);
    const includes = path === undefined ? [] : includesIn(document.getText());
    if (path === undefined || includes.length === 0) return none;
    const signature = JSON.stringify(
      includes.map((include) => [include.name, toLspRange(document, include)]),
    );
    const { partialPath } = await this.folders.of(path).workspace.around(path);
    const names = new Set(includes.map(({ name }) => name));
    return { signature, partials: [...names].flatMap((name) => partialPath(name) ?? []) };
  }
}
