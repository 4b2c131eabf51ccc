import type { Range as LspRange, TextEdit as LspTextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from '../../ranges/range';
import type { TextEdit } from '../../rules/rule';

/*
 * Turns what counts offsets in UTF-16 units into what counts positions, and back. What positions
 * count is the documents' own matter.
 */

/** A stretch of the document as positions. */
export function toLspRange(document: TextDocument, range: Range): LspRange {
  return { start: document.positionAt(range.start), end: document.positionAt(range.end) };
}

/** A client's range as offsets; places outside the document are moved to its nearest end. */
export function fromLspRange(document: TextDocument, range: LspRange): Range {
  const start = document.offsetAt(range.start);
  return { start, end: Math.max(start, document.offsetAt(range.end)) };
}

/** An edit as the client takes it. */
export function toLspEdit(document: TextDocument, edit: TextEdit): LspTextEdit {
  const { start, end, text } = wholeLineBreaks(document.getText(), edit);
  return { range: toLspRange(document, { start, end }), newText: text };
}

/** No position lies between `\r` and `\n`: an edit that begins or ends there takes in the other half. */
function wholeLineBreaks(source: string, edit: TextEdit): TextEdit {
  let { start, end, text } = edit;
  if (cutsLineBreak(source, start)) {
    start--;
    text = `\r${text}`;
  }
  if (cutsLineBreak(source, end)) {
    end++;
    text = `${text}\n`;
  }
  return { start, end, text };
}

function cutsLineBreak(source: string, offset: number): boolean {
  return source[offset - 1] === '\r' && source[offset] === '\n';
}
