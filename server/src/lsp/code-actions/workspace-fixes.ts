import type { CancellationToken } from 'vscode-languageserver';
import { Turns } from '../checks/turns';
import {
  fixFilesRequest,
  type FileFixes,
  type FixFilesParams,
  type FixFilesResult,
} from '../connection/protocol';
import { toLspEdit } from '../documents/convert';
import type { Session } from '../session';
import { safeEdits } from './offered-actions';

/** Answers `bsm/fixFiles`; what is taken back meanwhile is answered with what there is. */
export function serveWorkspaceFixes(session: Session): void {
  session.connection.onRequest(
    fixFilesRequest,
    async ({ uris }: FixFilesParams, token: CancellationToken): Promise<FixFilesResult> => {
      const turns = new Turns();
      const files: FileFixes[] = [];
      for (const uri of uris) {
        const fixes = await fixesOf(session, uri);
        if (fixes) files.push(fixes);
        await turns.give();
        if (token.isCancellationRequested) break;
      }
      return { files };
    },
  );
}

/** Nothing for a file in which nothing is to be fixed, or that cannot be read. */
async function fixesOf(
  { checker, closedFiles, documents }: Session,
  uri: string,
): Promise<FileFixes | undefined> {
  const open = documents.texts.get(uri);
  const document = open ?? (await closedFiles.document(uri));
  if (!document) return undefined;
  const checked = await checker.checkedWithSpelling(document);
  if (checked.state !== 'checked') return undefined;
  const edits = await checker.complete(() => safeEdits(document, checked));
  if (edits.length === 0) return undefined;
  return {
    uri,
    ...(open && { version: open.version }),
    edits: edits.map((edit) => toLspEdit(document, edit)),
  };
}
