import type {
  Position,
  Range,
  TextDocumentContentChangeEvent,
  TextDocumentsConfiguration,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { UnitCount, type PositionEncoding } from './position-encoding';

/** Makes documents whose positions are counted as the client counts. */
export type DocumentFactory = TextDocumentsConfiguration<TextDocument>;

/** What makes documents for a client that counts so. */
export function documentFactory(encoding: PositionEncoding): DocumentFactory {
  if (encoding === 'utf-16') return TextDocument;
  return {
    create: (...given) => new EncodedDocument(encoding, TextDocument.create(...given)),
    update: (document, changes, version) =>
      document instanceof EncodedDocument
        ? document.update(changes, version)
        : TextDocument.update(document, changes, version),
  };
}

/** A document for the places in another file's text, counted as those in this one. */
export function otherDocument(like: TextDocument, uri: string, text: string): TextDocument {
  const other = TextDocument.create(uri, '', 0, text);
  return like instanceof EncodedDocument ? new EncodedDocument(like.encoding, other) : other;
}

/** A document that counts in other units than UTF-16; offsets into its text are as ever. */
class EncodedDocument implements TextDocument {
  private counted: UnitCount | undefined;

  constructor(
    readonly encoding: Exclude<PositionEncoding, 'utf-16'>,
    private readonly document: TextDocument,
  ) {}

  get uri(): string {
    return this.document.uri;
  }

  get languageId(): string {
    return this.document.languageId;
  }

  get version(): number {
    return this.document.version;
  }

  get lineCount(): number {
    return this.document.lineCount;
  }

  getText(range?: Range): string {
    const text = this.document.getText();
    return range ? text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : text;
  }

  positionAt(offset: number): Position {
    const { line, character } = this.document.positionAt(offset);
    const start = this.lineStart(line);
    const units = this.units.unitsBefore(start + character) - this.units.unitsBefore(start);
    return { line, character: units };
  }

  offsetAt({ line, character }: Position): number {
    if (line < 0 || line >= this.lineCount) return this.document.offsetAt({ line, character: 0 });
    const start = this.lineStart(line);
    const units = this.units.unitsBefore(start) + Math.max(0, character);
    const end = this.document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
    return Math.min(this.units.offsetOf(units), end);
  }

  getLineRange(line: number): Range {
    const { start, end } = this.document.getLineRange(line);
    const [from, to] = [this.document.offsetAt(start), this.document.offsetAt(end)];
    return { start: this.positionAt(from), end: this.positionAt(to) };
  }

  getEOLCharacters(line: number): string {
    return this.document.getEOLCharacters(line);
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): this {
    for (const change of changes) {
      TextDocument.update(this.document, [this.inUtf16(change)], version);
      this.counted = undefined;
    }
    return this;
  }

  private inUtf16(change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
    if (!('range' in change)) return change;
    const { start, end } = change.range;
    const { document } = this;
    const range = {
      start: document.positionAt(this.offsetAt(start)),
      end: document.positionAt(this.offsetAt(end)),
    };
    return { range, text: change.text };
  }

  private lineStart(line: number): number {
    return this.document.offsetAt({ line, character: 0 });
  }

  private get units(): UnitCount {
    return (this.counted ??= new UnitCount(this.document.getText(), this.encoding));
  }
}
