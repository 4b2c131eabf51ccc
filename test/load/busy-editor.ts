import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CancellationTokenSource, type ClientCapabilities } from 'vscode-languageserver-protocol';
import {
  createProtocolConnection,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { uriOf } from '../../server/src/lsp/documents/document-path';
import type { Dice } from '../../scripts/dice';
import { randomEdit, randomText } from './random-texts';
import {
  isExpected,
  PublishedToEditor,
  PulledByEditor,
  type ShownDiagnostics,
} from './shown-diagnostics';
import { messageReader } from '../server/lsp/message-reader';

const server = join(__dirname, '../../server/dist/language-server.js');

/** How the editor gets its diagnostics. */
export type Way = 'published' | 'pulled';

const capabilities: Record<Way, ClientCapabilities> = {
  published: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  pulled: {
    textDocument: { diagnostic: {} },
    workspace: {
      diagnostics: { refreshSupport: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
    },
  },
};

const configs: readonly [string, ...string[]] = [
  '{ "root": true }',
  '{ "root": true, "rules": { "no-emoji": "off", "spelling": "warning" } }',
  '{ "root": true, "rules": { "no-line-height": "hint" }, "allowedHosts": ["example.com"] }',
];

/** An editor whose user changes a thousand things at once, and its server. */
export class BusyEditor {
  readonly failures: string[] = [];
  readonly documents = new Map<string, TextDocument>();
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly connection: ProtocolConnection;
  private readonly shown: ShownDiagnostics;
  private isEnding = false;

  constructor(
    private readonly folder: string,
    private readonly dice: Dice,
    private readonly way: Way,
  ) {
    this.process = spawn(process.execPath, [server, '--stdio']);
    this.connection = createProtocolConnection(
      messageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    const fail = (why: string): void => void this.failures.push(why);
    this.process.stderr.on('data', (data: Buffer) => fail(`standard error: ${data.toString()}`));
    this.process.on('exit', () => this.isEnding || fail('the server has ended'));
    // Written to when the server has been killed.
    this.process.stdin.on('error', () => undefined);
    this.connection.onError(() => undefined);
    this.shown =
      way === 'published'
        ? new PublishedToEditor(this.connection)
        : new PulledByEditor(this.connection, fail);
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
  }

  async start(): Promise<void> {
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uriOf(this.folder),
      capabilities: capabilities[this.way],
      workspaceFolders: null,
    });
    this.notify('initialized', {});
  }

  open(uri: string, text = randomText(this.dice)): void {
    this.documents.set(uri, TextDocument.create(uri, 'handlebars', 1, text));
    this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'handlebars', version: 1, text },
    });
    this.shown.changed(uri);
  }

  /** Does one of the things that users do; most of the time, types. */
  act(): void {
    const { dice } = this;
    const document = this.anyDocument();
    if (dice.chance(0.5)) return this.reopen(document);
    if (dice.chance(0.1)) this.flipConfig();
    if (dice.chance(5)) void this.askAndPerhapsTakeBack(document);
    this.edit(document);
  }

  flipConfig(): void {
    const path = join(this.folder, 'bsm.config.json');
    writeFileSync(path, this.dice.pick(configs));
    const changes = [{ uri: uriOf(path), type: 2 }];
    this.notify('workspace/didChangeWatchedFiles', { changes });
  }

  /**
   * What is shown, once it has been the same for a while as what is expected, or when patience is at
   * an end: more can be found in a text for as long as dictionaries are being asked.
   * @param expected what is to be shown of each document
   * @param patience in milliseconds
   */
  async settled(
    expected: ReadonlyMap<string, readonly string[]>,
    patience: number,
  ): Promise<Map<string, string[]>> {
    const end = Date.now() + patience;
    let rightSince = Infinity;
    while (Date.now() - rightSince < quietTime && Date.now() < end) {
      await pause(200);
      // Cheap as long as it has not: what this takes, the server has not.
      const isRight =
        this.hasCaughtUp() &&
        [...this.allShown()].every(
          ([uri, lines]) => lines.join('\n') === (expected.get(uri) ?? []).join('\n'),
        );
      if (!isRight) rightSince = Infinity;
      else rightSince = Math.min(rightSince, Date.now());
    }
    if (!this.hasCaughtUp()) this.failures.push('The last changes were never answered.');
    return this.allShown();
  }

  /** In MB; nothing where the system does not tell. */
  get memory(): number | undefined {
    try {
      const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    } catch {
      return undefined;
    }
  }

  /** Ends the server as an editor does. Returns its exit code. */
  async shutDown(): Promise<number | null> {
    this.isEnding = true;
    const ended = once(this.process, 'exit');
    await this.connection.sendRequest('shutdown');
    this.notify('exit', undefined);
    const [code] = (await ended) as [number | null];
    this.connection.dispose();
    return code;
  }

  async kill(): Promise<void> {
    this.isEnding = true;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
    this.connection.dispose();
  }

  private hasCaughtUp(): boolean {
    return [...this.documents.values()].every(({ uri, version }) =>
      this.shown.isUpToDate(uri, version),
    );
  }

  private allShown(): Map<string, string[]> {
    const uris = [...this.documents.keys()];
    return new Map(
      uris.map((uri) => [
        uri,
        (this.shown.of(uri) ?? [])
          .map(({ code, range: { start, end } }) => {
            const place = `${start.line + 1}:${start.character + 1}`;
            return `${place}-${end.line + 1}:${end.character + 1} ${String(code)}`;
          })
          .sort(),
      ]),
    );
  }

  private edit(document: TextDocument): void {
    const { uri } = document;
    const { start, end, insert } = randomEdit(this.dice, document.getText());
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    const contentChanges = [{ range, text: insert }];
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    this.shown.changed(uri);
  }

  private reopen(document: TextDocument): void {
    const { uri } = document;
    this.notify('textDocument/didClose', { textDocument: { uri } });
    this.shown.closed(uri);
    this.open(uri, document.getText());
  }

  private async askAndPerhapsTakeBack(document: TextDocument): Promise<void> {
    const { dice } = this;
    const position = document.positionAt(dice.below(document.getText().length + 1));
    const range = { start: position, end: position };
    const params = {
      textDocument: { uri: document.uri },
      position,
      range,
      context: { diagnostics: [], includeDeclaration: true },
    };
    const source = new CancellationTokenSource();
    if (dice.chance(50)) setTimeout(() => source.cancel(), dice.below(20));
    const method = `textDocument/${dice.pick(questions)}`;
    try {
      await this.connection.sendRequest(method, params, source.token);
    } catch (error) {
      if (!this.isEnding && !isExpected(error)) this.failures.push(`${method}: ${String(error)}`);
    }
  }

  private anyDocument(): TextDocument {
    const documents = [...this.documents.values()];
    const document = documents[this.dice.below(documents.length)];
    if (!document) throw new Error('No document is open.');
    return document;
  }

  private notify(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params).catch(() => undefined);
  }
}

const questions: readonly [string, ...string[]] = [
  'codeAction',
  'completion',
  'hover',
  'documentSymbol',
  'foldingRange',
  'references',
];

/** How long what is shown has to be right, in milliseconds. */
const quietTime = 1_000;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
