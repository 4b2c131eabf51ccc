import {
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type CancellationToken,
  type CompletionItem,
  type CompletionParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { completionsAt } from '../../language-service/completion/completion';
import type { CompletionKind, Completion } from '../../language-service/completion/completion-item';
import type { ClientFeatures } from '../connection/client-capabilities';
import { toLspRange } from '../documents/convert';
import type { Session } from '../session';
import { writingContext } from './writing-context';

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  keyword: CompletionItemKind.Keyword,
  rule: CompletionItemKind.Constant,
  placeholder: CompletionItemKind.Variable,
  message: CompletionItemKind.Snippet,
  file: CompletionItemKind.File,
  host: CompletionItemKind.Value,
};

/** What the kinds that the protocol got later are for clients that do not know them. */
const formerKinds: Partial<Record<CompletionItemKind, CompletionItemKind>> = {
  [CompletionItemKind.EnumMember]: CompletionItemKind.Enum,
  [CompletionItemKind.Constant]: CompletionItemKind.Value,
};

/** Answers what can be written at a place of a document. */
export async function completion(
  session: Session,
  { textDocument, position }: CompletionParams,
  token: CancellationToken,
): Promise<CompletionItem[]> {
  const context = await writingContext(session, textDocument.uri);
  if (!context || token.isCancellationRequested) return [];
  const { document, settings, surroundings } = context;
  const { placeholders, allowedHosts, marketplace } = settings;
  const completions = completionsAt(document.getText(), document.offsetAt(position), {
    ...(placeholders && { placeholders }),
    ...(allowedHosts && { allowedHosts }),
    ...(marketplace !== undefined && { marketplace }),
    newMessages: () => session.newMessages.completions(settings),
    otherPlaceholders: () => surroundings?.placeholderNames() ?? [],
    partialNames: () => [
      ...(settings.registeredPartials ?? []),
      ...(surroundings?.partialNames() ?? []),
    ],
  });
  return completions.map((each, index) => toItem(document, each, index, session.client));
}

function toItem(
  document: TextDocument,
  { label, kind, range, text, snippet, leadsOn, detail, documentation }: Completion,
  index: number,
  { snippets, completionMarkdown, completionKinds = [], completionCommand }: ClientFeatures,
): CompletionItem {
  const itemKind = kinds[kind];
  const isKnown = completionKinds.includes(itemKind);
  const isSnippet = snippets && snippet !== undefined;
  const place = toLspRange(document, range);
  return {
    label,
    kind: isKnown ? itemKind : (formerKinds[itemKind] ?? itemKind),
    // What is likeliest comes first, whatever its letters.
    sortText: String(index).padStart(4, '0'),
    filterText: filterText(document, label, range),
    textEdit: { range: place, newText: isSnippet ? snippet : text },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(leadsOn &&
      completionCommand !== undefined && {
        command: { title: 'Complete', command: completionCommand },
      }),
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && {
      documentation: {
        kind: completionMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText,
        value: documentation,
      },
    }),
  };
}

/** Editors compare it with what is written: `<!` has to find `bsm header`. */
function filterText(document: TextDocument, label: string, range: Completion['range']): string {
  const written = document.getText(toLspRange(document, range));
  return /^[<{-]/.test(written) ? `${written} ${label}` : label;
}
