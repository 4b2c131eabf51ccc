import { isInside } from '../config/paths';

/** A path as reports name it: relative to the working folder inside it, else absolute. */
export function shownPath(path: string, cwd: string): string {
  return isInside(cwd, path) ? path.slice(cwd.length + 1) : path || '/';
}
