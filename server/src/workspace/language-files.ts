import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the languages' folders are: beside the bundle, or in the source tree. */
const folders = [join(__dirname, 'wording'), join(__dirname, '../../wording')];

/** The text of a language's files, or nothing where there is no such language. */
export function readLanguageFiles(code: string): string | undefined {
  const folder = folders.map((each) => join(each, code)).find((each) => existsSync(each));
  if (folder === undefined || !/^[a-z]{2}$/.test(code)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}
