import type { CheckedDocument, Checker } from './checker';
import { documentKey, pathOf } from '../documents/document-path';
import type { DocumentFactory } from '../documents/encoded-document';
import { editorText } from '../documents/editor-text';
import type { Folders } from '../folders/folders';

/** What is kept of a closed file's check. */
export type ClosedFile = Pick<CheckedDocument, 'state' | 'diagnostics' | 'resultId' | 'lookedAt'>;

/** The results for files that are not open in the editor. */
export class ClosedFiles {
  private readonly results = new Map<string, ClosedFile>();
  /** Counts what was forgotten, so that a check that was under way meanwhile is not remembered. */
  private epoch = 0;

  constructor(
    private readonly checker: Checker,
    private readonly folders: Folders,
    private readonly documents: DocumentFactory,
  ) {}

  /** The result, if the file need not be read for it. */
  known(uri: string): ClosedFile | undefined {
    return this.results.get(documentKey(uri));
  }

  /** Nothing where the file cannot be read. */
  async checked(uri: string): Promise<ClosedFile | undefined> {
    const known = this.known(uri);
    const path = pathOf(uri);
    if (known || path === undefined) return known;
    const { epoch } = this;
    const text = await this.read(path);
    if (text === undefined) return undefined;
    const document = this.documents.create(uri, '', 0, text);
    const { state, diagnostics, resultId, lookedAt } =
      await this.checker.checkedWithSpelling(document);
    const result = { state, diagnostics, resultId, lookedAt };
    if (epoch === this.epoch) this.results.set(documentKey(uri), result);
    return result;
  }

  /** Forgets the file's result, or all results. */
  forget(uri?: string): void {
    this.epoch++;
    if (uri === undefined) this.results.clear();
    else this.results.delete(documentKey(uri));
  }

  /**
   * Forgets the results that another file has a share in.
   * @returns whether there were any
   */
  forgetThoseThatLookedAt(path: string): boolean {
    const { size } = this.results;
    for (const [key, { lookedAt }] of this.results)
      if (lookedAt.has(path)) this.results.delete(key);
    return this.results.size < size;
  }

  private async read(path: string): Promise<string | undefined> {
    try {
      return editorText(await this.folders.of(path).workspace.readText(path));
    } catch {
      return undefined;
    }
  }
}
