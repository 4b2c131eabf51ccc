import { modify } from 'jsonc-parser';
import { CodeActionKind, RAL } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
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
  const { surroundings } = await session.checker.circumstances(uri);
  const action = {
    title: `Add “${misspelt.word}” to the words of ${configName}`,
    kind: CodeActionKind.QuickFix,
    edits: (): TextEdit[] => [],
  };
  const config = surroundings?.configs.at(-1);
  if (config) return [{ ...action, other: withWord(session, config, misspelt.word) }];
  const { path: folder } = session.folders.of(path);
  if (folder === undefined) return [];
  const inside = relativePath(folder, path);
  const text = `${JSON.stringify({ words: [misspelt.word] }, null, 2)}\n`;
  const up = '../'.repeat(inside.split('/').length - 1);
  return [{ ...action, create: { path: up + configName, text } }];
}

/** The configuration as it stands in the editor, else on disk, with one word more. */
function withWord({ documents }: Session, config: LoadedConfig, word: string): OtherFileEdit {
  const open = documents.texts.all().find(({ uri }) => documentKey(uri) === config.path);
  const text = open?.getText() ?? config.text;
  const { words } = config.config;
  const options = {
    formattingOptions: { insertSpaces: true, tabSize: 2 },
    isArrayInsertion: words !== undefined,
  };
  const edits = words
    ? modify(text, ['words', words.length], word, options)
    : modify(text, ['words'], [word], options);
  return {
    uri: open?.uri ?? uriOf(config.path),
    version: open?.version ?? null,
    text,
    edits: edits.map(({ offset, length, content }) => ({
      start: offset,
      end: offset + length,
      text: content,
    })),
  };
}
