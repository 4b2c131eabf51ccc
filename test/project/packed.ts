import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The npm package, installed into an empty project. */
export interface Installed {
  /** The project’s folder. */
  folder: string;
  /** The paths in the package, sorted. */
  files: string[];
  /** The size of the archive in bytes. */
  size: number;
  /** Writes a file into the project. */
  write(name: string, content: string): void;
  /** Runs Node in the project; returns what it prints. Throws where it fails. */
  node(...args: string[]): string;
  remove(): void;
}

/** Packs the package and installs it as its users do, without a network. */
export function installPacked(): Installed {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bsm-lint-installed-')));
  const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);
  const packed = run('npm', root, ['pack', '-w', 'server', '--json', '--pack-destination', folder]);
  const [archive] = JSON.parse(packed) as {
    filename: string;
    size: number;
    files: { path: string }[];
  }[];
  if (!archive) throw new Error('Nothing was packed.');
  write('package.json', '{ "private": true }\n');
  const quiet = ['--offline', '--no-audit', '--no-fund'];
  run('npm', folder, ['install', ...quiet, join(folder, archive.filename)]);
  return {
    folder,
    files: archive.files.map(({ path }) => path).sort(),
    size: archive.size,
    write,
    node: (...args) => run(process.execPath, folder, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function run(command: string, cwd: string, args: readonly string[]): string {
  const shell = process.platform === 'win32' && command === 'npm';
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', shell });
  if (result.status !== 0)
    throw new Error(`${command} ${args.join(' ')}\n${result.stdout}${result.stderr}`);
  return result.stdout;
}
