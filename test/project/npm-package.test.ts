import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import ts from 'typescript';
import { dictionaryNames } from '../../server/src/spelling/dictionaries';
import { wordingLanguages } from '../../server/src/wording/language-data/wording-languages';
import { installPacked, root, type Installed } from './packed';

/** All that is in the package. */
const files = [
  'LICENSE',
  'README.md',
  'package.json',
  'dist/THIRD-PARTY-NOTICES.md',
  'dist/browser.mjs',
  'dist/cli-program.js',
  'dist/cli.js',
  'dist/dictionary-thread.js',
  'dist/dictionary-worker.js',
  'dist/index.d.mts',
  'dist/index.d.ts',
  'dist/index.js',
  'dist/index.mjs',
  'dist/language-server.js',
  'dist/mcp.js',
  ...dictionaryNames.flatMap((name) =>
    ['aff.packed', 'dic.packed', 'license'].map((ending) => `dist/dictionaries/${name}.${ending}`),
  ),
  ...wordingLanguages.map((code) => `dist/snippets/${code}.json`),
  ...wordingLanguages.map((code) => `dist/wording/${code}.bin`),
  'schema/config.schema.json',
  'schema/output.schema.json',
];

/** What the library exports. */
const names = [
  'applyFixes',
  'createLinter',
  'lintMessage',
  'loadLanguages',
  'parseConfig',
  'rules',
];

/** One message with a problem of wording and one that shows without. */
const texts = {
  de: '<p>Für eine 5-Sterne-Bewertung der Bestellung {{order.id}} bekommen Sie einen Gutschein.</p>✨',
  en: '<p>Leave us a 5-star review for order {{order.id}} and get a voucher.</p>✨',
  ja: '<p>ご注文 {{order.id}} に星5つのレビューを書いていただくとクーポンを差し上げます。</p>✨',
};

/** A program that uses all of the library’s types. */
const typed = `
import { applyFixes, createLinter, lintMessage, loadLanguages, parseConfig, rules } from 'bsm-lint';
import type {
  Config, CreateOptions, Fix, FixResult, GivenHeader, Linter, MessageOptions, Problem, RuleDescription,
} from 'bsm-lint';

const config: Config = parseConfig('{}').config;
const options: CreateOptions = { config, rules: { 'no-emoji': ['error', { emoticons: true }] } };
const header: GivenHeader = { purpose: 'review-request' };
const message: MessageOptions = { path: 'a.hbs', header };
const problems: Problem[] = lintMessage('', { ...options, ...message, images: () => undefined });
const result: FixResult = applyFixes('', problems);
const fixes: Fix[] = problems.flatMap((problem) => problem.fixes);
const described: readonly RuleDescription[] = rules;
export async function check(): Promise<string[]> {
  await loadLanguages(['de']);
  const linter: Linter = await createLinter({ ...options, languageData: 'https://example.com/' });
  const found = await linter.lintMessage(result.text, message);
  return found.map(({ rule, severity, start }) => rule + severity + start.toFixed());
}
const constant = {
  words: ['a'],
  rules: { 'no-emoji': ['error', { emoticons: true }] },
  overrides: [{ files: ['a/**'], rules: {} }],
  sequences: [{ name: 'a', messages: ['a.hbs'] }],
} as const;
lintMessage('', { config: constant, rules: constant.rules, path: undefined });
lintMessage('', { header: { subject: undefined, purpose: null }, config: { brand: undefined } });
// @ts-expect-error there is no such option
lintMessage('', { no: 1 });
// @ts-expect-error there is no such severity
lintMessage('', { rules: { 'no-emoji': 'fatal' } });
export const all = [fixes, described];
`;

