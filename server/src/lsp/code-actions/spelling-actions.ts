import { CodeActionKind, RAL } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../../lint/problem';
import type { CheckedDocument } from '../checks/checker';
import type { OfferedAction } from './offered-actions';
import type { Session } from '../session';
import { wordAddition } from './word-addition';

const mostCorrections = 5;
/** How long the light bulb waits for more corrections, in milliseconds. */
const patience = 400;

/** More corrections of the misspelt words, and what says that they are right. */
export async function spellingActions(
  session: Session,
  document: TextDocument,
  checked: CheckedDocument,
  problems: readonly Problem[],
): Promise<OfferedAction[]> {
  const misspelt = problems.filter((problem) => problem.misspelt !== undefined);
  if (misspelt.length === 0) return [];
  const words = misspelt.flatMap((problem) => problem.misspelt?.word ?? []);
  const [corrections, additions] = await Promise.all([
    Promise.all(misspelt.map((problem) => moreCorrections(session, checked, problem))),
    Promise.all(words.map((word) => wordAddition(session, document.uri, word))),
  ]);
  return [...corrections.flat(), ...additions.flat()];
}

/** The corrections besides those that are offered anyway, as far as they are found in time. */
async function moreCorrections(
  { checker }: Session,
  { problems, diagnostics }: CheckedDocument,
  problem: Problem,
): Promise<OfferedAction[]> {
  const { misspelt, fixes } = problem;
  if (!misspelt || !checker.spelling) return [];
  const [dictionary = ''] = misspelt.dictionaries;
  const found = await inTime(checker.spelling.corrections(dictionary, misspelt.word));
  const offered = new Set(fixes.map(({ title }) => title));
  const diagnostic = diagnostics[problems.indexOf(problem)];
  return found
    .map((correction) => misspelt.replaceBy(correction))
    .filter(({ title }) => !offered.has(title))
    .slice(0, mostCorrections - fixes.length)
    .map(({ title, edits }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      ...(diagnostic && { diagnostics: [diagnostic] }),
      edits: () => edits,
    }));
}

function inTime(found: Promise<readonly string[]>): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const timer = RAL().timer.setTimeout(() => resolve([]), patience);
    void found.then((corrections) => {
      timer.dispose();
      resolve(corrections);
    });
  });
}
