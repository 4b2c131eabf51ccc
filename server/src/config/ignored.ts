import ignore from 'ignore';
import { wildcardError } from './globs';
import { isInside, relativePath } from './paths';

/** Lines in the form of `.gitignore`, relative to the folder they were written for. */
export interface IgnoreLines {
  folder: string;
  lines: readonly string[];
}

/** Tells ignored paths; a folder's path ends in a slash. */
export type IsIgnored = (path: string) => boolean;

/**
 * Combines ignore lines, from the outermost folder to the nearest, into one predicate with
 * `.gitignore`'s meaning: later lines win, and nothing inside an ignored folder comes back.
 */
export function ignoredBy(sources: readonly IgnoreLines[]): IsIgnored {
  const outermost = sources[0]?.folder;
  if (outermost === undefined) return () => false;
  const matcher = ignore({ ignoreCase: false });
  for (const { folder, lines } of sources) {
    const prefix = folder === outermost ? '' : relativePath(outermost, folder) + '/';
    const usable = lines.filter((line) => wildcardError(line) === undefined);
    matcher.add(usable.map((line) => rebased(line, prefix)));
  }
  return (path) => {
    const relative = isInside(outermost, path) ? path.slice(outermost.length + 1) : '';
    return relative !== '' && matcher.ignores(relative);
  };
}

/** The lines of an ignore file. */
export function ignoreLines(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
}

/** The line as it would be written in the outermost folder. */
function rebased(line: string, prefix: string): string {
  if (prefix === '' || line.startsWith('#') || line.trim() === '') return line;
  const sign = line.startsWith('!') ? '!' : '';
  const pattern = line.slice(sign.length);
  const place = prefix.replace(/[\\*?[\]!#]/g, '\\$&');
  const slash = pattern.trimEnd().slice(0, -1).indexOf('/');
  if (slash < 0) return `${sign}/${place}**/${pattern}`;
  return `${sign}/${place}${slash === 0 ? pattern.slice(1) : pattern}`;
}
