import { CodeActionKind, RAL } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { addWord } from '../../config/add-word';
import { relativePath } from '../../config/paths';
import type { Problem } from '../../lint/problem';
import type { TextEdit } from '../../rules/rule';
import { configName, type LoadedConfig } from '../../workspace/workspace';
import type { CheckedDocument } from '../checks/checker';
import { documentKey, pathOf, uriOf } from '../documents/document-path';
import type { OfferedAction } from './offered-actions';
import type { Session } from '../session';
import type { OtherFileEdit } from './workspace-edit';

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
  const [corrections, additions] = await Promise.all([
    Promise.all(misspelt.map((problem) => moreCorrections(session, checked, problem))),
    Promise.all(misspelt.map((problem) => addition(session, document, problem))),
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
      ...(diagnostic && { diagnostic }),
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

/** Adds the word to the nearest configuration, or to a new one in the workspace folder. */
async function addition(
  session: Session,
  { uri }: TextDocument,
  { misspelt }: Problem,
): Promise<OfferedAction[]> {
  const path = pathOf(uri);
  if (!misspelt || path === undefined) return [];
  const action = {
    title: `Add “${misspelt.word}” to the words of ${configName}`,
    kind: CodeActionKind.QuickFix,
    edits: (): TextEdit[] => [],
  };
  const config = await nearestConfig(session, path);
  if (config) {
    const other = withWord(session, config, misspelt.word);
    return other ? [{ ...action, other }] : [];
  }
  const { path: folder } = session.folders.of(path);
  if (folder === undefined) return [];
  const inside = relativePath(folder, path);
  const text = `${JSON.stringify({ words: [misspelt.word] }, null, 2)}\n`;
  const up = '../'.repeat(inside.split('/').length - 1);
  return [{ ...action, create: { path: up + configName, text } }];
}

/** As it is now: the client tells of changes late, and edits of an older text would damage it. */
async function nearestConfig(
  { folders }: Session,
  path: string,
): Promise<LoadedConfig | undefined> {
  const folder = folders.of(path);
  const nearest = async (): Promise<LoadedConfig | undefined> => {
    const { configs } = await folders.complete(() => folder.workspace.around(path));
    return configs.at(-1);
  };
  const known = await nearest();
  folder.workspace.invalidate(known?.path ?? `${folder.path ?? ''}/${configName}`);
  return nearest();
}

/**
 * The configuration as it stands in the editor, else on disk, with one word more; nothing where it is
 * too broken to take one.
 */
function withWord(
  { documents }: Session,
  config: LoadedConfig,
  word: string,
): OtherFileEdit | undefined {
  const open = documents.texts.all().find(({ uri }) => documentKey(uri) === config.path);
  const text = open?.getText() ?? config.text;
  const edits = addWord(text, word)?.map(({ offset, length, content }) => ({
    start: offset,
    end: offset + length,
    text: content,
  }));
  return (
    edits && { uri: open?.uri ?? uriOf(config.path), version: open?.version ?? null, text, edits }
  );
}
