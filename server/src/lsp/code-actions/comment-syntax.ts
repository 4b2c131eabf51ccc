import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isHandlebarsFile, isPlainTextFile } from '../../message/file-kinds';
import { withoutQuery } from '../documents/document-path';

/** Writes a comment that the buyer never sees. */
export type CommentSyntax = (content: string) => string;

const handlebarsLanguages = new Set(['handlebars', 'mustache', 'html-handlebars', 'hbs']);

/** How comments are written in this document; not at all in plain text. */
export function commentSyntax(document: TextDocument): CommentSyntax | undefined {
  const path = withoutQuery(document.uri);
  if (document.languageId === 'plaintext' || isPlainTextFile(path)) return undefined;
  const isHandlebars = handlebarsLanguages.has(document.languageId) || isHandlebarsFile(path);
  return isHandlebars ? (content) => `{{!-- ${content} --}}` : (content) => `<!-- ${content} -->`;
}
