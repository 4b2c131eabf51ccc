import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { isMessageFile } from '../../config/message-files';

/** Whether documents of a scheme are files that the host can read. */
export type HasFiles = (scheme: string) => boolean;

let hasFiles: HasFiles = (scheme) => scheme === 'file';

/** Which documents are files: those of the machine, where the host says nothing else. */
export function takeAsFiles(those: HasFiles): void {
  hasFiles = those;
}

/** The path of a file that lies elsewhere than on the machine: `vscode-vfs://github/owner/name/a.html`. */
const distantPath = /^([a-z][a-z\d+.-]+):\/\/([^/]*)(\/.*)?$/is;

/**
 * The path of a file's URI, absolute and with forward slashes; nothing for other documents. Paths of
 * files that are not on the machine begin with where they are.
 */
export function pathOf(uri: string): string | undefined {
  try {
    const { scheme, authority, path, fsPath } = URI.parse(uri);
    if (!hasFiles(scheme)) return undefined;
    const whole =
      scheme === 'file' ? fsPath.replaceAll('\\', '/') : `${scheme}://${authority}${path}`;
    return whole.replace(/\/$/, '');
  } catch {
    // What a client sends need not be a URI.
    return undefined;
  }
}

/** The URI of a file's path. */
export function uriOf(path: string): string {
  const [, scheme, authority = '', inside = ''] = distantPath.exec(path) ?? [];
  if (scheme === undefined) return URI.file(path).toString();
  return URI.from({ scheme, authority, path: inside }).toString();
}

/**
 * The path by whose extension a document is read. One that is no file yet can be without: then the
 * language that the editor has chosen says whether it is plain text.
 */
export function readAs({ uri, languageId }: Pick<TextDocument, 'uri' | 'languageId'>): string {
  const path = pathOf(uri);
  if (path !== undefined) return path;
  return languageId === 'plaintext' && !isMessageFile(withoutQuery(uri)) ? `${uri}.txt` : uri;
}

/** Tells documents apart whatever way a client writes their URIs. */
export function documentKey(uri: string): string {
  return pathOf(uri) ?? uri;
}

/** The URI without what stands behind a document's name. */
export function withoutQuery(uri: string): string {
  return uri.split(/[?#]/, 1)[0] ?? uri;
}
