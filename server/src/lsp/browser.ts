/** The language server in a worker of a browser, which reads nothing itself: the client does. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import type { MessageSnippets } from '../language-service/new-message/snippets';
import { rules } from '../rules';
import { addLanguage, loadLanguagesWith } from '../wording/language-data/language';
import { unpackFromArchive } from '../wording/language-data/packed-language';
import { unzipped } from '../wording/language-data/unzipped';
import { wordingLanguages } from '../wording/language-data/wording-languages';
import { ClientFiles } from './web/client-files';
import { DistantWorkspace } from './web/distant-workspace';
import { takeAsFiles } from './documents/document-path';
import { Fetching } from './web/fetching';
import { startServer } from './server';
import { workerDictionaries } from './web/worker-dictionaries';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
const files = new ClientFiles(connection);
const workspaces: DistantWorkspace[] = [];
const fetching = new Fetching(() => {
  for (const workspace of workspaces) workspace.learnt();
});

/** Languages and snippets that there are; what could not be read counts as not there. */
const unreadable = new Set<string>();
const snippets = new Map<string, MessageSnippets>();

/** Wants a file of the extension, once. */
function wantFile(
  path: string,
  take: (bytes: Uint8Array<ArrayBuffer>) => Promise<void> | void,
): void {
  if (unreadable.has(path)) return;
  fetching.want(path, async () => {
    try {
      await take(await files.ofExtension(path));
    } catch (error) {
      unreadable.add(path);
      connection.console.error(`${path} cannot be read: ${String(error)}`);
    }
  });
}

loadLanguagesWith((code) => {
  if (wordingLanguages.includes(code))
    wantFile(`server/dist/wording/${code}.bin.packed`, async (bytes) => {
      addLanguage(code, unpackFromArchive(await unzipped(bytes)));
    });
  return undefined;
});

function readSnippets(language: string): MessageSnippets | undefined {
  if (wordingLanguages.includes(language) && !snippets.has(language))
    wantFile(`snippets/${language}.json`, (bytes) => {
      const text = new TextDecoder().decode(bytes);
      snippets.set(language, JSON.parse(text) as MessageSnippets);
    });
  return snippets.get(language);
}

takeAsFiles((scheme) => scheme !== 'untitled');
startServer(
  connection,
  (folder, open) => {
    const workspace = new DistantWorkspace(files, folder, rules, open, fetching.want);
    workspaces.push(workspace);
    return { workspace, messages: () => workspace.messages() };
  },
  {
    version,
    complete: (work) => fetching.complete(work),
    openDictionary: workerDictionaries((path) => files.ofExtension(path)),
    readSnippets,
  },
);
