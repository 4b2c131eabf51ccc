import type { TextDocument } from 'vscode-languageserver-textdocument';
import { settingsFor, type Settings } from '../lint/settings';
import type { Surroundings } from '../workspace/workspace';
import { pathOf } from './document-path';
import { documentState } from './document-state';
import type { Session } from './session';

/** What helps whoever writes a message, besides its text. */
export interface WritingContext {
  settings: Settings;
  surroundings: Surroundings | undefined;
}

/** Nothing for a document that is no message: there the author wants no advice. */
export async function writingContext(
  { checker }: Session,
  document: TextDocument,
): Promise<WritingContext | undefined> {
  const circumstances = await checker.circumstances(document.uri);
  if (documentState(document, circumstances) !== 'checked') return undefined;
  const { editor, surroundings } = circumstances;
  const path = pathOf(document.uri) ?? document.uri;
  const settings = settingsFor(path, surroundings?.configs ?? [], { editor: editor.rules });
  return { settings, surroundings };
}
