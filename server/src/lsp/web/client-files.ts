import type { Connection } from 'vscode-languageserver';
import { decode } from '../../workspace/files/decode';
import { fileError, type FileEntry } from '../../workspace/files/files';
import type { DistantFiles } from '../../workspace/files/mirrored-files';
import { FileError } from '../../workspace/files/file-error';
import { uriOf } from '../documents/document-path';
import {
  extensionFileRequest,
  fileRequest,
  folderRequest,
  type FileResult,
  type FolderEntry,
} from '../connection/protocol';

/** Files that the client reads, since the server cannot. */
export class ClientFiles implements DistantFiles {
  constructor(private readonly connection: Connection) {}

  async entries(folder: string): Promise<readonly FileEntry[] | undefined> {
    const asked = { uri: uriOf(folder) };
    const entries = await this.connection.sendRequest<FolderEntry[] | null>(folderRequest, asked);
    return entries ?? undefined;
  }

  async readText(path: string): Promise<string> {
    const asked = { uri: uriOf(path) };
    const result = await this.connection.sendRequest<FileResult>(fileRequest, asked);
    if (!('bytes' in result)) throw new FileError(path, result.reason, result.isMissing);
    try {
      return decode(result.bytes);
    } catch (error) {
      throw fileError(path, error);
    }
  }

  /** A file of the extension itself. Rejects where there is none. */
  async ofExtension(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = await this.connection.sendRequest<Uint8Array>(extensionFileRequest, { path });
    return new Uint8Array(bytes);
  }
}
