import {
  ShellExecution,
  ShellQuoting,
  Task,
  TaskGroup,
  tasks,
  TaskScope,
  Uri,
  workspace,
  type Disposable,
  type TaskDefinition,
  type TaskProvider,
  type WorkspaceFolder,
} from 'vscode';
import { t } from '../texts/l10n';
import { commandLine, problemMatcher, taskType } from './command-line';

/** Registers tasks that run the command line, as CI does. */
export function registerTasks(): Disposable {
  return tasks.registerTaskProvider(taskType, provider);
}

const provider: TaskProvider = {
  /** One for each folder that has the command line installed. */
  async provideTasks() {
    const folders = workspace.workspaceFolders ?? [];
    const found = await Promise.all(
      folders.map(async (folder) => ((await isInstalledIn(folder)) ? [folder] : [])),
    );
    return found.flat().map((folder) => taskFor({ type: taskType }, folder));
  },
  /** Completes what a `tasks.json` says. */
  resolveTask: ({ definition, scope }) => taskFor(definition, scope),
};

async function isInstalledIn({ uri }: WorkspaceFolder): Promise<boolean> {
  try {
    await workspace.fs.stat(Uri.joinPath(uri, 'node_modules', 'bsm-lint', 'package.json'));
    return true;
  } catch {
    return false;
  }
}

function taskFor(definition: TaskDefinition, scope: Task['scope']): Task {
  const { program, arguments: words } = commandLine({
    program: definition['program'],
    paths: definition['paths'],
    options: definition['options'],
  });
  const quoted = words.map((value) => ({ value, quoting: ShellQuoting.Strong }));
  const task = new Task(
    definition,
    scope ?? TaskScope.Workspace,
    t('check messages'),
    taskType,
    new ShellExecution(program, quoted),
    problemMatcher,
  );
  task.group = TaskGroup.Test;
  return task;
}
