/** `npm run test:editors`: drives real editors with the language server of the packed npm package. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { provideDebianPackages } from './debian-packages.mjs';
import { ensureInstalled, root } from './install.mjs';
import { runTests } from './mocha.mjs';
import { run, tellingWhatIsMissing } from './run.mjs';

const packages = [
  ...['neovim', 'emacs-nox', 'elpa-eglot', 'elpa-lsp-mode', 'vim', 'vim-ale'],
  ...['tmux', 'ncurses-base'],
];
const results = join(root, 'test-results/editors');

/** Installs the npm package as its users do. */
function installServer() {
  const folder = join(results, 'package');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  run('npm', ['pack', '--pack-destination', folder], { cwd: join(root, 'server') });
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', ['install', ...quiet, `./${packed}`], { cwd: folder });
}

await tellingWhatIsMissing(async () => {
  ensureInstalled();
  provideDebianPackages(packages, 'The tests in other editors');
  const { build } = await import('./build.mjs');
  await build();
  rmSync(results, { recursive: true, force: true });
  installServer();
  runTests('test/editors/*.test.ts', ...process.argv.slice(2));
});
