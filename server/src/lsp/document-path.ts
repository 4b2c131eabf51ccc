import { URI } from 'vscode-uri';

/** The path of a file's URI, absolute and with forward slashes; nothing for other documents. */
export function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  if (parsed.scheme !== 'file') return undefined;
  return parsed.fsPath.replaceAll('\\', '/').replace(/\/$/, '');
}

/** The URI of a file's path. */
export function uriOf(path: string): string {
  return URI.file(path).toString();
}

/** Tells documents apart whatever way a client writes their URIs. */
export function documentKey(uri: string): string {
  try {
    return pathOf(uri) ?? uri;
  } catch {
    return uri;
  }
}
