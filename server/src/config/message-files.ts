import { messageExtensions, templateExtensions } from '../message/file-kinds';
import type { PlacedConfig } from './config';
import { matchesGlobs, namesExtension, oncePerList } from './globs';
import { isInConfiguredPartials } from './partial-folders';
import { extensionOf, relativePath } from './paths';

/** Whether the file's extension is that of an HTML or Handlebars template. */
export function isTemplate(path: string): boolean {
  return templateExtensions.includes(extensionOf(path));
}

/** Whether the file's extension is one that messages have: templates, and plain text. */
export function isMessageFile(path: string): boolean {
  return messageExtensions.includes(extensionOf(path));
}

/**
 * Whether globs take a file for a message, both relative to the same folder. Other extensions than
 * those of messages have to be spelt out in a glob: `mails/**` does not take the images beside.
 */
export function takesMessage(globs: readonly string[], path: string): boolean {
  if (isMessageFile(path)) return matchesGlobs(globs, path);
  return globs.some(namesExtension) && matchesGlobs(spelledOut(globs), path);
}

/**
 * Whether the configuration takes a file for a message or a part of one: what the nearest `include`
 * says, nothing where no configuration file has one. Templates in the folders that it calls `partials`
 * are parts of its messages: they are taken along where no glob excludes them.
 */
export function isIncluded(path: string, configs: readonly PlacedConfig[]): boolean | undefined {
  const nearest = configs.findLast(({ config }) => config.include !== undefined);
  const globs = nearest?.config.include;
  if (!globs) return undefined;
  const relative = relativePath(nearest.folder, path);
  if (takesMessage(globs, relative)) return true;
  const mayBePart = globs.length > 0 && isTemplate(path) && isInConfiguredPartials(path, configs);
  return mayBePart && takesMessage(allButExcluded(globs), relative);
}

// The same lists each time, since globs are compiled by list.
const spelledOut = oncePerList((globs) =>
  globs.filter((glob) => glob.startsWith('!') || namesExtension(glob)),
);
const allButExcluded = oncePerList((globs) => [
  '**',
  ...globs.filter((glob) => glob.startsWith('!')),
]);
