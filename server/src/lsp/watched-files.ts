import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type DidChangeWatchedFilesParams,
} from 'vscode-languageserver';
import { isMessageFile } from '../lint/message-files';
import { nameOf } from '../lint/paths';
import { configName, ignoreName } from '../workspace/workspace';
import { pathOf } from './document-path';
import type { Session } from './session';

const watchedGlobs = [
  `**/${configName}`,
  `**/${ignoreName}`,
  '**/*.{html,htm,hbs,handlebars,mustache,txt}',
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
    session.messages.forget();
    // A file that came or went may be a partial of others, or a message of their sequence.
    affectsOthers = true;
    if (nameOf(path) === configName && type === FileChangeType.Deleted)
      session.configProblems.clear(path);
    else if (nameOf(path) === configName) await showConfig(session, path);
  }
  return affectsOthers;
}

/** A configuration file may have problems before any message of its folder is looked at. */
async function showConfig(session: Session, path: string): Promise<void> {
  const { folders, configProblems } = session;
  const { configs } = await folders.complete(() => folders.of(path).workspace.around(path));
  configProblems.show(configs);
}
