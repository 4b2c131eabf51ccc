import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder on disk that one scenario opens in the editor. */
export class WorkspaceFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'bsm-workspace-'));

  constructor(files: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
    // The editor watches settings only where their folder is when it opens.
    mkdirSync(join(this.path, '.vscode'), { recursive: true });
  }

  /** Writes a file behind the editor's back. */
  write(name: string, text: string): void {
    const file = join(this.path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** The file's text as it is on disk now, byte for byte; nothing when there is no such file. */
  read(name: string): string | undefined {
    try {
      return readFileSync(join(this.path, name), 'utf8');
    } catch {
      return undefined;
    }
  }

  /** Removes a file, or the whole folder. */
  remove(name = ''): void {
    rmSync(join(this.path, name), { recursive: true, force: true, maxRetries: 5 });
  }
}
