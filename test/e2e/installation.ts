import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Playwright } from './playwright';

const projectRoot = resolve(__dirname, '../..');
const resultsDirectory = join(projectRoot, 'test-results');
const setupDirectory = join(projectRoot, '.vscode-test');

export interface Installation {
  /** The program file of Chromium. */
  readonly chromium: string;
  /** The script that Node runs as VS Code's server. */
  readonly serverScript: string;
  readonly playwright: Playwright;
}

/** Finds what `scripts/vscode/setup.mjs` installed. */
export function findInstallation(): Installation {
  const stampFile = join(setupDirectory, 'setup.json');
  if (!existsSync(stampFile))
    throw new Error('VS Code is not set up. Run: node scripts/vscode/setup.mjs');
  const stamp = readJson(stampFile) as { chromium: string };
  const load = createRequire(join(setupDirectory, 'package.json'));
  return {
    chromium: stamp.chromium,
    serverScript: join(setupDirectory, 'node_modules/code-server/lib/vscode/out/server-main.js'),
    playwright: load('playwright-core') as Playwright,
  };
}

/** The packed extension under test: what `npm run package` made, or what the variable BSM_VSIX names. */
export function findExtension(): string {
  const { version } = readJson(join(projectRoot, 'package.json')) as { version: string };
  const file = resolve(process.env['BSM_VSIX'] ?? join(projectRoot, `bsm-lint-${version}.vsix`));
  if (!existsSync(file)) throw new Error(`There is no ${file}. Run: npm run package`);
  return file;
}

/** Where to put a screenshot or a log of this test run. */
export function resultPath(name: string): string {
  return join(resultsDirectory, name);
}

/** Removes what the last test run left. */
export function clearResults(): void {
  rmSync(resultPath('screenshots'), { recursive: true, force: true });
  rmSync(resultPath('vscode-logs'), { recursive: true, force: true });
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
