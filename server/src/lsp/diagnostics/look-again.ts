import type { Session } from '../session';

/** Forgets what was found, since something else than texts has changed. */
export function forgetResults({ documents, closedFiles, messages }: Session): void {
  documents.forgetResults();
  closedFiles.forget();
  messages.forget();
}

/** Forgets the files too: of clients that tell nothing about them it is not known which are as before. */
export function lookAgain(session: Session): void {
  session.folders.invalidate();
  forgetResults(session);
}
