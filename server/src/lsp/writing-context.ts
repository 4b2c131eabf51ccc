import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../lint/settings';
import type { Surroundings } from '../workspace/workspace';
import { documentState } from './document-state';
import type { Session } from './session';

/** An open message, and what helps whoever writes it. */
export interface WritingContext {
  document: TextDocument;
  settings: Settings;
  surroundings: Surroundings | undefined;
}

/** Nothing for a document that is not open, or no message: there the author wants no advice. */
export async function writingContext(
  { checker, documents }: Session,
  uri: string,
): Promise<WritingContext | undefined> {
  const document = documents.texts.get(uri);
  const circumstances = document && (await checker.circumstances(uri));
  if (!circumstances || documentState(document, circumstances) !== 'checked') return undefined;
  const { surroundings } = circumstances;
  return { document, settings: checker.settingsOf(uri, circumstances), surroundings };
}
