import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type DidChangeWatchedFilesParams,
} from 'vscode-languageserver';
import { isMessageFile } from '../../config/message-files';
import { nameOf } from '../../config/paths';
import { messageExtensions } from '../../message/file-kinds';
import { configName, ignoreName } from '../../workspace/workspace';
import { pathOf } from '../documents/document-path';
import type { Session } from '../session';

const watchedGlobs = [
  `**/${configName}`,
  `**/${ignoreName}`,
  `**/*.{${messageExtensions.map((extension) => extension.slice(1)).join(',')}}`,
  '**/*.{gif,png,apng,jpg,jpeg,webp,bmp}',
];

const imageName = /\.(?:gif|a?png|jpe?g|webp|bmp)$/i;

/** Asks the client to tell about files, where it can be asked. */
export async function watchFiles({ connection, client }: Session): Promise<void> {
  if (!client.registersWatchers) return;
  const watchers = watchedGlobs.map((globPattern) => ({ globPattern }));
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** Whether what happens to the file can concern messages. */
const isOfInterest = (path: string): boolean =>
  !path.includes('/node_modules/') && !path.includes('/.git/');

/** The paths of files of interest that have changed. */
export function changedPaths({ changes }: DidChangeWatchedFilesParams): string[] {
  return changes.flatMap(({ uri }) => pathOf(uri) ?? []).filter(isOfInterest);
}

/**
 * Forgets what is outdated by changed files.
 * @returns whether all other files have to be checked again
 */
export async function takeInFileChanges(
  session: Session,
  { changes }: DidChangeWatchedFilesParams,
): Promise<boolean> {
  let affectsOthers = false;
  for (const { uri, type } of changes) {
    const path = pathOf(uri);
    if (path === undefined || !isOfInterest(path)) continue;
    if (imageName.test(path)) continue;
    session.closedFiles.forget(uri);
    session.folders.invalidate(path);
    if (isMessageFile(path) && type === FileChangeType.Changed) continue;
    if (nameOf(path) === configName && !(await takeInConfig(session, path, type))) continue;
    session.messages.forget();
    // A file that came or went may be a partial of others, or a message of their sequence.
    affectsOthers = true;
  }
  return affectsOthers;
}

/**
 * A configuration file may have problems before any message of its folder is looked at.
 * @returns whether it is another one now: tools and editors also write files that stay as they are
 */
async function takeInConfig(
  session: Session,
  path: string,
  type: FileChangeType,
): Promise<boolean> {
  const { configProblems } = session;
  const before = configProblems.textOf(path);
  if (type === FileChangeType.Deleted) configProblems.clear(path);
  else await showConfig(session, path);
  return before === undefined || configProblems.textOf(path) !== before;
}

async function showConfig(session: Session, path: string): Promise<void> {
  const { folders, configProblems } = session;
  const { configs } = await folders.complete(() => folders.of(path).workspace.around(path));
  configProblems.show(configs);
}
