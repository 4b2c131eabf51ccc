import { lm, type Disposable, type LanguageModelTool } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DraftParams, DraftResult, RuleParams } from '../../../server/src/lsp/protocol';
import { t } from '../l10n';
import { draftRequest, ruleRequest } from '../protocol';
import { FixTool } from './fix-tool';
import { documentOf, type MessageInput } from './message-to-check';
import { toolResult } from './tool-result';

/** Registers what assistants in the editor can do: check a message, fix it, and explain a rule. */
export function registerTools(client: BaseLanguageClient): Disposable[] {
  return [
    lm.registerTool('bsm_check_message', checkTool(client)),
    lm.registerTool('bsm_fix_message', new FixTool(client)),
    lm.registerTool('bsm_explain_rule', explainTool(client)),
  ];
}

function checkTool(client: BaseLanguageClient): LanguageModelTool<MessageInput> {
  return {
    prepareInvocation: () => ({ invocationMessage: t('Checking the message') }),
    async invoke({ input }, token) {
      const params = await draftParams(client, input);
      const { report }: DraftResult = await client.sendRequest(draftRequest, params, token);
      return toolResult(report);
    },
  };
}

async function draftParams(client: BaseLanguageClient, input: MessageInput): Promise<DraftParams> {
  const mending = 'no';
  if (input.text !== undefined) return { text: input.text, mending };
  const document = await documentOf(input);
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  return { text: document.getText(), uri, mending };
}

function explainTool(client: BaseLanguageClient): LanguageModelTool<RuleParams> {
  return {
    async invoke({ input: { rule } }, token) {
      const text: string | null = await client.sendRequest(ruleRequest, { rule }, token);
      return toolResult(text ?? `There is no rule ${rule}.`);
    },
  };
}