describe('the npm package', () => {
  let installed: Installed;

  before(function () {
    // Compressing all dictionaries takes a minute, once.
    this.timeout(600_000);
    installed = installPacked();
  });
  after(() => installed.remove());

  it('holds what is needed and nothing else', () => {
    assert.deepEqual(installed.files, files.toSorted());
  });

  it('has no dependencies and asks for the Node that it is built for', () => {
    const path = join(installed.folder, 'node_modules/bsm-lint/package.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    assert.equal(manifest['dependencies'], undefined);
    const target = /'node([\d.]+)'/.exec(
      readFileSync(join(root, 'scripts/build.mjs'), 'utf8'),
    )?.[1];
    assert.deepEqual(manifest['engines'], { node: `>=${target}` });
  });

  describe('its programs', () => {
    it('bsm-lint checks a file, spelling included', () => {
      installed.write('a.html', `<p>We will recieve it.</p>${texts.en}`);
      const cli = spawnSync(programPath('bsm-lint'), ['--format', 'json', 'a.html'], {
        cwd: installed.folder,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
      const [file] = (JSON.parse(cli.stdout) as { files: { problems: { rule: string }[] }[] })
        .files;
      const found = file?.problems.map(({ rule }) => rule) ?? [];
      assert.equal(cli.stderr, '');
      for (const rule of ['spelling', 'no-emoji', 'no-review-incentive'])
        assert.ok(found.includes(rule), `${rule} is not among ${found.join(', ')}`);
    }).timeout(30_000);

    it('bsm-language-server answers a client', async () => {
      const params = { processId: null, capabilities: {} };
      const request = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
      const server = spawn(programPath('bsm-language-server'), ['--stdio'], {
        shell: process.platform === 'win32',
      });
      server.stdin.write(`Content-Length: ${request.length}\r\n\r\n${request}`);
      let answer = '';
      for await (const chunk of server.stdout) {
        answer += String(chunk);
        if (answer.includes('"serverInfo"')) server.stdin.end();
      }
      assert.match(answer, /"serverInfo":\{"name":"bsm-language-server"/);
    }).timeout(30_000);

    const programPath = (name: string): string => join(installed.folder, 'node_modules/.bin', name);
  });

  describe('its library', () => {
    const report = `
      const { message } = JSON.parse(process.argv[2]);
      const shown = JSON.stringify({ names: Object.keys(library).sort(), rules: library.lintMessage(message).map(({ rule }) => rule) });
      console.log(shown);`;
    const loaders = {
      'require.cjs': `const library = require('bsm-lint');${report}`,
      'import.mjs': `import * as library from 'bsm-lint';${report}`,
    };

    for (const [name, program] of Object.entries(loaders))
      it(`is loaded by ${name.split('.')[0]}`, () => {
        installed.write(name, program);
        const given = JSON.stringify({ message: texts.de });
        const shown = JSON.parse(installed.node(name, given)) as {
          names: string[];
          rules: string[];
        };
        assert.deepEqual(shown.names, names);
        for (const rule of ['no-emoji', 'no-review-incentive'])
          assert.ok(shown.rules.includes(rule));
      });

    it('does no work when it is loaded', () => {
      installed.write(
        'quiet.cjs',
        `const fs = require('node:fs');
        const opened = [];
        for (const name of ['readFileSync', 'openSync', 'existsSync', 'readFile', 'open']) {
          const original = fs[name];
          fs[name] = (path, ...rest) => (opened.push(String(path)), original(path, ...rest));
        }
        const globals = Reflect.ownKeys(globalThis).length;
        require('bsm-lint');
        console.log(JSON.stringify({
          data: opened.filter((path) => !/\\.(?:c?js|json)$/.test(path)),
          resources: process.getActiveResourcesInfo().filter((name) => !/Pipe|TTY|FS/.test(name)),
          globals: Reflect.ownKeys(globalThis).length - globals,
        }));`,
      );
      const quiet = { data: [], resources: [], globals: 0 };
      assert.deepEqual(JSON.parse(installed.node('quiet.cjs')), quiet);
    });

    it('has types that stand alone', () => {
      installed.write('typed.mts', typed);
      installed.write('typed.cts', typed);
      installed.write('typed.ts', typed);
      installed.write('browser.mts', typed.replaceAll("'bsm-lint'", "'bsm-lint/browser'"));
      const { Node16, Preserve } = ts.ModuleKind;
      const { Node16: inNode, Bundler } = ts.ModuleResolutionKind;
      assert.deepEqual(complaints(['typed.mts', 'typed.cts', 'browser.mts'], Node16, inNode), []);
      assert.deepEqual(complaints(['typed.ts', 'browser.mts'], Preserve, Bundler), []);
    }).timeout(60_000);

    function complaints(
      names: readonly string[],
      module: ts.ModuleKind,
      moduleResolution: ts.ModuleResolutionKind,
    ): string[] {
      const program = ts.createProgram(
        names.map((name) => join(installed.folder, name)),
        {
          module,
          moduleResolution,
          target: ts.ScriptTarget.ES2022,
          lib: ['lib.es2022.d.ts'],
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
        },
      );
      return ts
        .getPreEmitDiagnostics(program)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    }
  });

  describe('in a browser', () => {
    /** What a page’s bundle leaves for the test. */
    interface Page {
      names: string[];
      check(texts: Record<string, string>, languageData?: string): Promise<string[][]>;
    }
    const program = `
      import * as library from 'bsm-lint';
      globalThis.page = {
        names: Object.keys(library).sort(),
        check: async (texts, languageData) => {
          const linter = await library.createLinter({ languageData });
          const found = await Promise.all(Object.values(texts).map((text) => linter.lintMessage(text)));
          return found.map((problems) => problems.map(({ rule }) => rule));
        },
      };`;
    const data = 'https://example.com/wording';
    let bundle: string;

    before(async () => {
      installed.write('page.mjs', program);
      const { outputFiles, warnings } = await build({
        absWorkingDir: installed.folder,
        entryPoints: ['page.mjs'],
        bundle: true,
        platform: 'browser',
        format: 'iife',
        write: false,
        logLevel: 'silent',
      });
      assert.deepEqual(warnings, []);
      bundle = outputFiles[0]?.text ?? '';
    });

    /** Runs the bundle where there is nothing but the language and what the bundle may ask for. */
    function open(fetch: (address: string) => Promise<unknown>): Page {
      const context = createContext({ fetch, TextDecoder, URL });
      runInContext(bundle, context);
      return (context as { page: Page }).page;
    }

    const served: string[] = [];
    const fetch = (address: string): Promise<unknown> => {
      served.push(address);
      const bytes = readFileSync(
        join(installed.folder, 'node_modules/bsm-lint/dist', new URL(address).pathname),
      );
      return Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(bytes) });
    };

    it('has the same exports', () => assert.deepEqual([...open(fetch).names], names));

    it('finds what Node finds, and fetches each language once', async () => {
      served.length = 0;
      const page = open(fetch);
      assert.deepEqual(served, []);
      const found = await page.check({ ...texts, again: texts.de }, `${data}/`);
      installed.write(
        'found.cjs',
        `const { lintMessage } = require('bsm-lint');
        const found = Object.values(JSON.parse(process.argv[2])).map((text) => lintMessage(text));
        console.log(JSON.stringify(found.map((problems) => problems.map(({ rule }) => rule))));`,
      );
      const inNode = JSON.parse(installed.node('found.cjs', JSON.stringify(texts))) as string[][];
      assert.deepEqual(JSON.parse(JSON.stringify(found)), [...inNode, inNode[0]]);
      const wanted = Object.keys(texts).map((code) => `${data}/${code}.bin`);
      assert.deepEqual(served.toSorted(), wanted.toSorted());
    });

    it('says what is missing', async () => {
      const gone = open(() => Promise.resolve({ ok: false, status: 404 }));
      await assert.rejects(gone.check(texts, data), {
        message: `The data of the language "de" cannot be loaded: ${data}/de.bin answers with status 404.`,
      });
      await assert.rejects(open(fetch).check(texts), /Say in "languageData" where they are\./);
    });
  });
});
