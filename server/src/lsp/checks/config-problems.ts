import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { parseConfig, type ConfigProblem } from '../../config/config-file';
import { nameOf } from '../../config/paths';
import type { Rule } from '../../rules/rule';
import { configName, type LoadedConfig } from '../../workspace/workspace';
import { toLspRange } from '../documents/convert';
import { diagnosticSource } from './diagnostic';
import { documentKey, pathOf, uriOf } from '../documents/document-path';
import type { DocumentFactory } from '../documents/encoded-document';
import { editorText } from '../documents/editor-text';
import type { OpenFiles } from '../documents/open-files';
import { shownConfigText } from './shown-text';

/** Whether the document is a configuration file. */
export const isConfig = (uri: string): boolean => nameOf(pathOf(uri) ?? '') === configName;

/** A mistake in an open configuration, and how it is shown. */
export interface ShownConfigProblem extends ConfigProblem {
  diagnostic: Diagnostic;
}

/** What configuration files are shown with. */
export interface ConfigProblemsSetup {
  connection: Connection;
  factory: DocumentFactory;
  open: OpenFiles;
  rules: readonly Rule[];
  /** Whether the client itself tells what is no JSON in files that are open. */
  clientChecksJson: boolean;
}

/**
 * Shows what is wrong in configuration files: in those that are open, as they stand in the editor.
 * The settings themselves are those on disk. Problems are published, also to clients that pull those of
 * messages: nobody asks for those of files that are not open.
 */
export class ConfigProblems {
  private readonly shown = new Map<string, LoadedConfig>();

  constructor(private readonly setup: ConfigProblemsSetup) {
    const { documents } = setup.open;
    documents.onDidChangeContent(({ document }) => this.showOpen(document));
    documents.onDidClose(({ document }) => this.showClosed(document));
  }

  /** Takes note of configuration files as they are now. */
  show(configs: readonly LoadedConfig[]): void {
    for (const config of configs) {
      const before = this.shown.get(config.path);
      if (before?.text === config.text && sameLength(before.problems, config.problems)) continue;
      this.shown.set(config.path, config);
      if (this.setup.open.at(config.path)) continue;
      if (config.problems.length > 0 || (before?.problems.length ?? 0) > 0)
        this.publish(uriOf(config.path), this.diagnosticsOnDisk(config));
    }
  }

  /** What the file says, as far as any message has asked for it. */
  textOf(path: string): string | undefined {
    return this.shown.get(path)?.text;
  }

  /** The file was deleted. */
  clear(path: string): void {
    if (this.shown.delete(path) && !this.setup.open.at(path)) this.publish(uriOf(path), []);
  }

  /** What is wrong in an open configuration, but for what the client tells by itself. */
  of(document: TextDocument): ShownConfigProblem[] {
    const { rules, clientChecksJson } = this.setup;
    return parseConfig(document.getText(), rules)
      .problems.filter(({ isJson }) => !isJson || !clientChecksJson)
      .map((problem) => ({ ...problem, diagnostic: toDiagnostic(document, problem) }));
  }

  private showOpen(document: TextDocument): void {
    const { uri, version } = document;
    if (!isConfig(uri)) return;
    const diagnostics = this.of(document).map(({ diagnostic }) => diagnostic);
    this.publish(uri, diagnostics, version);
  }

  /** What was not saved is gone. */
  private showClosed({ uri }: TextDocument): void {
    if (!isConfig(uri)) return;
    const config = this.shown.get(documentKey(uri));
    this.publish(uri, config ? this.diagnosticsOnDisk(config) : []);
  }

  private diagnosticsOnDisk({ path, text, problems }: LoadedConfig): Diagnostic[] {
    const shown = editorText(text);
    const mark = text.length - shown.length;
    const document = this.setup.factory.create(uriOf(path), 'jsonc', 0, shown);
    return problems.map((problem) => {
      const [start, end] = [problem.start - mark, problem.end - mark];
      return toDiagnostic(document, { ...problem, start, end });
    });
  }

  private publish(uri: string, diagnostics: Diagnostic[], version?: number): void {
    const params = { uri, diagnostics, ...(version !== undefined && { version }) };
    void this.setup.connection.sendDiagnostics(params);
  }
}

function sameLength(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length;
}

function toDiagnostic(document: TextDocument, problem: ConfigProblem): Diagnostic {
  return {
    range: toLspRange(document, problem),
    severity: DiagnosticSeverity.Error,
    code: configName,
    source: diagnosticSource,
    message: shownConfigText(problem.message),
  };
}
