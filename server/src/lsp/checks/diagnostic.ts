import {
  DiagnosticSeverity,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { hasSafeFix, type Problem } from '../../lint/problem';
import { documentationUrl } from '../../rules/documentation';
import type { RelatedPlace } from '../../rules/rule';
import type { ProblemSeverity } from '../../rules/severity';
import { toLspRange } from '../documents/convert';
import { uriOf } from '../documents/document-path';
import { otherDocument } from '../documents/encoded-document';
import { shownText } from './shown-text';
import { editorText } from '../documents/editor-text';

export const diagnosticSource = 'bsm';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} satisfies Record<ProblemSeverity, DiagnosticSeverity>;

/** What the client keeps with a diagnostic and gives back with it. */
export interface DiagnosticData {
  /** Whether a fix can be applied without a second look. */
  fixable: boolean;
}

/**
 * Problems as editors show them.
 * @param otherTexts the texts of other files that places of the problems can lie in, by path
 */
export function toDiagnostics(
  document: TextDocument,
  problems: readonly Problem[],
  otherTexts: ReadonlyMap<string, string>,
): Diagnostic[] {
  const others = new OtherFiles(document, otherTexts);
  return problems.map((problem) => ({
    ...toDiagnostic(document, problem, others),
    message: shownText(problem.message),
  }));
}

function toDiagnostic(
  document: TextDocument,
  problem: Problem,
  others: OtherFiles,
): Omit<Diagnostic, 'message'> {
  const relatedInformation = problem.related.flatMap((place) => toRelated(document, place, others));
  const data: DiagnosticData = { fixable: hasSafeFix(problem) };
  return {
    range: toLspRange(document, problem),
    severity: severities[problem.severity],
    code: problem.rule,
    codeDescription: { href: documentationUrl(problem.rule) },
    source: diagnosticSource,
    ...(relatedInformation.length > 0 && { relatedInformation }),
    data,
  };
}

/** Nothing for a place in a file whose text is not known. */
function toRelated(
  document: TextDocument,
  { path, start, end, ...said }: RelatedPlace,
  others: OtherFiles,
): DiagnosticRelatedInformation[] {
  const message = shownText(said.message);
  if (path === undefined) {
    const range = toLspRange(document, { start, end });
    return [{ location: { uri: document.uri, range }, message }];
  }
  const other = others.at(path);
  if (!other) return [];
  const range = toLspRange(other.document, { start: start - other.mark, end: end - other.mark });
  return [{ location: { uri: other.document.uri, range }, message }];
}

interface OtherFile {
  document: TextDocument;
  /** The length of the byte-order mark, which editors do not count. */
  mark: number;
}

/** The other files; many problems can lie in one, whose lines are counted once. */
class OtherFiles {
  private readonly known = new Map<string, OtherFile | undefined>();

  constructor(
    private readonly document: TextDocument,
    private readonly texts: ReadonlyMap<string, string>,
  ) {}

  at(path: string): OtherFile | undefined {
    if (!this.known.has(path)) this.known.set(path, this.read(path));
    return this.known.get(path);
  }

  private read(path: string): OtherFile | undefined {
    const text = this.texts.get(path);
    if (text === undefined) return undefined;
    const shown = editorText(text);
    const document = otherDocument(this.document, uriOf(path), shown);
    return { document, mark: text.length - shown.length };
  }
}
