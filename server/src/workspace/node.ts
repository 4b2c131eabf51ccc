import { existsSync } from 'node:fs';
import { parseConfig } from '../lint/config-file';
import { ignoredBy, ignoreLines, type IgnoreLines, type IsIgnored } from '../lint/ignored';
import { isIncluded, isMessageFile } from '../lint/message-files';
import { folderOf, isInside } from '../lint/paths';
import type { Rule } from '../rules/rule';
import { namesIn, readText } from './file-system';
import { findPartial } from './partials';
import {
  configName,
  FileError,
  ignoreName,
  type LoadedConfig,
  type Surroundings,
  type Workspace,
} from './workspace';

export interface NodeWorkspaceOptions {
  /** The rules that configuration files may set. */
  rules: readonly Rule[];
  /** The folder up to which partials are looked for where no configuration file governs. */
  folder?: string;
  /** A configuration to take instead of the files found beside and above the checked ones. */
  config?: LoadedConfig;
}

/** What the configuration of a folder and of those above it comes to. */
interface Governing {
  configs: readonly LoadedConfig[];
  ignoreSources: readonly IgnoreLines[];
  isIgnored: IsIgnored;
}

/** A workspace on the file system. It reads synchronously and remembers what it read. */
export class NodeWorkspace implements Workspace {
  readonly #options: NodeWorkspaceOptions;
  readonly #nothingAbove: Governing;
  readonly #governing = new Map<string, Governing>();
  readonly #names = new Map<string, ReadonlySet<string> | undefined>();

  constructor(options: NodeWorkspaceOptions) {
    this.#options = options;
    const configs = options.config ? [options.config] : [];
    this.#nothingAbove = { configs, ignoreSources: [], isIgnored: ignoredByConfigs(configs) };
  }

  readText(path: string): string {
    return readText(path);
  }

  around(path: string): Surroundings {
    const { configs, isIgnored } = this.#governingIn(folderOf(path) ?? '');
    return {
      configs,
      ignored: isIgnored(path),
      included: isIncluded(path, configs),
      hasPartial: (name) =>
        findPartial(name, path, this.#topFor(path, configs), (folder) => this.#namesIn(folder)),
    };
  }

  /** Whether the folder is left out, with everything in it. */
  isIgnoredFolder(path: string): boolean {
    return this.#governingIn(folderOf(path) ?? '').isIgnored(path + '/');
  }

  invalidate(path?: string): void {
    this.#names.clear();
    if (path === undefined || !isMessageFile(path)) this.#governing.clear();
  }

  #topFor(path: string, configs: readonly LoadedConfig[]): string {
    const top = configs[0]?.folder ?? this.#options.folder;
    return top !== undefined && isInside(top, path) ? top : (folderOf(path) ?? '');
  }

  #governingIn(folder: string): Governing {
    let governing = this.#governing.get(folder);
    if (!governing) this.#governing.set(folder, (governing = this.#findGoverning(folder)));
    return governing;
  }

  #findGoverning(folder: string): Governing {
    const config = this.#options.config
      ? undefined
      : loadConfig(`${folder}/${configName}`, this.#options.rules);
    const parent = config?.config.root ? undefined : folderOf(folder);
    const above = parent === undefined ? this.#nothingAbove : this.#governingIn(parent);
    const lines = [...(config?.config.ignore ?? []), ...readIgnoreLines(`${folder}/${ignoreName}`)];
    const configs = config ? [...above.configs, config] : above.configs;
    if (lines.length === 0) return { ...above, configs };

    const ignoreSources = [...above.ignoreSources, { folder, lines }];
    const byFiles = ignoredBy(ignoreSources);
    const byOption = this.#nothingAbove.isIgnored;
    return { configs, ignoreSources, isIgnored: (path) => byFiles(path) || byOption(path) };
  }

  #namesIn(folder: string): ReadonlySet<string> | undefined {
    if (!this.#names.has(folder)) this.#names.set(folder, namesIn(folder));
    return this.#names.get(folder);
  }
}

/** Reads a configuration file, with what is wrong in it; nothing where there is none. */
export function loadConfig(path: string, rules: readonly Rule[]): LoadedConfig | undefined {
  if (!existsSync(path)) return undefined;
  const folder = folderOf(path) ?? '';
  try {
    const text = readText(path);
    return { path, folder, text, ...parseConfig(text, rules) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const problem = { message: `The file ${error.reason}.`, start: 0, end: 0 };
    return { path, folder, text: '', config: {}, problems: [problem] };
  }
}

function readIgnoreLines(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    return ignoreLines(readText(path));
  } catch {
    return [];
  }
}

function ignoredByConfigs(configs: readonly LoadedConfig[]): IsIgnored {
  return ignoredBy(configs.map(({ folder, config }) => ({ folder, lines: config.ignore ?? [] })));
}
