import picomatch from 'picomatch';
import { nameOf } from './paths';

type Matcher = (path: string) => boolean;

/** Finds something out about a list of globs, once for each list. */
export function oncePerList<Found>(
  find: (globs: readonly string[]) => Found,
): (globs: readonly string[]) => Found {
  const found = new WeakMap<readonly string[], { of: Found }>();
  return (globs) => {
    let known = found.get(globs);
    if (!known) found.set(globs, (known = { of: find(globs) }));
    return known.of;
  };
}

/**
 * Whether a list of globs takes a path, both relative to the same folder. As in `.gitignore` a
 * glob without a slash holds at any depth, one that names a folder takes what is in it, `!` takes
 * files out again, and the last glob that matches decides. Hidden names have to be spelt out.
 */
export function matchesGlobs(globs: readonly string[], path: string): boolean {
  return compiled(globs)(path);
}

/** Whether the glob says itself which extensions it is about: `*.txt` and `*.{a,b}`, not `mails/**`. */
export function namesExtension(glob: string): boolean {
  const name = nameOf(glob);
  return name.includes('.') && !name.endsWith('.*') && !name.endsWith('.');
}

/** Why a glob cannot be used, nothing where it can. */
export function globError(glob: string): string | undefined {
  if (glob.replace(/^!/, '') === '') return 'must not be empty';
  if (glob.length > longestGlob) return `must not be longer than ${longestGlob} characters`;
  return wildcardError(glob);
}

const longestGlob = 1000;
/** With each one more, a long path that does not match takes hundreds of times as long. */
const mostWildcards = 4;

/** Why a glob, or a line of an ignore file, has more wildcards than can be tried out. */
export function wildcardError(glob: string): string | undefined {
  const names = glob.split('/');
  const hasTooMany =
    names.filter((name) => name === '**').length > mostWildcards ||
    names.some((name) => (name.match(/\*+/g)?.length ?? 0) > mostWildcards);
  return hasTooMany
    ? `must not hold more than ${mostWildcards} times \`*\` between two slashes, or \`**\` in all`
    : undefined;
}

const compiled = oncePerList((globs): Matcher => {
  const steps = globs
    .filter((glob) => globError(glob) === undefined)
    .map((glob) => {
      const takesOut = glob.startsWith('!') && !glob.startsWith('!(');
      return { takes: !takesOut, matches: compileOne(takesOut ? glob.slice(1) : glob) };
    });
  return (path) => steps.findLast((step) => step.matches(path))?.takes ?? false;
});

function compileOne(glob: string): Matcher {
  const trimmed = glob.replace(/^\.\//, '').replace(/\/$/, '');
  const hasSlash = trimmed.includes('/');
  const anchored = hasSlash ? trimmed.replace(/^\//, '') : `**/${trimmed}`;
  const matches = picomatch([anchored, `${anchored}/**`], { nonegate: true, windows: false });
  return hasSlash ? (path) => matches(path) : (path) => matches(path.replace(/^(?:\.\.\/)+/, ''));
}
