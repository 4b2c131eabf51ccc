/**
 * Sets up a real VS Code for `npm run test:vscode`: Chromium from Debian, VS Code's server and
 * the browser driver from npm, all but Chromium in the git-ignored `.vscode-test/`.
 *
 * Needs nothing but Node; quick when everything is there already.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideChromium } from './chromium.mjs';
import { run, say, SetupError, tellingWhatIsMissing } from '../run.mjs';

const packages = {
  'code-server': '4.100.3',
  '@vscode/ripgrep-linux-x64': '1.18.0',
  'playwright-core': '1.65.1',
};

const directory = fileURLToPath(new URL('../../.vscode-test', import.meta.url));
const stampFile = join(directory, 'setup.json');
const serverDirectory = join(directory, 'node_modules/code-server/lib/vscode');

const terminals = join(serverDirectory, 'node_modules/node-pty/build/Release/pty.node');

function main() {
  checkPlatform();
  const chromium = provideChromium();
  const stamp = JSON.stringify({ packages, node: process.version, chromium });
  if (readStamp() === stamp && existsSync(terminals)) return;
  say('Installing VS Code for the editor tests (about a minute, once)');
  installPackages();
  installServerDependencies();
  linkRipgrep();
  writeFileSync(stampFile, stamp);
  say('VS Code is ready.');
}

function checkPlatform() {
  const platform = `${process.platform}-${process.arch}`;
  if (platform !== 'linux-x64')
    throw new SetupError(`The editor tests run on linux-x64; this is ${platform}.`);
}

/** What the last setup wrote when it was complete. */
function readStamp() {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return undefined;
  }
}

function installPackages() {
  // An installation that was interrupted, or is of other versions, is not worth repairing.
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'package.json'), '{"private":true}\n');
  const specifiers = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  npm(directory, ['install', '--save-exact', '--ignore-scripts', ...specifiers]);
}

function installServerDependencies() {
  npm(serverDirectory, ['install', '--omit=dev', '--ignore-scripts']);
  // VS Code's own HTML extension needs the TypeScript that this brings.
  npm(join(serverDirectory, 'extensions'), ['install', '--omit=dev', '--ignore-scripts']);
  // With the headers beside Node, node-gyp need not download any.
  npm(serverDirectory, ['rebuild', '@vscode/spdlog', 'native-watchdog'], {
    npm_config_nodedir: dirname(dirname(process.execPath)),
  });
  buildTerminals();
  // The server looks for its modules where a desktop VS Code has its archive.
  symlinkSync('node_modules', join(serverDirectory, 'node_modules.asar'));
}

/** What terminals, and so tasks, run in. A script of its package would download node-gyp; npm has it. */
function buildTerminals() {
  const nodeGyp = join(
    dirname(dirname(process.execPath)),
    'lib/node_modules/npm/node_modules/node-gyp/bin/node-gyp.js',
  );
  const nodeHeaders = `--nodedir=${dirname(dirname(process.execPath))}`;
  const cwd = join(serverDirectory, 'node_modules/node-pty');
  run(process.execPath, [nodeGyp, 'rebuild', nodeHeaders], { cwd });
}

/** The package of ripgrep downloads the program in a script, which is not run; npm has it too. */
function linkRipgrep() {
  const program = join(directory, 'node_modules/@vscode/ripgrep-linux-x64/bin/rg');
  const folder = join(serverDirectory, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, 'rg'), { force: true });
  symlinkSync(program, join(folder, 'rg'));
}

function npm(cwd, parameters, env = {}) {
  run('npm', [...parameters, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, env });
}

await tellingWhatIsMissing(main);
