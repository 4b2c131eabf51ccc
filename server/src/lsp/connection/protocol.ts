/** What goes between client and server beyond the protocol's own messages. */
import type { TextEdit } from 'vscode-languageserver';
import type { NewMessageChoices } from '../../language-service/new-message/choices';
import type { NewMessageWish } from '../../language-service/new-message/new-message';
import type { WantedFixes } from '../../lint/wanted-fixes';
import type { Preview } from '../../preview/preview-result';
import type { Choices } from '../../preview/template/switches';

export type { Preview, PreviewProblem } from '../../preview/preview-result';
export type { Choices, Switch } from '../../preview/template/switches';

/** Server to client: how an open document stands; sent only where the client asks for it. */
export const statusNotification = 'bsm/status';

/** Client to server: check this document, whatever it looks like, or no longer. */
export const checkAsMessageNotification = 'bsm/checkAsMessage';

/** Client to server: what can be chosen for a new message. */
export const newMessageChoicesRequest = 'bsm/newMessageChoices';

/** Client to server: the beginning of a new message, as it was chosen. */
export const newMessageRequest = 'bsm/newMessage';

/** Client to server: what the buyer sees of an open document; nothing where it is not open. */
export const previewRequest = 'bsm/preview';

export interface PreviewParams {
  uri: string;
  /** How the branches go, by the ids of the switches. */
  choices?: Choices;
  /** Whether the pictures of the message may be loaded. */
  loadsPictures?: boolean;
}

/** The preview of one version of a document. Offsets are UTF-16 units in the text of that version. */
export interface PreviewResult extends Omit<Preview, 'files'> {
  uri: string;
  version: number;
  /** The URIs of the partials that were put in place. */
  files: string[];
  /** What is wrong with the file of sample data. */
  dataError?: DataError;
}

export interface DataError {
  uri: string;
  message: string;
  start: number;
  end: number;
}

/**
 * Client to server: check all messages. Takes `WorkDoneProgressParams`, can be cancelled, and is
 * answered by a `WorkspaceReport`.
 */
export const checkWorkspaceRequest = 'bsm/checkWorkspace';

/** Client to server: what the safe fixes make of files, open or not; nothing is changed yet. */
export const fixFilesRequest = 'bsm/fixFiles';

export interface FixFilesParams {
  uris: string[];
}

export interface FixFilesResult {
  /** Those in which there is something to fix. */
  files: FileFixes[];
}

export interface FileFixes {
  uri: string;
  /** Of which version the edits are, where the file is open. */
  version?: number;
  edits: TextEdit[];
}

/** Server in a browser to client: the bytes of a file of the extension, by its path in it. */
export const extensionFileRequest = 'bsm/extensionFile';

/** Server in a browser to client: what stands in a folder, by its URI; nothing where there is none. */
export const folderRequest = 'bsm/folder';

/** Server in a browser to client: the bytes of a file, by its URI. */
export const fileRequest = 'bsm/file';

/** What stands in a folder. */
export interface FolderEntry {
  name: string;
  kind: 'file' | 'folder' | 'link' | 'other';
}

/** A file's bytes, or what is the matter with it, to be read after its name. */
export type FileResult = { bytes: Uint8Array } | { reason: string; isMissing: boolean };

/** Whether a document is checked, or why not. */
export type DocumentState = 'checked' | 'web-page' | 'ignored' | 'no-template' | 'off';

/** How many problems there are, by their severity. */
export interface ProblemCounts {
  errors: number;
  warnings: number;
  infos: number;
  hints: number;
  /** How many of them have a safe fix. */
  fixable: number;
}

export interface DocumentStatus extends ProblemCounts {
  uri: string;
  state: DocumentState;
  /** It is checked for no other reason than that the user has said so. */
  isByChoice?: true;
}

/** How the messages of a workspace stand. */
export interface WorkspaceReport {
  /** By their URIs, and so by their folders. */
  messages: ReportedMessage[];
  /** Parts of messages that have problems. */
  partials: ReportedMessage[];
  /** The rules that found something, the one with the most problems first. */
  rules: ReportedRule[];
  /** The URIs of files that could not be read. */
  unreadable: string[];
}

export interface ReportedMessage extends ProblemCounts {
  uri: string;
  /** In the order of their first problems. */
  rules: { rule: string; problems: number }[];
  /** Where the first problem begins, if there is one; both counted from 0, as in LSP. */
  first?: { line: number; character: number };
}

export interface ReportedRule {
  rule: string;
  /** The address of its page. */
  documentation: string;
  problems: number;
  /** How many messages and partials have such problems. */
  files: number;
}

export interface CheckAsMessageParams {
  uri: string;
  /** Takes it back where it is `false`. */
  isMessage?: boolean;
}

export interface NewMessageChoicesParams {
  /** The URI of the folder for which the message is written, whose configuration counts. */
  folder?: string;
}

export interface NewMessageChoicesResult extends NewMessageChoices {
  /** What the configuration says, where it says anything. */
  configured: { language?: string; marketplace?: string };
}

export interface NewMessageParams extends NewMessageWish, NewMessageChoicesParams {}

export interface NewMessageResult {
  languageId: 'handlebars' | 'html';
  /** The message with tab stops, in the syntax of snippets. */
  snippet: string;
  /** The same without them, for clients that do not know snippets. */
  text: string;
}

/** Client to server: check a text, which need not be in an editor, and fix it where wanted. */
export const draftRequest = 'bsm/draft';

export interface DraftParams {
  text: string;
  /** The place of the message, which chooses its configuration; without it, it has none. */
  uri?: string;
  /** Which fixes are applied to it; none where nothing is said. */
  wantedFixes?: WantedFixes;
}

export interface DraftResult {
  /** The text with the fixes. */
  text: string;
  /** Whether Amazon would have nothing against it: no errors. */
  compliant: boolean;
  /** What is still wrong, for an assistant to read. */
  report: string;
}

/** Client to server: what a rule says, in Markdown; nothing where there is no such rule. */
export const ruleRequest = 'bsm/rule';

export interface RuleParams {
  rule: string;
  /** The place of a message, whose configuration says how the rule is set there. */
  uri?: string;
}

/** Besides these, settings may stand here for clients that cannot be asked for them. */
export interface InitializationOptions {
  /** The client wants `bsm/status`. */
  status?: boolean;
  /** Documents to be checked, whatever they look like. */
  messages?: string[];
  /** The client's command that offers completions, to be run after one that leads to others. */
  completionCommand?: string;
  /** The client itself tells what is no JSON in files that are open. */
  checksJson?: boolean;
  /** How the client counts the characters of positions, where it does not say so itself. */
  positionEncoding?: 'utf-8' | 'utf-16' | 'utf-32';
}
