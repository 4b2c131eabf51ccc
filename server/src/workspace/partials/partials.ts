import { isTemplate } from '../../config/message-files';
import { folderOf, isInside, nameOf } from '../../config/paths';
import { partialsFolder, templateExtensions } from '../../message/file-kinds';

/** The names of a folder's files; nothing where there is no such folder. */
export type ListFiles = (folder: string) => ReadonlySet<string> | undefined;

/**
 * The path of the partial that a file includes by this name: `NAME` with a template's extension,
 * or `_NAME`, beside the file or in a `partials` folder on the way up to `top`. A name with slashes
 * is a path inside one of these folders.
 * @param configured folders that the configuration names
 */
export function findPartial(
  name: string,
  fromPath: string,
  top: string,
  configured: readonly string[],
  filesOf: ListFiles,
): string | undefined {
  const ownFolder = folderOf(fromPath) ?? '';
  const beside = pathIn(ownFolder, name, top, filesOf);
  if (beside !== undefined) return beside;
  for (const folder of configured) {
    const path = pathIn(folder, name, top, filesOf);
    if (path !== undefined) return path;
  }
  for (
    let folder: string | undefined = ownFolder;
    folder !== undefined;
    folder = folderOf(folder)
  ) {
    const path = pathIn(`${folder}/${partialsFolder}`, name, top, filesOf);
    if (path !== undefined || folder === top) return path;
  }
  return undefined;
}

/** The nearest `partials` folder that the file lies in, at any depth. */
export function partialsFolderOf(path: string): string | undefined {
  const inner = `/${partialsFolder}`;
  const start = path.lastIndexOf(`${inner}/`);
  return start < 0 ? undefined : path.slice(0, start + inner.length);
}

function pathIn(folder: string, name: string, top: string, filesOf: ListFiles): string | undefined {
  const path = resolved(folder, name);
  if (path === undefined || !isInside(top, path)) return undefined;
  const parent = folderOf(path) ?? '';
  const files = filesOf(parent);
  if (!files) return undefined;
  const file = nameOf(path);
  const candidates = [file, `_${file}`].flatMap((stem) => [
    ...templateExtensions.map((extension) => stem + extension),
    ...(isTemplate(stem) ? [stem] : []),
  ]);
  const found = candidates.find((candidate) => files.has(candidate));
  return found === undefined ? undefined : `${parent === '/' ? '' : parent}/${found}`;
}

/** The path that a name means in a folder; nothing for one that names no file. */
function resolved(folder: string, name: string): string | undefined {
  const segments = folder.split('/');
  for (const segment of name.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.at(-1) === '' ? undefined : segments.join('/');
}
