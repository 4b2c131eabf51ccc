import type { ReadSnippets } from '../../language-service/new-message/snippets';
import type { Rule } from '../../rules/rule';
import type { NodeWorkspace } from '../../workspace/node';
import type { Checker } from '../checker';

/** What the tools work with. */
export interface McpSetup {
  rules: readonly Rule[];
  /** The working folder, with forward slashes: paths of messages are relative to it. */
  cwd: string;
  workspace: NodeWorkspace;
  checker: Checker;
  readSnippets: ReadSnippets;
}
