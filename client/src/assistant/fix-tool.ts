import {
  Range,
  workspace,
  WorkspaceEdit,
  type CancellationToken,
  type LanguageModelTool,
  type LanguageModelToolInvocationOptions,
  type LanguageModelToolInvocationPrepareOptions,
  type LanguageModelToolResult,
  type PreparedToolInvocation,
  type TextDocument,
} from 'vscode';
import {
  draftRequest,
  type DraftParams,
  type DraftResult,
} from '../../../server/src/lsp/connection/protocol';
import { t } from '../texts/l10n';
import type { Server } from '../server/server';
import { changedRange } from '../texts/changed-range';
import { documentOf, type MessageInput } from './message-to-check';
import { toolResult } from './tool-result';

interface FixInput extends MessageInput {
  /** Whether to take suggestions as well, which change what the message says. */
  readonly suggestions?: boolean;
}

/** Fixes a draft, or a message in the editor once the user has confirmed that. */
export class FixTool implements LanguageModelTool<FixInput> {
  constructor(private readonly server: Server) {}

  async prepareInvocation({
    input,
  }: LanguageModelToolInvocationPrepareOptions<FixInput>): Promise<PreparedToolInvocation> {
    const invocationMessage = t('Fixing the message');
    // Nothing changes but what the assistant has written itself.
    if (input.text !== undefined) return { invocationMessage };
    const name = workspace.asRelativePath((await documentOf(input)).uri);
    const message = input.suggestions
      ? t('Apply all fixes to {0}? Suggestions change what the message says.', name)
      : t('Apply all safe fixes to {0}? They do not change what the message says.', name);
    return { invocationMessage, confirmationMessages: { title: t('Fix the message'), message } };
  }

  async invoke(
    { input }: LanguageModelToolInvocationOptions<FixInput>,
    token: CancellationToken,
  ): Promise<LanguageModelToolResult> {
    const wantedFixes = input.suggestions ? 'all fixes' : 'safe fixes';
    if (input.text !== undefined) {
      const { text, report } = await this.fix({ text: input.text, wantedFixes }, token);
      return toolResult(text, report);
    }
    const document = await documentOf(input);
    const { version } = document;
    const uri = document.uri.toString();
    const { text, report } = await this.fix({ text: document.getText(), uri, wantedFixes }, token);
    if (document.version !== version || !(await replace(document, text)))
      throw new Error(t('The message was changed meanwhile.'));
    return toolResult(report);
  }

  private fix(params: DraftParams, token: CancellationToken): Promise<DraftResult> {
    return this.server.request<DraftResult>(draftRequest, params, token);
  }
}

/** Leaves what has not changed alone, and so the cursors in it. The file is for the user to save. */
async function replace(document: TextDocument, text: string): Promise<boolean> {
  if (text === document.getText()) return true;
  const change = changedRange(document.getText(), text);
  const range = new Range(document.positionAt(change.start), document.positionAt(change.end));
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, range, change.text);
  return workspace.applyEdit(edit);
}
