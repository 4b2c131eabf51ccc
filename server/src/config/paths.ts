/**
 * Paths here are absolute and have forward slashes on every system. The topmost folder is `''`
 * (`C:` on a Windows drive), so that a folder and `/name` always make a path.
 */

/** The folder that holds the file or folder; nothing above the topmost one. */
export function folderOf(path: string): string | undefined {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? undefined : path.slice(0, slash);
}

/** The last name of the path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The last name's extension in lower case with its dot, `''` where it has none. */
export function extensionOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}

/** Whether the folder holds the path, at any depth. */
export function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder + '/');
}

/** The path as seen from the folder, with `../` where it lies outside. */
export function relativePath(folder: string, path: string): string {
  if (isInside(folder, path)) return path.slice(folder.length + 1);
  const from = folder.split('/');
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** The path that a relative path means in a folder. */
export function resolvePath(folder: string, relative: string): string {
  const segments = folder.split('/');
  for (const segment of relative.split('/')) {
    if (segment !== '..' && segment !== '.' && segment !== '') segments.push(segment);
    else if (segment === '..' && segments.length > 1) segments.pop();
  }
  return segments.join('/');
}
