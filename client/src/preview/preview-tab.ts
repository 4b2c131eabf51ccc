import type { Disposable, Uri } from 'vscode';
import { t } from '../texts/l10n';
import type { PreviewState } from './preview-messages';
import { PreviewPanel, type PreviewHost } from './preview-panel';

/** A tab that shows one message after the other, unless it is locked. */
export class PreviewTab implements Disposable {
  private content: PreviewPanel;
  private locked: boolean;

  /** @param state what the page remembers, where it was open before */
  constructor(
    private readonly host: PreviewHost,
    uri: Uri,
    state: PreviewState | undefined,
  ) {
    this.locked = state?.isLocked ?? false;
    this.content = new PreviewPanel(host, uri, state);
    this.content.lock(this.locked);
    this.showTitle();
  }

  /** Whether it keeps its message, whatever is edited. */
  get isLocked(): boolean {
    return this.locked;
  }

  /** Whether it is what the user looks at, or has just clicked. */
  get isActive(): boolean {
    return this.host.panel.active;
  }

  isAbout(uri: Uri): boolean {
    return this.content.uri.toString() === uri.toString();
  }

  /** Whether the document has a share in what is shown: whoever edits a partial wants to see it in place. */
  shows(uri: Uri): boolean {
    return this.isAbout(uri) || this.content.includes(uri);
  }

  /** Shows another message in place of this one. */
  turnTo(uri: Uri): void {
    if (this.isAbout(uri)) return;
    this.content.dispose();
    this.content = new PreviewPanel(this.host, uri, undefined);
    this.content.lock(this.locked);
    this.showTitle();
  }

  lock(isLocked: boolean): void {
    this.locked = isLocked;
    this.content.lock(isLocked);
    this.showTitle();
  }

  /** Brings the tab to the front. */
  reveal(): void {
    this.host.panel.reveal(undefined, true);
  }

  dispose(): void {
    this.content.dispose();
  }

  private showTitle(): void {
    const { path } = this.content.uri;
    const name = path.slice(path.lastIndexOf('/') + 1);
    this.host.panel.title = this.locked ? t('[Preview] {0}', name) : t('Preview {0}', name);
  }
}
