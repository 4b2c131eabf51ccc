import {
  MarkupKind,
  type CancellationToken,
  type Hover as LspHover,
  type HoverParams,
  type Position,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { configHoverAt } from '../../language-service/hover/config';
import { hoverAt } from '../../language-service/hover/hover';
import type { Hover } from '../../language-service/hover/hover-text';
import { isConfig } from '../checks/config-problems';
import { toLspRange } from '../documents/convert';
import type { Session } from '../session';
import { writingContext } from './writing-context';

/** Answers what there is to say about a place of a document. */
export async function hover(
  session: Session,
  { textDocument: { uri }, position }: HoverParams,
  token: CancellationToken,
): Promise<LspHover | undefined> {
  const document = session.documents.texts.get(uri);
  if (!document) return undefined;
  const found = isConfig(uri)
    ? await inConfig(session, document, position)
    : await inMessage(session, document, position, token);
  if (!found || token.isCancellationRequested) return undefined;
  return {
    range: toLspRange(document, found.range),
    contents: session.client.hoverMarkdown
      ? { kind: MarkupKind.Markdown, value: found.text }
      : { kind: MarkupKind.PlainText, value: plain(found.text) },
  };
}

/** Configuration files are no messages, but some clients send them all the same. */
async function inConfig(
  { checker }: Session,
  document: TextDocument,
  position: Position,
): Promise<Hover | undefined> {
  const circumstances = await checker.circumstances(document.uri);
  const settings = checker.settingsOf(document.uri, circumstances);
  return configHoverAt(document.getText(), document.offsetAt(position), settings);
}

async function inMessage(
  session: Session,
  document: TextDocument,
  position: Position,
  token: CancellationToken,
): Promise<Hover | undefined> {
  const context = await writingContext(session, document.uri);
  if (!context) return undefined;
  const problems = await session.documents.problemsOf(document, token);
  if (!problems) return undefined;
  const { settings } = context;
  return hoverAt(context.message(), document.offsetAt(position), { settings, problems });
}

/** The little Markdown that hovers are written in, without its marks. */
const plain = (markdown: string): string =>
  markdown
    .replaceAll('**', '')
    .replaceAll('`', '')
    .replaceAll('\n\n---\n\n', '\n\n')
    .replace(/\[([^[\]]{1,99})\]\(([^()]{1,300})\)/g, '$1: $2');
