/** `npm run playground`: builds the playground, a page that needs no server, in `playground/dist`. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureInstalled, root } from './install.mjs';

const source = join(root, 'playground/src');
const target = join(root, 'playground/dist');
const wording = join(root, 'server/dist/wording');

/** Builds the page; gives the sizes of its files in bytes, as they are sent (gzip). */
async function buildPlayground() {
  ensureInstalled();
  const { build } = await import('./build.mjs');
  await build();
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, 'wording'), { recursive: true });
  await bundle();
  copyFileSync(join(source, 'index.html'), join(target, 'index.html'));
  for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES.md'])
    copyFileSync(join(root, name), join(target, name));
  return { page: sizesOf(target), languages: writeLanguages() };
}

async function bundle() {
  const esbuild = await import('esbuild');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['playground/src/playground.ts', 'playground/src/playground.css'],
    outdir: target,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    // The library asks where it lies, and does without an answer.
    logOverride: { 'empty-import-meta': 'silent' },
  });
}

/** The data of the languages as scripts, which a page can load also when it is opened as a file. */
function writeLanguages() {
  const sizes = {};
  for (const name of readdirSync(wording).filter((file) => file.endsWith('.bin'))) {
    const code = name.replace('.bin', '');
    const packed = gzipSync(readFileSync(join(wording, name)), { level: 9 });
    const script = `bsmLanguage(${JSON.stringify(code)}, "${packed.toString('base64')}");\n`;
    writeFileSync(join(target, 'wording', `${code}.js`), script);
    sizes[`wording/${code}.js`] = gzipSync(script, { level: 9 }).length;
  }
  return sizes;
}

function sizesOf(folder) {
  const names = ['index.html', 'playground.css', 'playground.js'];
  return Object.fromEntries(
    names.map((name) => [name, gzipSync(readFileSync(join(folder, name)), { level: 9 }).length]),
  );
}

const { page, languages } = await buildPlayground();
const inKilobytes = (bytes) => `${Math.ceil(bytes / 1024)} KB`;
for (const [name, size] of Object.entries({ ...page, ...languages }))
  console.log(`${name.padEnd(20)} ${inKilobytes(size).padStart(8)}`);
const sum = Object.values(page).reduce((a, b) => a + b, 0);
console.log(`playground/dist/index.html: ${inKilobytes(sum)} compressed, and a language’s data.`);
