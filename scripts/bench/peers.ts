import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installOutside, outsideFolder } from '../outside-packages';

/** Looks at one text, at once or later. */
export type Lint = (text: string) => unknown;

/** Another program of the field. */
export interface Peer {
  name: string;
  /** What it looks for, in the words of the table. */
  looksFor: string;
  /** What is installed of the registry, the program first; with versions, so that runs compare. */
  packages: readonly [string, ...string[]];
  /** Makes it ready, from its packages’ exports in the same order. */
  ready(...modules: never[]): Lint;
}

interface HtmlHint {
  HTMLHint: { verify: Lint };
}
interface HtmlValidate {
  HtmlValidate: new (config: object) => { validateStringSync(text: string, name: string): unknown };
}
interface EmberTemplateLint {
  default: new (options: object) => { verify(template: object): unknown };
}
interface Textlint {
  createLinter(options: object): { lintText(text: string, name: string): unknown };
}
interface TextlintKernel {
  TextlintKernelDescriptor: new (parts: object) => object;
}
interface Cspell {
  spellCheckDocument(document: object, options: object, settings: object): unknown;
}

export const peers: readonly Peer[] = [
  {
    name: 'htmlhint',
    looksFor: 'markup, ten rules',
    packages: ['htmlhint@1.9.2'],
    ready: (exports: HtmlHint | { default: HtmlHint }) => {
      const { HTMLHint } = 'HTMLHint' in exports ? exports : exports.default;
      return (text) => HTMLHint.verify(text);
    },
  },
  {
    name: 'html-validate',
    looksFor: 'markup, its recommended rules',
    packages: ['html-validate@10.9.0'],
    ready: ({ HtmlValidate }: HtmlValidate) => {
      const linter = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });
      return (text) => linter.validateStringSync(text, 'message.html');
    },
  },
  {
    name: 'ember-template-lint',
    looksFor: 'templates, its recommended rules',
    packages: ['ember-template-lint@7.9.3'],
    ready: (exports: EmberTemplateLint) => {
      const linter = new exports.default({ config: { extends: 'recommended' } });
      return (source) => linter.verify({ source, filePath: 'message.hbs' });
    },
  },
  {
    name: 'textlint',
    looksFor: 'prose, two rules (write-good, common-misspellings)',
    packages: [
      'textlint@15.8.0',
      '@textlint/kernel@15.8.0',
      'textlint-plugin-html@1.0.1',
      'textlint-rule-write-good@2.0.0',
      'textlint-rule-common-misspellings@1.0.1',
    ],
    ready: (
      { createLinter }: Textlint,
      { TextlintKernelDescriptor }: TextlintKernel,
      html: unknown,
      prose: unknown,
      misspellings: unknown,
    ) => {
      const descriptor = new TextlintKernelDescriptor({
        filterRules: [],
        plugins: [{ pluginId: 'html', plugin: inner(html) }],
        rules: [
          { ruleId: 'write-good', rule: inner(prose) },
          { ruleId: 'common-misspellings', rule: inner(misspellings) },
        ],
      });
      const linter = createLinter({ descriptor });
      return (text) => linter.lintText(text, 'message.html');
    },
  },
  {
    name: 'cspell',
    looksFor: 'spelling, in English',
    packages: ['cspell-lib@9.8.0'],
    ready: ({ spellCheckDocument }: Cspell) => {
      const options = { generateSuggestions: false, noConfigSearch: true };
      const about = { uri: 'file:///message.html', languageId: 'html', locale: 'en' };
      return (text) => spellCheckDocument({ ...about, text }, options, {});
    },
  },
];

/** What a module of either kind means to export. */
function inner(exports: unknown): unknown {
  const isWrapped = typeof exports === 'object' && exports !== null && 'default' in exports;
  return isWrapped ? inner(exports.default) : exports;
}

/**
 * Installs the peer into a folder of its own outside of the project, unless it is there.
 * @returns how it is used, or why it cannot be
 */
export async function install(peer: Peer): Promise<Lint | string> {
  const place = `peers/${peer.packages[0].replaceAll('/', '-')}`;
  const failure = installOutside(place, peer.packages);
  if (failure !== undefined) return failure;
  const names = peer.packages.map((one) => one.replace(/@[^@]*$/, ''));
  const entry = join(outsideFolder(place), 'entry.mjs');
  const lines = names.map((name, at) => `export * as module${at} from '${name}';\n`);
  writeFileSync(entry, lines.join(''));
  const load = async (): Promise<Lint> => {
    const modules = (await import(pathToFileURL(entry).href)) as Record<string, never>;
    return peer.ready(...names.map((_, at) => modules[`module${at}`] as never));
  };
  try {
    const lint = await load();
    await lint('<p>Hello</p>');
    return lint;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
