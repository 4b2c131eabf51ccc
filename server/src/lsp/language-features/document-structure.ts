import {
  FoldingRangeKind,
  SymbolKind,
  type DocumentSymbol,
  type FoldingRange,
  type SymbolInformation,
} from 'vscode-languageserver';
import { foldsOf } from '../../language-service/folding';
import {
  symbolsOf,
  type SymbolKind as Kind,
  type TemplateSymbol,
} from '../../language-service/symbols';
import { toLspRange } from '../documents/convert';
import type { Session } from '../session';
import { writingContext } from './writing-context';

const kinds: Readonly<Record<Kind, SymbolKind>> = {
  header: SymbolKind.Namespace,
  key: SymbolKind.Property,
  block: SymbolKind.Object,
  branch: SymbolKind.Object,
  partial: SymbolKind.File,
};

/** Answers the outline of a message: a tree, or a list where the client knows nothing else. */
export async function documentSymbols(
  session: Session,
  uri: string,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const context = await writingContext(session, uri);
  if (!context) return [];
  const { document } = context;
  const convert = (symbol: TemplateSymbol): DocumentSymbol => ({
    name: symbol.name,
    ...(symbol.detail !== undefined && { detail: symbol.detail }),
    kind: kinds[symbol.kind],
    range: toLspRange(document, symbol.range),
    selectionRange: toLspRange(document, symbol.selection),
    children: symbol.children.map(convert),
  });
  const symbols = symbolsOf(document.getText()).map(convert);
  return session.client.symbolTrees ? symbols : symbols.flatMap((each) => listed(uri, each));
}

/** A symbol and those in it, in a row, with kinds that the protocol had from its first version. */
function listed(uri: string, symbol: DocumentSymbol, containerName?: string): SymbolInformation[] {
  const { name, kind, range, children = [] } = symbol;
  const information: SymbolInformation = {
    name,
    kind: kind === SymbolKind.Object ? SymbolKind.Module : kind,
    location: { uri, range },
    ...(containerName !== undefined && { containerName }),
  };
  return [information, ...children.flatMap((child) => listed(uri, child, name))];
}

/** Answers what can be hidden in a message. */
export async function foldingRanges(session: Session, uri: string): Promise<FoldingRange[]> {
  const context = await writingContext(session, uri);
  if (!context) return [];
  const { document } = context;
  return foldsOf(document.getText()).flatMap(({ start, end, isComment }) => {
    const range = toLspRange(document, { start, end });
    // The line that ends a block or begins its other branch stays in sight.
    const endLine = range.end.character === 0 || !isComment ? range.end.line - 1 : range.end.line;
    if (endLine <= range.start.line) return [];
    return [
      {
        startLine: range.start.line,
        endLine,
        ...(isComment && { kind: FoldingRangeKind.Comment }),
      },
    ];
  });
}
