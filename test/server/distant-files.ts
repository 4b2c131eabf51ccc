import type { DistantFiles } from '../../server/src/workspace/files/mirrored-files';
import { FileError } from '../../server/src/workspace/files/file-error';

/** Files that have to be waited for, and what was asked: folders with a slash at their end. */
export interface AskedFiles extends DistantFiles {
  asked: string[];
}

/** A host with files in a folder, by their paths in it. */
export function distantFiles(top: string, texts: Readonly<Record<string, string>>): AskedFiles {
  const asked: string[] = [];
  return {
    asked,
    entries(folder) {
      asked.push(`${folder.slice(top.length)}/`);
      const kinds = new Map<string, 'file' | 'folder'>();
      for (const path of Object.keys(texts)) {
        if (!`${top}/${path}`.startsWith(`${folder}/`)) continue;
        const [name = '', ...rest] = `${top}/${path}`.slice(folder.length + 1).split('/');
        kinds.set(name, rest.length > 0 ? 'folder' : 'file');
      }
      const entries = [...kinds].map(([name, kind]) => ({ name, kind }));
      return Promise.resolve(entries.length > 0 ? entries : undefined);
    },
    readText(path) {
      asked.push(path.slice(top.length));
      const text = texts[path.slice(top.length + 1)];
      return text === undefined
        ? Promise.reject(new FileError(path, 'does not exist', true))
        : Promise.resolve(text);
    },
  };
}
