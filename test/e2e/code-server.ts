import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { waitUntil } from './wait';

/** User settings that keep the workbench quiet. */
const userSettings = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'editor.minimap.enabled': false,
  // The lines of the text are those that are shown.
  '[handlebars]': { 'editor.wordWrap': 'off' },
  'files.autoSave': 'off',
};

/** A running VS Code server whose editors have one extension of ours installed. */
export class CodeServer {
  private constructor(
    private readonly process: ChildProcess,
    private readonly directory: string,
    private readonly origin: string,
  ) {}

  /**
   * Installs the extension into a fresh, empty VS Code and starts its server.
   * @param settings the user's, besides those that keep the workbench quiet
   */
  static async start(
    serverScript: string,
    extension: string,
    settings: object = {},
  ): Promise<CodeServer> {
    const directory = await mkdtemp(join(tmpdir(), 'bsm-vscode-'));
    await mkdir(join(directory, 'user/User'), { recursive: true });
    await writeFile(
      join(directory, 'user/User/settings.json'),
      JSON.stringify({ ...userSettings, ...settings }),
    );
    const common = [
      serverScript,
      '--accept-server-license-terms',
      ...['--server-data-dir', join(directory, 'server')],
      ...['--user-data-dir', join(directory, 'user')],
      ...['--extensions-dir', join(directory, 'extensions')],
    ];
    await promisify(execFile)(process.execPath, [
      ...common,
      '--install-extension',
      extension,
      '--force',
    ]);
    const server = spawn(process.execPath, [
      ...common,
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
      ...['--telemetry-level', 'off', '--disable-workspace-trust'],
    ]);
    try {
      return new CodeServer(server, directory, `http://127.0.0.1:${await listeningPort(server)}`);
    } catch (error) {
      server.kill();
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
      throw error;
    }
  }

  /** The address of a workbench with the folder open, and with an extension that is not installed. */
  urlOf(folder: string, extension?: string): string {
    const address = new URL(this.origin);
    address.searchParams.set('folder', folder);
    if (extension !== undefined) {
      const place = `vscode-remote://${address.host}${extension}`;
      const payload = JSON.stringify([['extensionDevelopmentPath', place]]);
      address.searchParams.set('payload', payload);
    }
    return address.href;
  }

  /** Stops the server and its children, and keeps nothing but a copy of its logs. */
  async stop(logs: string): Promise<void> {
    if (this.process.exitCode === null) {
      const exited = once(this.process, 'exit');
      this.process.kill('SIGTERM');
      await exited;
    }
    await rm(logs, { recursive: true, force: true });
    await cp(join(this.directory, 'user/logs'), logs, { recursive: true });
    await rm(this.directory, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Waits until the server answers; it chooses its port itself and prints it. */
async function listeningPort(server: ChildProcess): Promise<number> {
  let printed = '';
  const collect = (chunk: unknown): void => {
    printed += String(chunk);
  };
  server.stdout?.on('data', collect);
  server.stderr?.on('data', collect);
  const announcement = /Extension host agent listening on (\d+)/;
  await waitUntil(
    'the server of VS Code listens',
    () => printed,
    (text) => announcement.test(text) || server.exitCode !== null,
    30_000,
  );
  const port = Number(announcement.exec(printed)?.[1]);
  if (!port) throw new Error(`The server of VS Code ended at once:\n${printed}`);
  await waitUntil(
    'the server of VS Code answers',
    () => fetch(`http://127.0.0.1:${port}/version`).then((response) => response.status, String),
    (status) => status === 200,
  );
  return port;
}
