import { parseConfig } from '../config/config-file';
import { ignoredBy, ignoreLines, type IgnoreLines, type IsIgnored } from '../config/ignored';
import { folderOf } from '../config/paths';
import type { Rule } from '../rules/rule';
import { FileError } from './files/file-error';
import { exists, type Files } from './files/files';
import { configName, ignoreName, type LoadedConfig } from './workspace';

/** What the configuration of a folder and of those above it comes to. */
interface Governing {
  configs: readonly LoadedConfig[];
  ignoreSources: readonly IgnoreLines[];
  isIgnored: IsIgnored;
}

/** Knows the configurations and the lists of ignored files that govern each folder. */
export class GoverningConfigs {
  private readonly nothingAbove: Governing;
  private readonly governing = new Map<string, Governing>();

  /** @param given a configuration to take instead of the files that are found */
  constructor(
    private readonly files: Files,
    private readonly rules: readonly Rule[],
    private readonly given: LoadedConfig | undefined,
  ) {
    const configs = given ? [given] : [];
    this.nothingAbove = { configs, ignoreSources: [], isIgnored: ignoredByConfigs(configs) };
  }

  /** What governs the files that lie in the folder. */
  in(folder: string): Governing {
    let governing = this.governing.get(folder);
    if (!governing) this.governing.set(folder, (governing = this.find(folder)));
    return governing;
  }

  private find(folder: string): Governing {
    const config = this.given
      ? undefined
      : loadConfigFrom(this.files, `${folder}/${configName}`, this.rules);
    const parent = config?.config.root ? undefined : folderOf(folder);
    const above = parent === undefined ? this.nothingAbove : this.in(parent);
    const lines = [
      ...(config?.config.ignore ?? []),
      ...readIgnoreLines(this.files, `${folder}/${ignoreName}`),
    ];
    const configs = config ? [...above.configs, config] : above.configs;
    if (lines.length === 0) return { ...above, configs };

    const ignoreSources = [...above.ignoreSources, { folder, lines }];
    const byFiles = ignoredBy(ignoreSources);
    const byOption = this.nothingAbove.isIgnored;
    return { configs, ignoreSources, isIgnored: (path) => byFiles(path) || byOption(path) };
  }

  /** Such files have come or gone, or changed. */
  forget(): void {
    this.governing.clear();
  }
}

/** Reads a configuration file, with what is wrong in it; nothing where there is none. */
export function loadConfigFrom(
  files: Files,
  path: string,
  rules: readonly Rule[],
): LoadedConfig | undefined {
  if (!exists(files, path)) return undefined;
  const folder = folderOf(path) ?? '';
  try {
    const text = files.readText(path);
    return { path, folder, text, ...parseConfig(text, rules) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const problem = { message: `The file ${error.reason}.`, start: 0, end: 0 };
    return { path, folder, text: '', config: {}, problems: [problem] };
  }
}

function readIgnoreLines(files: Files, path: string): string[] {
  if (!exists(files, path)) return [];
  try {
    return ignoreLines(files.readText(path));
  } catch {
    return [];
  }
}

function ignoredByConfigs(configs: readonly LoadedConfig[]): IsIgnored {
  return ignoredBy(configs.map(({ folder, config }) => ({ folder, lines: config.ignore ?? [] })));
}
