import { URI } from 'vscode-uri';

/** The path of a file's URI, absolute and with forward slashes; nothing for other documents. */
export function pathOf(uri: string): string | undefined {
  try {
    const { scheme, fsPath } = URI.parse(uri);
    return scheme === 'file' ? fsPath.replaceAll('\\', '/').replace(/\/$/, '') : undefined;
  } catch {
    // What a client sends need not be a URI.
    return undefined;
  }
}

/** The URI of a file's path. */
export function uriOf(path: string): string {
  return URI.file(path).toString();
}

/** Tells documents apart whatever way a client writes their URIs. */
export function documentKey(uri: string): string {
  return pathOf(uri) ?? uri;
}

/** The URI without what stands behind a document's name. */
export function withoutQuery(uri: string): string {
  return uri.split(/[?#]/, 1)[0] ?? uri;
}
