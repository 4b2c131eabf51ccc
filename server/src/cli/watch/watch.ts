import { folderOf } from '../../config/paths';
import { portablePath } from '../../workspace/files/file-system';
import { progressFollower, startSession, toolsFor, type Tools } from '../check';
import { checkFiles, type Follower } from '../check-files';
import { discover, foldersOf } from '../discover';
import type { Run } from '../environment';
import { Changes } from './changes';
import { FolderWatcher } from './folder-watcher';
import { Results } from './results';

/** Takes the screen and what has scrolled off it. */
const clearScreen = '\u001B[2J\u001B[3J\u001B[H';

/**
 * Checks the messages, and again what changes, until the signal or the reader of the report ends
 * it. Resolves to the exit code of the last check.
 */
export async function watch(run: Run): Promise<number> {
  const { options, environment, cwd, stdout, stderr } = run;
  const tools = toolsFor(run);
  const config = options.config === undefined ? undefined : portablePath(options.config, cwd);
  const results = new Results(tools.workspace, config);
  const changes = new Changes();
  const watcher = startWatcher(run, tools, changes);
  results.isOutdatedFor(discover(options.paths, cwd, tools.workspace).files);
  try {
    for (;;) {
      if (environment.stdout.isTTY) stdout.write(clearScreen);
      const exitCode = await checkOnce(run, tools, results);
      for (const path of results.lookedAt) watcher.watchFolder(folderOf(path) ?? '');
      stderr.write('bsm-lint: watching for changes; Ctrl+C ends it\n');
      await stdout.flush();
      await stderr.flush();
      if (stdout.isGone || !(await somethingToDo(run, tools, results, changes))) return exitCode;
    }
  } finally {
    watcher.close();
  }
}

/** One check of all files, those that are known being recalled. */
async function checkOnce(run: Run, tools: Tools, results: Results): Promise<number> {
  const { session, finish } = startSession(run, tools);
  const follower: Follower = {
    recall: (path) => results.recall(path),
    checked: (file) => results.keep(file),
  };
  await checkFiles(run.options.paths, session, [follower, progressFollower(run.progress)]);
  return finish();
}

/** Watches what the paths mean, and the folders of configurations. */
function startWatcher(run: Run, { workspace }: Tools, changes: Changes): FolderWatcher {
  const { options, cwd, stderr } = run;
  const watcher = new FolderWatcher(
    {
      changed: (path) => changes.add(path),
      failed: (folder, error) =>
        stderr.write(`bsm-lint: ${folder || '/'} cannot be watched: ${error.message}\n`),
    },
    (folder) => !/\/(?:node_modules|\.git)$/.test(folder) && !workspace.isIgnoredFolder(folder),
  );
  const { trees, folders } = foldersOf(options.paths, cwd);
  for (const tree of trees) watcher.watchTree(tree);
  for (const folder of [cwd, ...folders]) watcher.watchFolder(folder);
  for (const folder of [...trees, ...folders])
    for (const config of workspace.around(`${folder}/x`).configs)
      watcher.watchFolder(config.folder);
  return watcher;
}

/** Waits for changes that make another check necessary; false when it is over. */
async function somethingToDo(
  { options, environment, cwd }: Run,
  { workspace }: Tools,
  results: Results,
  changes: Changes,
): Promise<boolean> {
  for (;;) {
    const changed = await changes.next(environment.signal);
    if (changed === 'ended') return false;
    if (changed === 'unknown') {
      workspace.invalidate();
      results.forgetAll();
      return true;
    }
    for (const path of changed) workspace.invalidate(path);
    results.forget(changed);
    if (results.isOutdatedFor(discover(options.paths, cwd, workspace).files)) return true;
  }
}
