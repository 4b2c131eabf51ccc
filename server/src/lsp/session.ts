import type { Connection } from 'vscode-languageserver';
import type { Checker } from './checks/checker';
import type { ClientFeatures } from './connection/client-capabilities';
import type { ClosedFiles } from './checks/closed-files';
import type { ConfigProblems } from './checks/config-problems';
import type { Folders } from './folders/folders';
import type { NewMessages } from './new-messages';
import type { OpenDocuments } from './checks/open-documents';
import type { SettingsSource } from './folders/settings-source';
import type { StatusReporter } from './diagnostics/status';
import type { WorkspaceMessages } from './folders/workspace-messages';

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
