import type { LinkedEditingRanges, TextDocumentPositionParams } from 'vscode-languageserver';
import { matchingNames } from '../../language-service/block-tags';
import { toLspRange } from '../documents/convert';
import type { Session } from '../session';
import { writingContext } from './writing-context';

/** Answers the names of a block's tags, which change together while one of them is typed. */
export async function linkedEditing(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<LinkedEditingRanges | undefined> {
  const context = await writingContext(session, textDocument.uri);
  if (!context) return undefined;
  const { document } = context;
  const names = matchingNames(document.getText(), document.offsetAt(position));
  return (
    names && {
      ranges: names.map((name) => toLspRange(document, name)),
      wordPattern: '[\\w./-]+',
    }
  );
}
