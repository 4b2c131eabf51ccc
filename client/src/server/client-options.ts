import { workspace, type ExtensionContext, type LogOutputChannel, type TextDocument } from 'vscode';
import {
  RevealOutputChannelOn,
  type DiagnosticPullMode,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import type { InitializationOptions } from '../../../server/src/lsp/connection/protocol';
import { documentSelector } from './documents';
import type { ChosenMessages } from './chosen-messages';
import { provideCodeActions } from './saved-configuration';

/** What a language client is made of. */
export interface ClientContext {
  readonly context: ExtensionContext;
  readonly output: LogOutputChannel;
  readonly messages: ChosenMessages;
}

/** What desktop and browser tell their language clients alike. */
export function clientOptions({ output, messages }: ClientContext): LanguageClientOptions {
  return {
    documentSelector,
    outputChannel: output,
    // Of what is told unasked: mistakes in configurations. The messages' own are named `bsm`.
    diagnosticCollectionName: 'bsm-configuration',
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: (): InitializationOptions => ({
      status: true,
      checksJson: true,
      completionCommand: 'editor.action.triggerSuggest',
      messages: messages.uris,
    }),
    middleware: { provideCodeActions },
    diagnosticPullOptions: { onChange: true, onSave: true, filter: isPullUnwanted },
  };
}

/** Asked at every change and save, so that the setting holds at once, and for each folder. */
function isPullUnwanted(document: TextDocument, mode: DiagnosticPullMode): boolean {
  const run: string = workspace.getConfiguration('bsm', document).get('run', 'onType');
  return mode !== run;
}
