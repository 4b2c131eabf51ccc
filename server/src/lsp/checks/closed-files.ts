import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedDocument, Checker } from './checker';
import { documentKey, pathOf } from '../documents/document-path';
import type { DocumentFactory } from '../documents/encoded-document';
import { editorText } from '../documents/editor-text';
import type { Folders } from '../folders/folders';

/** What is said of a document, whether it is open or not. */
export type Findings = Pick<CheckedDocument, 'state' | 'diagnostics' | 'resultId' | 'lookedAt'>;

/** What is kept of a closed file's check. */
export interface ClosedFile extends Findings {
  /** Whether it is a part of messages, and none itself. */
  isPart: boolean;
}

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
    if (known) return known;
    const { epoch } = this;
    const document = await this.document(uri);
    if (!document) return undefined;
    const { state, diagnostics, resultId, lookedAt, isPart } =
      await this.checker.checkedWithSpelling(document);
    const result = {
      ...{ state, diagnostics, resultId, lookedAt },
      isPart: state === 'checked' && (await this.checker.complete(isPart)),
    };
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

  /** The file as a document; nothing where it cannot be read. */
  async document(uri: string): Promise<TextDocument | undefined> {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      const text = editorText(await this.folders.of(path).workspace.readText(path));
      return this.documents.create(uri, '', 0, text);
    } catch {
      return undefined;
    }
  }
}
