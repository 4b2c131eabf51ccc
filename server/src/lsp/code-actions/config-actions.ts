import { CodeActionKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from '../../ranges/range';
import type { ConfigProblems } from '../checks/config-problems';
import type { OfferedAction } from './offered-actions';

/** Puts what was probably meant in place of wrong names in an open configuration. */
export function configActions(
  problems: ConfigProblems,
  document: TextDocument,
  range: Range,
): OfferedAction[] {
  return problems.of(document).flatMap(({ start, end, meant, diagnostic }) => {
    if (meant === undefined || end < range.start || range.end < start) return [];
    return {
      title: `Change to ${meant}`,
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics: [diagnostic],
      edits: () => [{ start, end, text: JSON.stringify(meant) }],
    };
  });
}
