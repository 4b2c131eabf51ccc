import type { Connection } from 'vscode-languageserver';
import type { Checker } from './checker';
import type { ClientFeatures } from './client-capabilities';
import type { ClosedFiles } from './closed-files';
import type { ConfigProblems } from './config-problems';
import type { Folders } from './folders';
import type { NewMessages } from './new-messages';
import type { OpenDocuments } from './open-documents';
import type { SettingsSource } from './settings-source';
import type { StatusReporter } from './status';
import type { WorkspaceMessages } from './workspace-messages';

/** What the features of a server share, from `initialize` to `shutdown`. */
export interface Session {
  connection: Connection;
  client: ClientFeatures;
  folders: Folders;
  settings: SettingsSource;
  checker: Checker;
  documents: OpenDocuments;
  closedFiles: ClosedFiles;
  messages: WorkspaceMessages;
  newMessages: NewMessages;
  configProblems: ConfigProblems;
  status: StatusReporter;
}
