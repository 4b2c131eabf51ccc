import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { DiagnosticData } from '../checks/diagnostic';
import type { ProblemCounts } from '../connection/protocol';

/** How many of our diagnostics there are of each severity. */
export function problemCounts(diagnostics: readonly Diagnostic[]): ProblemCounts {
  const count = (wanted: DiagnosticSeverity): number =>
    diagnostics.filter(({ severity }) => severity === wanted).length;
  return {
    errors: count(DiagnosticSeverity.Error),
    warnings: count(DiagnosticSeverity.Warning),
    infos: count(DiagnosticSeverity.Information),
    hints: count(DiagnosticSeverity.Hint),
    fixable: diagnostics.filter(({ data }) => (data as DiagnosticData).fixable).length,
  };
}
