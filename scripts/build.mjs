import {
  copyFileSync,
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyDictionaries } from './dictionaries.mjs';
import { root } from './install.mjs';

/** What is bundled: entry point, output, and what the host brings along. */
const bundles = [
  { entry: 'server/src/cli/bin.ts', output: 'server/dist/cli.js' },
  { entry: 'server/src/cli/program.ts', output: 'server/dist/cli-program.js' },
  { entry: 'server/src/cli/mcp/program.ts', output: 'server/dist/mcp.js' },
  { entry: 'server/src/lsp/node.ts', output: 'server/dist/language-server.js' },
  {
    entry: 'server/src/workspace/program/dictionary-thread.ts',
    output: 'server/dist/dictionary-thread.js',
  },
  {
    entry: 'server/src/spelling/dictionary-worker.ts',
    output: 'server/dist/dictionary-worker.js',
    platform: 'browser',
    format: 'iife',
    // The modules of hunspell-asm import CommonJS ones in a way that fails when bundled.
    mainFields: ['main'],
  },
  { entry: 'server/src/index.ts', output: 'server/dist/index.js' },
  { entry: 'server/src/browser.ts', output: 'server/dist/browser.mjs', platform: 'browser' },
  {
    entry: 'server/src/lsp/browser.ts',
    output: 'server/dist/language-server-web.js',
    platform: 'browser',
    format: 'iife',
  },
  {
    entry: 'client/src/extension.ts',
    output: 'client/dist/extension.js',
    // A file of its own: reading it would be most of what activation takes.
    external: ['vscode', './client-desktop'],
    supported: { 'dynamic-import': false },
  },
  {
    entry: 'client/src/client-desktop.ts',
    output: 'client/dist/client-desktop.js',
    external: ['vscode'],
  },
  {
    entry: 'client/src/extension-web.ts',
    output: 'client/dist/extension-web.js',
    external: ['vscode'],
    platform: 'browser',
    format: 'cjs',
  },
  {
    entry: 'client/src/preview/page/page.ts',
    output: 'client/dist/preview/page.js',
    platform: 'browser',
    format: 'iife',
  },
  {
    entry: 'client/src/preview/page/page.css',
    output: 'client/dist/preview/page.css',
    platform: 'browser',
  },
];

const forNode = { format: 'cjs', target: 'node20.19' };
const forBrowsers = { format: 'esm', target: 'es2022' };

const inputs = [
  'server/src',
  'server/wording',
  'server/package.json',
  'client/src',
  'snippets',
  'scripts/build.mjs',
  'scripts/declarations.mjs',
  'scripts/languages.ts',
  'scripts/dictionaries.mjs',
  'scripts/dictionaries.json',
  'package-lock.json',
];
const stamp = join(root, 'server/dist/.built');

/** The latest change of a file or of anything in a folder, in ms. */
function latestChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path).map((name) => latestChange(join(path, name)));
  return Math.max(stats.mtimeMs, ...inside);
}

/** Bundles everything, unless nothing has changed since the last time. */
export async function build({ force = false } = {}) {
  const changed = Math.max(...inputs.map((input) => latestChange(join(root, input))));
  if (!force && existsSync(stamp) && statSync(stamp).mtimeMs >= changed) return;
  const esbuild = await import('esbuild');
  await Promise.all(
    bundles.map(({ entry, output, platform = 'node', ...rest }) =>
      esbuild.build({
        external: [],
        mainFields: ['module', 'main'],
        platform,
        ...(platform === 'node' ? forNode : forBrowsers),
        ...rest,
        absWorkingDir: root,
        entryPoints: [entry],
        outfile: output,
        bundle: true,
        minify: true,
        legalComments: 'none',
        logLevel: 'warning',
      }),
    ),
  );
  for (const { output } of bundles) if (/js$/.test(output)) writeInAscii(join(root, output));
  writeModule();
  await writeDeclarations();
  await writeLanguages();
  copyDictionaries();
  copySnippets();
  copyFileSync(
    join(root, 'THIRD-PARTY-NOTICES.md'),
    join(root, 'server/dist/THIRD-PARTY-NOTICES.md'),
  );
  writeFileSync(stamp, '');
}

/**
 * Escapes the letters that esbuild leaves in regular expressions: a single one has V8 keep the whole
 * program at two bytes a character, which costs memory and time at every start.
 */
function writeInAscii(path) {
  const escaped = (_, before, letter) =>
    `${before}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  // A backslash that escapes the letter itself goes, one that is escaped stays.
  const text = readFileSync(path, 'utf8').replace(
    /(?<!\\)((?:\\\\)*)\\?([\u0080-\uFFFF])/g,
    escaped,
  );
  writeFileSync(path, text);
}

/** The snippets beside the server, for editors without the VS Code extension. */
function copySnippets() {
  const target = join(root, 'server/dist/snippets');
  rmSync(target, { recursive: true, force: true });
  cpSync(join(root, 'snippets'), target, { recursive: true });
}

/** The library for `import`: the names of the CommonJS bundle. */
function writeModule() {
  writeFileSync(
    join(root, 'server/dist/index.mjs'),
    `import library from './index.js';\nexport const { ${libraryNames.join(', ')} } = library;\n`,
  );
}

/** The types of the library, which are the same in Node and in browsers. */
async function writeDeclarations() {
  const { declarationsOf } = await import('./declarations.mjs');
  const declarations = declarationsOf(join(root, 'server/src/index.ts'));
  for (const name of ['index.d.ts', 'index.d.mts'])
    writeFileSync(join(root, 'server/dist', name), declarations);
}

/** The languages as data beside the bundles, which read one when a text in it is first checked. */
async function writeLanguages() {
  const target = join(root, 'server/dist/wording');
  rmSync(target, { recursive: true, force: true });
  const { writeLanguages: write } = await loadTypeScript('scripts/languages.ts');
  write(root, target);
}

/** Builds, and packs the data of languages and the dictionaries for what is published. */
export async function buildPacked() {
  await build();
  const { packData } = await loadTypeScript('scripts/pack.ts');
  await packData(join(root, 'server/dist'));
}

/** What a script exports that is written in TypeScript since it shares code with the program. */
async function loadTypeScript(script) {
  const esbuild = await import('esbuild');
  const outfile = join(root, `server/dist/.${basename(script)}.cjs`);
  const options = { bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning' };
  await esbuild.build({ absWorkingDir: root, entryPoints: [script], outfile, ...options });
  try {
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(outfile);
  }
}

const libraryNames = [
  'lintMessage',
  'createLinter',
  'loadLanguages',
  'applyFixes',
  'parseConfig',
  'rules',
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await build({ force: process.argv.includes('--force') });
