import { extensionOf, folderOf, isInside, nameOf } from '../lint/paths';

/** The names of a folder's files; nothing where there is no such folder. */
export type ListFiles = (folder: string) => ReadonlySet<string> | undefined;

const extensions = ['.hbs', '.handlebars', '.mustache', '.html', '.htm'];

/**
 * Whether a file can include a partial of this name: `NAME` with a template's extension, or
 * `_NAME`, beside the file or in a `partials` folder on the way up to `top`. A name with slashes is
 * a path inside one of these folders.
 */
export function findPartial(
  name: string,
  fromPath: string,
  top: string,
  filesOf: ListFiles,
): boolean {
  const ownFolder = folderOf(fromPath) ?? '';
  if (isIn(ownFolder, name, top, filesOf)) return true;
  for (
    let folder: string | undefined = ownFolder;
    folder !== undefined;
    folder = folderOf(folder)
  ) {
    if (isIn(`${folder}/partials`, name, top, filesOf)) return true;
    if (folder === top) return false;
  }
  return false;
}

function isIn(folder: string, name: string, top: string, filesOf: ListFiles): boolean {
  const path = resolved(folder, name);
  if (path === undefined || !isInside(top, path)) return false;
  const files = filesOf(folderOf(path) ?? '');
  if (!files) return false;
  const file = nameOf(path);
  return [file, `_${file}`].some(
    (stem) =>
      extensions.some((extension) => files.has(stem + extension)) ||
      (extensions.includes(extensionOf(stem)) && files.has(stem)),
  );
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
