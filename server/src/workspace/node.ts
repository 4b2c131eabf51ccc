import type { Rule } from '../rules/rule';
import { nodeFiles } from './files/file-system';
import { FileWorkspace, type WorkspaceOptions } from './file-workspace';
import { loadConfigFrom } from './governing-configs';
import type { LoadedConfig } from './workspace';

/** A workspace on the file system. */
export class NodeWorkspace extends FileWorkspace {
  constructor(options: Omit<WorkspaceOptions, 'files'>) {
    super({ ...options, files: nodeFiles });
  }
}

/** Reads a configuration file, with what is wrong in it; nothing where there is none. */
export function loadConfig(path: string, rules: readonly Rule[]): LoadedConfig | undefined {
  return loadConfigFrom(nodeFiles, path, rules);
}
