import { CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fixAll } from '../../lint/fix';
import { hasSafeFix, type Problem } from '../../lint/problem';
import type { Range } from '../../ranges/range';
import { rules } from '../../rules';
import type { Fix, TextEdit } from '../../rules/rule';
import type { CheckedDocument } from '../checks/checker';
import { fixAllKind } from './code-action-kinds';
import { commentSyntax } from './comment-syntax';
import { disableAt, disableInFile } from './disable-comment';
import type { OtherFileEdit } from './workspace-edit';

/** An action as the server thinks of it, before it takes the form that the client understands. */
export interface OfferedAction {
  title: string;
  kind: CodeActionKind;
  isPreferred?: boolean;
  /** The problems that it solves, where they are known. */
  diagnostics?: Diagnostic[];
  create?: Fix['create'];
  /** Changes of another file. */
  other?: OtherFileEdit;
  /** Computed when it is needed. */
  edits(): TextEdit[];
  /** What is needed to compute the edits later: the rule that is to be fixed, or all of them. */
  fixes?: { rule?: string };
}

/** The problems that touch the range. */
export function problemsAt({ problems }: CheckedDocument, range: Range): Problem[] {
  return problems.filter(({ start, end }) => start <= range.end && range.start <= end);
}

/**
 * What can be done about problems, the likeliest first.
 * @param more what was found out about some of them only now
 */
export function quickFixes(
  document: TextDocument,
  checked: CheckedDocument,
  problems: readonly Problem[],
  more: readonly OfferedAction[] = [],
): OfferedAction[] {
  const firstOfRules = [...new Map(problems.toReversed().map((p) => [p.rule, p])).values()];
  return [
    ...eachOnce(problems.flatMap((problem) => fixesOf(checked, problem))),
    ...more,
    ...firstOfRules.toReversed().flatMap(({ rule }) => fixRule(document, checked, rule)),
    ...firstOfRules.toReversed().flatMap((problem) => silence(document, problem)),
  ];
}

/** Applies every safe fix of the file; not there where there is none. */
export function fixEverything(document: TextDocument, checked: CheckedDocument): OfferedAction[] {
  if (!checked.problems.some(hasSafeFix)) return [];
  const edits = (): TextEdit[] => safeEdits(document, checked);
  return [
    { title: 'Fix all problems that can be fixed safely', kind: fixAllKind, edits, fixes: {} },
  ];
}

/** The edits that apply every safe fix, of one rule or of all. */
export function safeEdits(
  document: TextDocument,
  { check }: CheckedDocument,
  rule?: string,
): TextEdit[] {
  const isMeant = (problem: Problem): boolean => rule === undefined || problem.rule === rule;
  return fixAll(document.getText(), (text, wanted) => check(text, wanted).filter(isMeant)).edits;
}

function fixesOf(checked: CheckedDocument, problem: Problem): OfferedAction[] {
  const diagnostic = checked.diagnostics[checked.problems.indexOf(problem)];
  const safeFirst = problem.fixes.toSorted((a, b) => rank(a) - rank(b));
  return safeFirst.map(({ title, edits, create }, index) => ({
    title,
    kind: CodeActionKind.QuickFix,
    isPreferred: index === 0 && hasSafeFix(problem),
    ...(diagnostic && { diagnostics: [diagnostic] }),
    ...(create && { create }),
    edits: () => edits,
  }));
}

/** Rules that object to one sentence may offer the same way out: that is one action, for all of them. */
function eachOnce(actions: readonly OfferedAction[]): OfferedAction[] {
  const once = new Map<string, OfferedAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.create, action.edits()]);
    const same = once.get(key);
    const diagnostics = [...(same?.diagnostics ?? []), ...(action.diagnostics ?? [])];
    const isPreferred = same?.isPreferred === true || action.isPreferred === true;
    once.set(key, { ...action, isPreferred, diagnostics });
  }
  return [...once.values()];
}

const rank = (fix: Fix): number => (fix.kind === 'safe' ? 0 : 1);

function fixRule(document: TextDocument, checked: CheckedDocument, rule: string): OfferedAction[] {
  const fixable = checked.problems.filter(
    (problem) => problem.rule === rule && hasSafeFix(problem),
  );
  if (fixable.length < 2) return [];
  return [
    {
      title: `Fix all “${rule}” problems in this file`,
      kind: CodeActionKind.QuickFix,
      edits: () => safeEdits(document, checked, rule),
      fixes: { rule },
    },
  ];
}

/** A comment that silences what judges comments would be judged itself. */
const canBeSilenced = (id: string): boolean =>
  !rules.some((rule) => rule.id === id && rule.judgesDirectives);

function silence(document: TextDocument, { rule, start }: Problem): OfferedAction[] {
  const comment = commentSyntax(document);
  if (!comment || !canBeSilenced(rule)) return [];
  const text = document.getText();
  const kind = CodeActionKind.QuickFix;
  const here = disableAt(text, start, rule, comment);
  const inFile = disableInFile(text, rule, comment);
  const forFile = { title: `Disable ${rule} for this file`, kind, edits: () => inFile.edits };
  if (here.reach === 'file') return [forFile];
  const title = `Disable ${rule} for this ${here.reach}`;
  return [{ title, kind, edits: () => here.edits }, forFile];
}
