import { LineIndex } from '../lint/line-index';
import type { LoadedConfig } from '../workspace/workspace';
import type { Failure } from './formats/formatter';
import { shownPath } from './shown-path';

/** What is wrong in a configuration file; the run goes on without it, and fails. */
export function configFailures(config: LoadedConfig, path: string): Failure[] {
  const lines = new LineIndex(config.text);
  return config.problems.map(({ message, start }) => {
    const { line, column } = lines.position(start);
    return { message, path, line, column };
  });
}

/** The configurations that a run has met, each of whose mistakes is told once. */
export class MetConfigs {
  private readonly paths = new Set<string>();

  /** What is wrong in those of the configurations that are met for the first time. */
  newFailures(configs: readonly LoadedConfig[], cwd: string): Failure[] {
    return configs.flatMap((config) => {
      if (this.paths.has(config.path)) return [];
      this.paths.add(config.path);
      return configFailures(config, shownPath(config.path, cwd));
    });
  }
}
