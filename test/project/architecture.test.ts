import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { circles, importsWithin } from './import-circles';
import { importsOf, readSources, resolveImport, type Import, type Source } from './sources';

/** The folders of `server/src`: each may import from itself and from those above it. */
const layers = [
  'memory',
  'ranges',
  'message',
  'wording',
  'contacts',
  'lines',
  'spelling',
  'grammar',
  'rules',
  'config',
  'lint',
  'preview',
  'language-service',
  'workspace',
  'library',
];
/** The rooms of rules, each with the rules of a section and nothing else. */
const sections = ['permitted', 'content', 'style', 'accessibility', 'template'];
/** The rooms of a layer or an entry, likewise; files beside the rooms may be foundations or put all together. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  message: [
    'words',
    'template',
    'header',
    'html',
    'css',
    'visible-text',
    'images',
    'context',
    'layout',
    'links',
    'accessibility',
  ],
  wording: ['sentences', 'phrases', 'model', 'language-data', 'text-language', 'intents'],
  contacts: ['addresses', 'numbers'],
  grammar: ['confusions'],
  rules: ['fixes', 'words', 'descriptions', ...sections],
  preview: ['css', 'template', 'markup', 'sample'],
  'language-service': ['sizes', 'completion', 'hover', 'new-message', 'drafts'],
  workspace: ['files', 'images', 'partials', 'program'],
  cli: ['terminal', 'baseline', 'formats', 'rule-pages', 'jsonl', 'mcp', 'init', 'watch'],
  lsp: [
    'connection',
    'documents',
    'folders',
    'checks',
    'code-actions',
    'language-features',
    'diagnostics',
    'web',
  ],
};
/** All that may stand beside the rooms of a layer: what is in none of them, and what puts them together. */
const besideRooms: Readonly<Record<string, readonly string[]>> = {
  message: [
    'compare-texts',
    'declared',
    'directives',
    'file-kinds',
    'languages',
    'lists-by-key',
    'marketplaces',
    'message',
    'nearest',
    'percent-decoded',
    'reading',
    'self-contained',
    'source-text',
    'unread-directives',
    'visibility',
  ],
  rules: ['documentation', 'enumerated', 'index', 'options', 'rule', 'severity', 'wording-rule'],
};
/** What stands on all layers, each by itself. */
const entries = ['cli', 'lsp', 'index', 'browser'];
/** Runs in Node, in a browser worker and in a service alike: all but the files around a text. */
const pure = new Set(layers.filter((layer) => layer !== 'workspace'));
const hostModules = /^(?:node:|vscode(?:$|[-/]))/;
/** Names that say nothing about what stands in the file. */
const emptyNames = /^(?:utils?|helpers?|commons?|misc|shared)$/i;
/** What the client and the server tell each other: types and names. */
const protocolFile = 'server/src/lsp/connection/protocol.ts';

const server = readSources('server/src');
const client = readSources('client/src');
const playground = readSources('playground/src');
const everything = [...server, ...client, ...playground, ...readSources('scripts', 'test')];
const paths = new Set(everything.map(({ path }) => path));

/** The part of `server/src` that a file belongs to: `message`, `cli`, `index` … */
const partOf = (path: string): string =>
  (path.replace('server/src/', '').split('/')[0] ?? '').replace(/\.ts$/, '');

/** The room within that part, if the file is in one. */
const roomOf = (path: string): string | undefined =>
  /^server\/src\/[^/]+\/([^/]+)\//.exec(path)?.[1];

/** What the imports of these files do wrong, one line each. */
function complaints(
  sources: readonly Source[],
  complaint: (source: Source, asked: Import) => string | undefined,
): string[] {
  return sources.flatMap((source) =>
    importsOf(source).flatMap((asked) => {
      const wrong = complaint(source, asked);
      return wrong === undefined ? [] : [`${asked.place} ${wrong}`];
    }),
  );
}

function assertNone(found: readonly string[], rule: string): void {
  assert.equal(found.length, 0, `${rule}\n  ${found.join('\n  ')}`);
}

