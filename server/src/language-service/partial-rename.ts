import { extensionOf, folderOf, nameOf } from '../config/paths';

/** What becomes of a partial's file and of its calls when it gets another name. */
export interface PartialRename {
  /** The path of the file. */
  path: string;
  /** How a call names it then. */
  callName(before: string): string;
}

/** Why a partial cannot get this name; nothing where it can. */
export function objectionToPartial(name: string, before: string): string | undefined {
  if (!/^[\p{L}\p{N}_./-]+$/u.test(name) || name.endsWith('/'))
    return 'A partial’s name consists of letters, digits, hyphens, dots and underscores.';
  if (folderOf(name) !== folderOf(before))
    return 'Only the last part of a partial’s name can change here. To have it in another folder, move its file.';
  return undefined;
}

/**
 * Gives the file of a partial the name that one of its calls gets. Calls can leave out its extension
 * and the underscore in front.
 * @param path the partial's file
 * @param before how the call names it now
 * @param name how the call shall name it
 */
export function partialRename(path: string, before: string, name: string): PartialRename {
  const file = partsOf(nameOf(path));
  const bare = bareName(name, before, file);
  const written = (call: string): string => {
    const last = nameOf(call);
    const underscore = last.startsWith('_') ? '_' : '';
    const extension = last.endsWith(file.extension) ? file.extension : '';
    return `${call.slice(0, call.length - last.length)}${underscore}${bare}${extension}`;
  };
  return {
    path: `${folderOf(path) ?? ''}/${file.underscore}${bare}${file.extension}`,
    callName: written,
  };
}

interface FileParts {
  underscore: string;
  extension: string;
}

function partsOf(name: string): FileParts {
  return {
    underscore: name.startsWith('_') ? '_' : '',
    extension: name.slice(name.length - extensionOf(name).length),
  };
}

/** The name without the file's extension, and without its underscore where the call had that. */
function bareName(name: string, before: string, { underscore, extension }: FileParts): string {
  let bare = nameOf(name);
  if (underscore !== '' && nameOf(before).startsWith('_') && bare.startsWith('_'))
    bare = bare.slice(1);
  if (extension !== '' && bare !== extension && bare.endsWith(extension))
    bare = bare.slice(0, -extension.length);
  return bare;
}
