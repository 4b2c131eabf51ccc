import type { Connection } from 'vscode-languageserver';

/** Tells the client's log what went wrong where nobody waits for an answer. */
export function logFailure(connection: Connection, error: unknown): void {
  try {
    connection.console.error(
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    );
  } catch {
    // The client is gone, and the server about to follow.
  }
}
