import type { CancellationToken, InlayHint, InlayHintParams } from 'vscode-languageserver';
import { sizeHints } from '../../language-service/sizes/size-hints';
import { fromLspRange } from '../documents/convert';
import { logFailure } from '../connection/log-failure';
import type { Session } from '../session';
import { writingContext } from './writing-context';

/** Answers how large things in a stretch of a message are, where the author wants to see it. */
export async function inlayHints(
  session: Session,
  { textDocument, range }: InlayHintParams,
  token: CancellationToken,
): Promise<InlayHint[]> {
  const context = await writingContext(session, textDocument.uri);
  if (!context?.editor.inlayHints || token.isCancellationRequested) return [];
  const { document } = context;
  return sizeHints(context.message(), fromLspRange(document, range)).map(
    ({ at, label, about }) => ({
      position: document.positionAt(at),
      label,
      tooltip: about,
      paddingLeft: true,
    }),
  );
}

/** Something else than texts has changed, such as the setting that switches hints on. */
export async function refreshInlayHints({ client, connection }: Session): Promise<void> {
  if (!client.refreshesInlayHints) return;
  try {
    await connection.languages.inlayHint.refresh();
  } catch (error) {
    logFailure(connection, error);
  }
}
