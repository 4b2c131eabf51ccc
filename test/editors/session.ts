import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Editor, Found } from './editor';
import { Terminal } from './terminal';

const results = join(__dirname, '../../test-results/editors');
/** The npm package as its users have it, which `npm run test:editors` installs. */
const programs = join(results, 'package/node_modules/.bin');

/** How long an editor and the server are given for anything, in milliseconds. */
const patience = 30_000;

/** An editor with a message open, in the home of a user who has followed the guide. */
export class EditorSession {
  private constructor(
    private readonly editor: Editor,
    private readonly home: string,
    private readonly terminal: Terminal,
    private readonly end: () => void,
  ) {}

  static async start(editor: Editor, files: Record<string, string>, message: string) {
    const home = mkdtempSync(join(tmpdir(), 'bsm-editor-'));
    write(home, editor.configuration);
    write(join(home, 'messages'), files);
    const end = (await editor.listen?.()) ?? (() => undefined);
    const env = {
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      LC_ALL: 'C.UTF-8',
      PATH: [programs, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
      ...editor.env,
    };
    const cwd = join(home, 'messages');
    const name = editor.name.replaceAll(' ', '-').toLowerCase();
    const terminal = Terminal.open(name, editor.command(message), { cwd, env });
    return new EditorSession(editor, home, terminal, end);
  }

  async text(): Promise<string> {
    return (await this.ask('text')) as string;
  }

  async diagnostics(): Promise<Found[]> {
    return (await this.ask('diagnostics')) as Found[];
  }

  async ask(question: string, argument: unknown = null): Promise<unknown> {
    return JSON.parse(await this.editor.ask(question, JSON.stringify(argument))) as unknown;
  }

  file(name: string): string {
    return readFileSync(join(this.home, 'messages', name), 'utf8');
  }

  /** Asks again and again until the assertion holds. */
  async until(assertion: () => Promise<void>): Promise<void> {
    const end = Date.now() + patience;
    for (;;) {
      try {
        return await assertion();
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  /** Keeps the screen and the editor's text in `test-results/editors`. */
  async keep(step: string): Promise<void> {
    const folder = join(results, this.editor.name.replaceAll(' ', '-').toLowerCase());
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${step}.screen.txt`), this.terminal.screen());
    const text = await this.text().catch((error: unknown) => String(error));
    writeFileSync(join(folder, `${step}.buffer.txt`), text);
  }

  async close(): Promise<void> {
    this.terminal.close();
    this.end();
    // Editors still put their things away as they end.
    await rm(this.home, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });
  }
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
