import { portablePath } from '../workspace/files/file-system';
import { loadConfig, NodeWorkspace } from '../workspace/node';
import { UsageError } from './argument-values';
import type { Run } from './environment';

/** The files, with the configuration that the options name instead of those found. */
export function workspaceFor({ options, rules, cwd }: Run): NodeWorkspace {
  if (options.config === undefined) return new NodeWorkspace({ rules, folder: cwd });
  const config = loadConfig(portablePath(options.config, cwd), rules);
  if (!config) throw new UsageError(`--config: ${options.config} does not exist.`);
  return new NodeWorkspace({ rules, folder: cwd, config });
}
