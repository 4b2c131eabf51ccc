import { lm, type Disposable, type LanguageModelTool } from 'vscode';
import {
  draftRequest,
  ruleRequest,
  type DraftParams,
  type DraftResult,
  type RuleParams,
} from '../../../server/src/lsp/connection/protocol';
import { t } from '../texts/l10n';
import type { Server } from '../server/server';
import { FixTool } from './fix-tool';
import { documentOf, type MessageInput } from './message-to-check';
import { toolResult } from './tool-result';

/** Registers what assistants in the editor can do: check a message, fix it, and explain a rule. */
export function registerTools(server: Server): Disposable[] {
  return [
    lm.registerTool('bsm_check_message', checkTool(server)),
    lm.registerTool('bsm_fix_message', new FixTool(server)),
    lm.registerTool('bsm_explain_rule', explainTool(server)),
  ];
}

function checkTool(server: Server): LanguageModelTool<MessageInput> {
  return {
    prepareInvocation: () => ({ invocationMessage: t('Checking the message') }),
    async invoke({ input }, token) {
      const params = await draftParams(input);
      const { report }: DraftResult = await server.request(draftRequest, params, token);
      return toolResult(report);
    },
  };
}

async function draftParams(input: MessageInput): Promise<DraftParams> {
  if (input.text !== undefined) return { text: input.text };
  const document = await documentOf(input);
  const uri = document.uri.toString();
  return { text: document.getText(), uri };
}

function explainTool(server: Server): LanguageModelTool<RuleParams> {
  return {
    async invoke({ input: { rule } }, token) {
      const text: string | null = await server.request(ruleRequest, { rule }, token);
      return toolResult(text ?? `There is no rule ${rule}.`);
    },
  };
}
