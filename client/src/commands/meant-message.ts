import {
  languages,
  TabInputText,
  window,
  type Disposable,
  type TabGroup,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { documentSelector } from '../server/documents';
import type { MessageContext } from '../status/message-context';

/** Knows which message is meant, also where a page such as a walkthrough is in front. */
export class MeantMessage implements Disposable {
  private last: TextDocument | undefined;
  private readonly subscription: Disposable;

  constructor(private readonly messages: MessageContext) {
    this.takeNote(window.activeTextEditor);
    this.subscription = window.onDidChangeActiveTextEditor((editor) => this.takeNote(editor));
  }

  /** What is in the active editor, else the message that was there last, else a visible one. */
  private get document(): TextDocument | undefined {
    const active = window.activeTextEditor?.document;
    if (active && isCandidate(active)) return active;
    const visible = window.visibleTextEditors.map(({ document }) => document);
    return [...(this.last ? [this.last] : []), ...visible].find(
      (document) => this.messages.has(document.uri) && groupOf(document),
    );
  }

  /** Brings it to the front; nothing where there is none. */
  async show(): Promise<TextDocument | undefined> {
    const { document } = this;
    if (!document || document === window.activeTextEditor?.document) return document;
    const viewColumn = groupOf(document)?.viewColumn;
    await window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
    return document;
  }

  private takeNote(editor: TextEditor | undefined): void {
    if (editor && isCandidate(editor.document)) this.last = editor.document;
  }

  dispose(): void {
    this.subscription.dispose();
  }
}

const isCandidate = (document: TextDocument): boolean =>
  languages.match(documentSelector, document) > 0;

/** The editors among which the document has a tab; a closed one can still be in memory. */
function groupOf({ uri }: TextDocument): TabGroup | undefined {
  return window.tabGroups.all.find(({ tabs }) =>
    tabs.some(
      ({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString(),
    ),
  );
}
