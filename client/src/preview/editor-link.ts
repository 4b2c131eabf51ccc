import {
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  type TextEditor,
  type WebviewPanel,
} from 'vscode';
import type { DataError, PreviewResult } from '../../../server/src/lsp/connection/protocol';
import type { Place } from './preview-messages';

/** While one side scrolls the other, the other does not scroll back, for so many milliseconds. */
const ownScrollTime = 200;

/** Connects a preview with the editors that show its text. */
export class EditorLink {
  private ownScrollUntil = 0;

  constructor(
    private readonly uri: Uri,
    private readonly panel: WebviewPanel,
  ) {}

  /** Shows where something in the preview comes from. */
  async reveal({ file, start, end }: Place, preview: PreviewResult | undefined): Promise<void> {
    const partial = preview?.files[file - 1];
    const uri = file === 0 || partial === undefined ? this.uri : Uri.parse(partial);
    await this.select(uri, start, end);
  }

  async revealDataError(error: DataError | undefined): Promise<void> {
    if (error) await this.select(Uri.parse(error.uri), error.start, error.end);
  }

  /** Scrolls the editors of the message so that the offset is at the top. */
  scrollTo(offset: number): void {
    for (const editor of this.editors) {
      const position = editor.document.positionAt(offset);
      this.ownScrollUntil = Date.now() + ownScrollTime;
      editor.revealRange(new Range(position, position), TextEditorRevealType.AtTop);
    }
  }

  /** The offset of the first visible line, where the user has scrolled an editor of the message. */
  firstVisibleOffset(editor: TextEditor): number | undefined {
    if (editor.document.uri.toString() !== this.uri.toString()) return undefined;
    if (Date.now() < this.ownScrollUntil) return undefined;
    const [first] = editor.visibleRanges;
    return first && editor.document.offsetAt(first.start);
  }

  private get editors(): TextEditor[] {
    return window.visibleTextEditors.filter(
      ({ document }) => document.uri.toString() === this.uri.toString(),
    );
  }

  private async select(uri: Uri, start: number, end: number): Promise<void> {
    const visible = window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === uri.toString(),
    );
    const besides = this.editors[0]?.viewColumn ?? this.columnBeside;
    this.ownScrollUntil = Date.now() + ownScrollTime;
    const editor = await window.showTextDocument(uri, {
      viewColumn: visible?.viewColumn ?? besides,
    });
    const { document } = editor;
    const range = new Range(document.positionAt(start), document.positionAt(end));
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Editors stand left of the preview, where there is room. */
  private get columnBeside(): ViewColumn {
    return this.panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
  }
}
