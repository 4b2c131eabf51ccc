import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readMessage } from '../../lint/check';
import type { Settings } from '../../config/settings';
import type { Message } from '../../message/message';
import type { Surroundings } from '../../workspace/workspace';
import { readAs } from '../documents/document-path';
import { documentState } from '../checks/document-state';
import type { EditorSettings } from '../folders/editor-settings';
import type { Session } from '../session';

/** An open message, and what helps whoever writes it. */
export interface WritingContext {
  document: TextDocument;
  editor: EditorSettings;
  settings: Settings;
  surroundings: Surroundings | undefined;
  /** What the document says; read anew at each call. */
  message(): Message;
}

/** Nothing for a document that is not open, or no message: there the author wants no advice. */
export async function writingContext(
  { checker, documents }: Session,
  uri: string,
): Promise<WritingContext | undefined> {
  const document = documents.texts.get(uri);
  const circumstances = document && (await checker.circumstances(uri));
  if (!circumstances || documentState(document, circumstances) !== 'checked') return undefined;
  const { editor, surroundings } = circumstances;
  const settings = checker.settingsOf(uri, circumstances);
  const message = (): Message =>
    readMessage(document.getText(), {
      path: readAs(document),
      settings,
      ...(surroundings && { imageFile: (path) => surroundings.imageFile(path) }),
    });
  return { document, editor, settings, surroundings, message };
}
