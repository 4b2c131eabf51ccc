import {
  MarkupKind,
  type CancellationToken,
  type Hover as LspHover,
  type HoverParams,
} from 'vscode-languageserver';
import { hoverAt } from '../language-service/hover';
import { toLspRange } from './convert';
import { OutdatedError } from './open-documents';
import type { Session } from './session';
import { writingContext } from './writing-context';

/** Answers what there is to say about a place of a document. */
export async function hover(
  session: Session,
  { textDocument, position }: HoverParams,
  token: CancellationToken,
): Promise<LspHover | undefined> {
  const context = await writingContext(session, textDocument.uri);
  if (!context || token.isCancellationRequested) return undefined;
  const { document, settings } = context;
  try {
    const { problems } = await session.documents.checked(document);
    const found = hoverAt(document.getText(), document.offsetAt(position), { settings, problems });
    return (
      found && {
        range: toLspRange(document, found.range),
        contents: session.client.hoverMarkdown
          ? { kind: MarkupKind.Markdown, value: found.text }
          : { kind: MarkupKind.PlainText, value: plain(found.text) },
      }
    );
  } catch (error) {
    if (!(error instanceof OutdatedError)) throw error;
    return undefined;
  }
}

/** The little Markdown that hovers are written in, without its marks. */
const plain = (markdown: string): string =>
  markdown.replaceAll('**', '').replace(/\[([^[\]]{1,99})\]\(([^()]{1,300})\)/g, '$1: $2');
