import { matchesGlobs } from './globs';
import { folderOf, relativePath, resolvePath } from './paths';
import type { PlacedConfig } from './config';

/**
 * Tells the brand's own images by their paths as seen from the folder of the message at `path`;
 * nothing where no configuration lists any.
 */
export function brandImageTest(
  path: string,
  configs: readonly PlacedConfig[],
): ((image: string) => boolean) | undefined {
  const lists = configs.flatMap(({ folder, config: { brandImages = [] } }) =>
    brandImages.length > 0 ? [{ folder, globs: brandImages }] : [],
  );
  if (lists.length === 0) return undefined;
  const messageFolder = folderOf(path) ?? '';
  return (image) => {
    const imagePath = resolvePath(messageFolder, image);
    return lists.some(({ folder, globs }) => matchesGlobs(globs, relativePath(folder, imagePath)));
  };
}
