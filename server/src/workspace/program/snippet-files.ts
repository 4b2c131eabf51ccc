import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageSnippets, ReadSnippets } from '../../language-service/new-message/snippets';

/**
 * Reads the snippets beside the built program, each file once; in the VS Code extension they lie where
 * the editor looks for them, and nowhere else.
 * @param folder the folder of the built program
 */
export function snippetFiles(folder: string): ReadSnippets {
  const folders = [join(folder, 'snippets'), join(folder, '../../snippets')];
  const read = new Map<string, MessageSnippets | undefined>();
  return (language) => {
    if (!/^[a-z]{2}$/.test(language)) return undefined;
    if (!read.has(language)) read.set(language, snippetsAt(folders, language));
    return read.get(language);
  };
}

function snippetsAt(folders: readonly string[], language: string): MessageSnippets | undefined {
  const path = folders.map((each) => join(each, `${language}.json`)).find(existsSync);
  if (path === undefined) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')) as MessageSnippets;
}
