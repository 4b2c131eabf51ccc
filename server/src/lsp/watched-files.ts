import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type DidChangeWatchedFilesParams,
} from 'vscode-languageserver';
import { isMessageFile } from '../lint/message-files';
import { extensionOf, nameOf } from '../lint/paths';
import { configName, ignoreName } from '../workspace/workspace';
import { pathOf } from './document-path';
import { forgetThoseThatLookedAt } from './look-again';
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

/**
 * Forgets what is outdated by changed files.
 * @returns which other files than these have to be checked again; of some, the results are forgotten
 */
export async function takeInFileChanges(
  session: Session,
  { changes }: DidChangeWatchedFilesParams,
): Promise<'all' | 'some' | 'none'> {
  let affected: 'all' | 'some' | 'none' = 'none';
  for (const { uri, type } of changes) {
    const path = pathOf(uri);
    if (path === undefined || path.includes('/node_modules/') || path.includes('/.git/')) continue;
    if (forgetThoseThatLookedAt(session, path) && affected === 'none') affected = 'some';
    if (imageName.test(path)) continue;
    session.closedFiles.forget(uri);
    const isPartial = /\/(?:_?partials?\/|_[^/]*$)/.test(path);
    if (isMessageFile(path) && type === FileChangeType.Changed && !isPartial) continue;
    session.messages.forget();
    session.folders.invalidate(path);
    // A file that came or went may be a partial of others; plain text is none.
    if (extensionOf(path) !== '.txt') affected = 'all';
    if (nameOf(path) === configName && type === FileChangeType.Deleted)
      session.configProblems.clear(path);
    else if (nameOf(path) === configName) await showConfig(session, path);
  }
  return affected;
}

/** A configuration file may have problems before any message of its folder is looked at. */
async function showConfig(session: Session, path: string): Promise<void> {
  const { configs } = await session.folders.of(path).workspace.around(path);
  session.configProblems.show(configs);
}
