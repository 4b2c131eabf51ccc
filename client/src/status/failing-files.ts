import {
  DiagnosticSeverity,
  EventEmitter,
  languages,
  ThemeColor,
  window,
  workspace,
  type Disposable,
  type FileDecoration,
  type FileDecorationProvider,
  type Uri,
} from 'vscode';
import type { ProblemCounts } from '../../../server/src/lsp/connection/protocol';
import { countText } from './count-text';
import { t } from '../texts/l10n';

const setting = 'bsm.fileDecorations';

/** Marks the files of messages that are not compliant, in the explorer and on tabs. */
export class FailingFiles implements FileDecorationProvider, Disposable {
  /** What is said of each file that fails, by its URI. */
  private readonly tooltips = new Map<string, string>();
  private readonly changed = new EventEmitter<Uri[] | undefined>();
  private readonly subscriptions: Disposable[];
  private isOn = isSwitchedOn();

  readonly onDidChangeFileDecorations = this.changed.event;

  constructor() {
    this.subscriptions = [
      this.changed,
      languages.onDidChangeDiagnostics(({ uris }) => this.lookAt(uris)),
      workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(setting)) return;
        this.isOn = isSwitchedOn();
        this.changed.fire(undefined);
      }),
      window.registerFileDecorationProvider(this),
    ];
  }

  provideFileDecoration(uri: Uri): FileDecoration | undefined {
    const tooltip = this.isOn ? this.tooltips.get(String(uri)) : undefined;
    if (tooltip === undefined) return undefined;
    return { badge: '✖', tooltip, color: new ThemeColor('list.errorForeground'), propagate: true };
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Diagnostics come often, also those of others: only what has changed is drawn anew. */
  private lookAt(uris: readonly Uri[]): void {
    const changed = uris.filter((uri) => {
      const key = String(uri);
      const tooltip = tooltipOf(uri);
      if (this.tooltips.get(key) === tooltip) return false;
      if (tooltip === undefined) this.tooltips.delete(key);
      else this.tooltips.set(key, tooltip);
      return true;
    });
    if (changed.length > 0) this.changed.fire(changed);
  }
}

function isSwitchedOn(): boolean {
  return workspace.getConfiguration().get(setting, true);
}

/** Nothing for a file without errors of ours. */
function tooltipOf(uri: Uri): string | undefined {
  // What is wrong in a configuration makes no message fail.
  if (uri.path.endsWith('/bsm.config.json')) return undefined;
  const counts = ownProblems(uri);
  return counts.errors === 0 ? undefined : t('Not compliant: {0}', countText(counts, t));
}

function ownProblems(uri: Uri): Omit<ProblemCounts, 'fixable'> {
  const own = languages.getDiagnostics(uri).filter(({ source }) => source === 'bsm');
  const count = (wanted: DiagnosticSeverity): number =>
    own.filter(({ severity }) => severity === wanted).length;
  return {
    errors: count(DiagnosticSeverity.Error),
    warnings: count(DiagnosticSeverity.Warning),
    infos: count(DiagnosticSeverity.Information),
    hints: count(DiagnosticSeverity.Hint),
  };
}
