import {
  DiagnosticSeverity,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../../lint/problem';
import { documentationUrl } from '../../rules/documentation';
import type { RelatedPlace } from '../../rules/rule';
import { toLspRange } from '../documents/convert';
import { uriOf } from '../documents/document-path';
import { otherDocument } from '../documents/encoded-document';
import { editorText } from '../documents/editor-text';

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

/**
 * A problem as editors show it.
 * @param otherTexts the texts of other files that places of the problem can lie in, by path
 */
export function toDiagnostic(
  document: TextDocument,
  problem: Problem,
  otherTexts: ReadonlyMap<string, string>,
): Diagnostic {
  const relatedInformation = problem.related.flatMap((place) =>
    toRelated(document, place, otherTexts),
  );
  const data: DiagnosticData = { fixable: isFixable(problem) };
  return {
    range: toLspRange(document, problem),
    severity: severities[problem.severity],
    code: problem.rule,
    codeDescription: { href: documentationUrl(problem.rule) },
    source: diagnosticSource,
    message: problem.message,
    ...(relatedInformation.length > 0 && { relatedInformation }),
    data,
  };
}

/** Nothing for a place in a file whose text is not known. */
function toRelated(
  document: TextDocument,
  { path, message, start, end }: RelatedPlace,
  otherTexts: ReadonlyMap<string, string>,
): DiagnosticRelatedInformation[] {
  if (path === undefined) {
    const range = toLspRange(document, { start, end });
    return [{ location: { uri: document.uri, range }, message }];
  }
  const text = otherTexts.get(path);
  if (text === undefined) return [];
  const shown = editorText(text);
  const mark = text.length - shown.length;
  const other = otherDocument(document, uriOf(path), shown);
  const range = toLspRange(other, { start: start - mark, end: end - mark });
  return [{ location: { uri: other.uri, range }, message }];
}

/** Whether the problem has a fix that may be applied without being asked for. */
export function isFixable(problem: Problem): boolean {
  return problem.fixes.some((fix) => fix.kind === 'safe');
}
