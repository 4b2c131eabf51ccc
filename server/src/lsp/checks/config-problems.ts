import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import { nameOf } from '../../config/paths';
import { configName, type LoadedConfig } from '../../workspace/workspace';
import { toLspRange } from '../documents/convert';
import { diagnosticSource } from './diagnostic';
import { pathOf, uriOf } from '../documents/document-path';
import type { DocumentFactory } from '../documents/encoded-document';
import { editorText } from '../documents/editor-text';

/** Whether the document is a configuration file. */
export const isConfig = (uri: string): boolean => nameOf(pathOf(uri) ?? '') === configName;

/**
 * Shows what is wrong in configuration files. They are not the server's documents, so their
 * problems are published, also to clients that pull those of their documents.
 */
export class ConfigProblems {
  private readonly shown = new Map<string, LoadedConfig>();

  constructor(
    private readonly connection: Connection,
    private readonly documents: DocumentFactory,
  ) {}

  /** Takes note of configuration files as they are now. */
  show(configs: readonly LoadedConfig[]): void {
    for (const config of configs) {
      const before = this.shown.get(config.path);
      if (before?.text === config.text && sameLength(before.problems, config.problems)) continue;
      this.shown.set(config.path, config);
      if (config.problems.length > 0 || (before?.problems.length ?? 0) > 0)
        this.publish(config.path, diagnosticsOf(config, this.documents));
    }
  }

  /** What the file says, as far as any message has asked for it. */
  textOf(path: string): string | undefined {
    return this.shown.get(path)?.text;
  }

  /** The file was deleted. */
  clear(path: string): void {
    if (this.shown.delete(path)) this.publish(path, []);
  }

  private publish(path: string, diagnostics: Diagnostic[]): void {
    void this.connection.sendDiagnostics({ uri: uriOf(path), diagnostics });
  }
}

function sameLength(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length;
}

function diagnosticsOf(
  { path, text, problems }: LoadedConfig,
  documents: DocumentFactory,
): Diagnostic[] {
  const shown = editorText(text);
  const mark = text.length - shown.length;
  const document = documents.create(uriOf(path), 'jsonc', 0, shown);
  return problems.map(({ message, start, end }) => ({
    range: toLspRange(document, { start: start - mark, end: end - mark }),
    severity: DiagnosticSeverity.Error,
    code: configName,
    source: diagnosticSource,
    message,
  }));
}
