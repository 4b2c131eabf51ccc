import { lstatSync, statSync } from 'node:fs';
import picomatch from 'picomatch';
import { isMessageFile } from '../config/message-files';
import { namesExtension } from '../config/globs';
import { folderOf, relativePath } from '../config/paths';
import { portablePath } from '../workspace/files/file-system';
import { fileError } from '../workspace/files/files';
import type { NodeWorkspace } from '../workspace/node';
import { messagesIn } from '../workspace/messages-in';
import { deadLink, filesIn, namesHidden, type Found, type Selection } from '../workspace/walk';
import { FileError } from '../workspace/files/file-error';

export interface Discovered extends Found {
  /** Files and folders that were named but are ignored. */
  ignored: string[];
}

/**
 * The files that the paths, folders and globs of a command line mean, each once, sorted; without
 * any, those of the working folder.
 */
export function discover(
  paths: readonly string[],
  cwd: string,
  workspace: NodeWorkspace,
): Discovered {
  const files = new Set<string>();
  const failures: FileError[] = [];
  const ignored: string[] = [];
  for (const path of orAll(paths)) {
    const found = find(path, cwd, workspace);
    for (const file of found.files) files.add(file);
    for (const failure of found.failures) failures.push(failure);
    for (const each of found.ignored) ignored.push(each);
  }
  return { files: [...files].sort(), failures, ignored };
}

/** The folders that the paths are about: those that are taken with all in them, and others. */
export function foldersOf(
  paths: readonly string[],
  cwd: string,
): { trees: string[]; folders: string[] } {
  const trees: string[] = [];
  const folders: string[] = [];
  for (const given of orAll(paths)) {
    const path = portablePath(given, cwd);
    const stats = statSync(path || '/', { throwIfNoEntry: false });
    if (stats?.isDirectory()) trees.push(path);
    else if (stats || !scan(given).isGlob) folders.push(folderOf(path) ?? '');
    else trees.push(portablePath(scan(given).base, cwd));
  }
  return { trees, folders };
}

const orAll = (paths: readonly string[]): readonly string[] => (paths.length > 0 ? paths : ['.']);

const scan = (given: string) =>
  picomatch.scan(process.platform === 'win32' ? given.replaceAll('\\', '/') : given);

function find(given: string, cwd: string, workspace: NodeWorkspace): Discovered {
  const path = portablePath(given, cwd);
  try {
    const stats = statSync(path || '/', { throwIfNoEntry: false });
    if (!stats) return findGlob(given, path, cwd, workspace);
    if (stats.isDirectory()) return findInFolder(path, workspace);
    if (workspace.around(path).ignored) return { files: [], failures: [], ignored: [path] };
    return { files: [path], failures: [], ignored: [] };
  } catch (error) {
    return { files: [], failures: [fileError(path, error)], ignored: [] };
  }
}

function findInFolder(folder: string, workspace: NodeWorkspace): Discovered {
  if (workspace.isIgnoredFolder(folder)) return { files: [], failures: [], ignored: [folder] };
  const found = messagesIn(folder, workspace);
  if (found.files.length + found.failures.length === 0) {
    const byInclude = workspace.around(`${folder}/x`).included !== undefined;
    return failed(folder, `holds no messages${byInclude ? ' that "include" takes' : ''}`);
  }
  return { ...found, ignored: [] };
}

function findGlob(given: string, path: string, cwd: string, workspace: NodeWorkspace): Discovered {
  const { base, glob, isGlob, negated } = scan(given);
  if (negated) return failed(path, 'leaves files out, which .bsmignore and "ignore" are for');
  if (!isGlob) return failed(path, isLink(path) ? deadLink : 'does not exist');
  const folder = portablePath(base, cwd);
  if (!statSync(folder || '/', { throwIfNoEntry: false })?.isDirectory())
    return failed(path, 'matches no message');
  const matches = picomatch(glob, { windows: false });
  const selection: Selection = {
    takesFile: (file) =>
      (isMessageFile(file) || namesExtension(glob)) && matches(relativePath(folder, file)),
    entersHidden: () => namesHidden(glob),
  };
  const found = filesIn(folder, workspace, selection);
  if (found.files.length + found.failures.length > 0) return { ...found, ignored: [] };
  const everything = { files: workspace.files, isIgnored: none, isIgnoredFolder: none };
  const { files } = filesIn(folder, everything, { ...selection, mostSeen: mostIgnoredSeen });
  if (files.length > 0) return { files: [], failures: [], ignored: [path] };
  return failed(path, 'matches no message');
}

/** How many files and folders are seen when it is told whether all matches are ignored. */
const mostIgnoredSeen = 10_000;
const none = (): boolean => false;

const isLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

function failed(path: string, reason: string): Discovered {
  return { files: [], failures: [new FileError(path, reason)], ignored: [] };
}
