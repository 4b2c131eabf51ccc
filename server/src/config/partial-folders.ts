import { isInside, resolvePath } from './paths';
import type { PlacedConfig } from './config';

/** The folders of partials that configurations name, those of the nearest first. */
export function partialFolders(configs: readonly PlacedConfig[]): string[] {
  return configs
    .toReversed()
    .flatMap(({ folder, config: { partials = [] } }) =>
      partials.map((name) => resolvePath(folder, name)),
    );
}

/**
 * Whether the file lies in one of these folders, and so is a part of messages. A configuration's
 * own folder holds its messages too.
 */
export function isInConfiguredPartials(path: string, configs: readonly PlacedConfig[]): boolean {
  const own = new Set(configs.map(({ folder }) => folder));
  return partialFolders(configs).some((folder) => !own.has(folder) && isInside(folder, path));
}
