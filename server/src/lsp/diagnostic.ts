import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../lint/problem';
import { documentationUrl } from '../rules/documentation';
import { toLspRange } from './convert';

export const diagnosticSource = 'bsm';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} satisfies Record<Problem['severity'], DiagnosticSeverity>;

/** What the client keeps with a diagnostic and gives back with it. */
export interface DiagnosticData {
  /** Whether a fix can be applied without a second look. */
  fixable: boolean;
}

/** A problem as editors show it. */
export function toDiagnostic(document: TextDocument, problem: Problem): Diagnostic {
  const data: DiagnosticData = { fixable: isFixable(problem) };
  return {
    range: toLspRange(document, problem),
    severity: severities[problem.severity],
    code: problem.rule,
    codeDescription: { href: documentationUrl(problem.rule) },
    source: diagnosticSource,
    message: problem.message,
    ...(problem.related.length > 0 && {
      relatedInformation: problem.related.map((place) => ({
        location: { uri: document.uri, range: toLspRange(document, place) },
        message: place.message,
      })),
    }),
    data,
  };
}

/** Whether the problem has a fix that may be applied without being asked for. */
export function isFixable(problem: Problem): boolean {
  return problem.fixes.some((fix) => fix.kind === 'safe');
}