describe('the architecture', () => {
  it('knows every folder of the server', () => {
    const unknown = server.filter(({ path }) => ![...layers, ...entries].includes(partOf(path)));
    const found = unknown.map(({ path }) => path);
    assertNone(found, `The parts of server/src are ${[...layers, ...entries].join(', ')}:`);
  });

  it('imports point one way', () => {
    const found = complaints(server, (source, { specifier }) => {
      const target = resolveImport(source, specifier, paths);
      if (target === undefined) return undefined;
      const from = partOf(source.path);
      const to = target.startsWith('server/src/') ? partOf(target) : target;
      const allowed = layers.slice(0, layers.includes(from) ? layers.indexOf(from) : undefined);
      return to === from || allowed.includes(to)
        ? undefined
        : `${from} imports ${to} (${specifier})`;
    });
    assertNone(found, `${layers.join(' → ')} → ${entries.join(' | ')}, never back:`);
  });

  it('knows every room', () => {
    const unknown = server.filter(({ path }) => {
      const room = roomOf(path);
      return room !== undefined && !rooms[partOf(path)]?.includes(room);
    });
    assertNone(
      unknown.map(({ path }) => path),
      'These files are in rooms without a place:',
    );
  });

  it('nothing is left beside rooms that could stand in one', () => {
    for (const [layer, files] of Object.entries(besideRooms)) {
      const beside = server.filter(({ path }) => partOf(path) === layer && !roomOf(path));
      const names = beside.map(({ path }) => posix.basename(path, '.ts'));
      assert.deepEqual(names.toSorted(), files.toSorted(), `Beside the rooms of ${layer}`);
    }
  });

  it('a section holds rules and nothing else', () => {
    const index = server.filter(({ path }) => path === 'server/src/rules/index.ts');
    const rules = index.flatMap((source) =>
      importsOf(source).map(({ specifier }) => resolveImport(source, specifier, paths)),
    );
    const others = server.filter(
      ({ path }) =>
        partOf(path) === 'rules' && sections.includes(roomOf(path) ?? '') && !rules.includes(path),
    );
    assertNone(
      others.map(({ path }) => path),
      'These are in the room of a section, and rules/index.ts lists no rule of them:',
    );
  });

  it('imports from room to room point one way', () => {
    const found = complaints(server, (source, { specifier }) => {
      const target = resolveImport(source, specifier, paths);
      if (target === undefined || partOf(target) !== partOf(source.path)) return undefined;
      const [from, to] = [roomOf(source.path), roomOf(target)];
      const order = rooms[partOf(source.path)] ?? [];
      if (from === undefined || to === undefined) return undefined;
      return order.indexOf(to) <= order.indexOf(from)
        ? undefined
        : `${from} imports ${to} (${specifier})`;
    });
    assertNone(found, 'A room imports from those before it, never back:');
  });

  it('what runs everywhere asks for no host', () => {
    const inPure = server.filter(({ path }) => pure.has(partOf(path)));
    const found = complaints(inPure, (_, { specifier }) =>
      hostModules.test(specifier) ? `imports ${specifier}` : undefined,
    );
    assertNone(found, `${[...pure].join(', ')} import neither node:* nor vscode*:`);
  });

  it('the client imports nothing of the server but its protocol', () => {
    const found = complaints(client, (source, { specifier }) => {
      const target = resolveImport(source, specifier, paths);
      const isServer = target?.startsWith('server/') ?? /^bsm-lint(?:$|\/)/.test(specifier);
      return isServer && target !== protocolFile ? `imports ${specifier}` : undefined;
    });
    assertNone(found, `Only ${protocolFile} is allowed:`);
  });

  it('the protocol brings no code of the server along', () => {
    const protocol = server.filter(({ path }) => path === protocolFile);
    assert.equal(protocol.length, 1);
    const found = complaints(protocol, (_, { specifier, isTypeOnly }) =>
      isTypeOnly ? undefined : `imports ${specifier}`,
    );
    assertNone(found, `${protocolFile} imports types only:`);
  });

  it('the playground imports what runs in browsers', () => {
    const found = complaints(playground, (_, { specifier }) => {
      const isOurs = /^\.(?:\.\/\.\.)?\//.test(specifier);
      const room = /^\.\.\/\.\.\/server\/src\/([\w-]+)/.exec(specifier)?.[1];
      const runsHere = room === undefined || room === 'browser' || pure.has(room);
      const isOfPage =
        !/\/client\//.test(specifier) ||
        /\/client\/src\/(?:preview\/p|texts\/changed-range$)/.test(specifier);
      return isOurs && runsHere && isOfPage ? undefined : `imports ${specifier}`;
    });
    assertNone(
      found,
      'Only pure rooms, the library for browsers, the page of the preview and changed ranges:',
    );
  });

  it('every relative import names a file', () => {
    const found = complaints([...server, ...client, ...playground], (source, { specifier }) =>
      !specifier.startsWith('.') ||
      specifier.endsWith('.json') ||
      resolveImport(source, specifier, paths)
        ? undefined
        : `imports ${specifier}, which is no source file`,
    );
    assertNone(found, 'These imports lead nowhere:');
  });

  it('no files import each other in a circle', () => {
    const imports = importsWithin([...server, ...client, ...playground], paths);
    assertNone(circles(imports), 'Circles of imports, of types too:');
  });

  it('every name says what it holds', () => {
    const found = everything
      .map(({ path }) => path)
      .filter((path) => path.split('/').some((part) => emptyNames.test(part.split('.')[0] ?? '')));
    assertNone(found, 'No file or folder is called utils, helpers, common, misc or shared:');
  });
});
