import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isTemplate } from '../../config/message-files';
import { isWebPage } from '../../lint/web-page';
import type { Surroundings } from '../../workspace/workspace';
import { withoutQuery } from '../documents/document-path';
import type { EditorSettings } from '../folders/editor-settings';
import type { DocumentState } from '../connection/protocol';

/** What, besides its text, decides whether and how a document is checked. */
export interface Circumstances {
  editor: EditorSettings;
  /** Missing for documents that are no files. */
  surroundings?: Surroundings;
  /** The user has said that it is a message. */
  saidToBeMessage: boolean;
}

/** `jinja-html` and the like are as often web pages: those are messages where somebody says so. */
const templateLanguage = /^(?!.*-html$).*(?:html|handlebars|mustache|hbs)/i;

/** Whether the document is checked as a message, or why not. */
export function documentState(document: TextDocument, circumstances: Circumstances): DocumentState {
  const { editor, surroundings, saidToBeMessage } = circumstances;
  if (editor.check === 'never') return 'off';
  if (saidToBeMessage) return 'checked';
  if (surroundings?.ignored) return 'ignored';
  if (surroundings?.included) return 'checked';
  if (!isTemplateDocument(document)) return 'no-template';
  if (editor.check === 'always') return 'checked';
  if (surroundings?.included === false) return 'ignored';
  if (surroundings && surroundings.configs.length > 0) return 'checked';
  return isWebPage(document.getText()) ? 'web-page' : 'checked';
}

/** Whether the document is checked for no other reason than that the user has said so. */
export function isCheckedByChoice(document: TextDocument, circumstances: Circumstances): boolean {
  if (!circumstances.saidToBeMessage) return false;
  const stateOf = (saidToBeMessage: boolean): DocumentState =>
    documentState(document, { ...circumstances, saidToBeMessage });
  return stateOf(true) === 'checked' && stateOf(false) !== 'checked';
}

/** Whether it is HTML or Handlebars, by its name or, where that does not tell, by its language. */
function isTemplateDocument({ uri, languageId }: TextDocument): boolean {
  return isTemplate(withoutQuery(uri)) || templateLanguage.test(languageId);
}
