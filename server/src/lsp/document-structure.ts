import {
  FoldingRangeKind,
  SymbolKind,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type Position,
} from 'vscode-languageserver';
import { foldsOf } from '../language-service/folding';
import { partialCalls } from '../language-service/partial-calls';
import {
  symbolsOf,
  type SymbolKind as Kind,
  type TemplateSymbol,
} from '../language-service/symbols';
import { toLspRange } from './convert';
import { uriOf } from './document-path';
import type { Session } from './session';
import { writingContext } from './writing-context';

const kinds: Readonly<Record<Kind, SymbolKind>> = {
  header: SymbolKind.Namespace,
  key: SymbolKind.Property,
  block: SymbolKind.Object,
  branch: SymbolKind.Object,
  partial: SymbolKind.File,
};

/** Answers the outline of a message. */
export async function documentSymbols(session: Session, uri: string): Promise<DocumentSymbol[]> {
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
  return symbolsOf(document.getText()).map(convert);
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

/** Answers where the partial lies that is named at the position. */
export async function definition(
  session: Session,
  uri: string,
  position: Position,
): Promise<Location | undefined> {
  const context = await writingContext(session, uri);
  if (!context) return undefined;
  const { document, surroundings } = context;
  const offset = document.offsetAt(position);
  const call = partialCalls(document.getText()).find(
    ({ start, end }) => start <= offset && offset <= end,
  );
  const path = call && surroundings?.partialPath(call.name);
  const start = { line: 0, character: 0 };
  return path === undefined ? undefined : { uri: uriOf(path), range: { start, end: start } };
}

/** Answers the partials that lead to their files. */
export async function documentLinks(session: Session, uri: string): Promise<DocumentLink[]> {
  const context = await writingContext(session, uri);
  if (!context) return [];
  const { document, surroundings } = context;
  return partialCalls(document.getText()).flatMap((call) => {
    const path = surroundings?.partialPath(call.name);
    return path === undefined
      ? []
      : [{ range: toLspRange(document, call), target: uriOf(path), tooltip: 'Open the partial' }];
  });
}
