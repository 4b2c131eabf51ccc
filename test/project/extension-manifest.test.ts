import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript';
import {
  documentSelector,
  otherTemplateLanguages,
  templateLanguages,
} from '../../client/src/server/documents';
import { forEachNode, importsOf, placeOf, readSources, type Source } from './sources';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: boolean | 'limited' };
    readonly virtualWorkspaces: { readonly supported: boolean | 'limited' };
  };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly keybindings: readonly MenuItem[];
    readonly languageModelTools: readonly { readonly name: string }[];
    readonly configuration: unknown;
  };
}

interface MenuItem {
  readonly command: string;
  readonly when?: string;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const { commands, languageModelTools, menus, keybindings } = manifest.contributes;
const client = readSources('client/src');
const clientText = client.map(({ syntax }) => syntax.text).join('\n');

/** Modules that start programs or run text as a program; threads run a file of ours. */
const runners = /^(?:node:)?(?:child_process|cluster|vm|repl)$/;
const evaluators = new Set(['eval', 'Function']);

/** Where a file starts a program or runs text as one. */
function executions(source: Source): string[] {
  const found = importsOf(source)
    .filter(({ specifier, isTypeOnly }) => runners.test(specifier) && !isTypeOnly)
    .map(({ place, specifier }) => `${place} imports ${specifier}`);
  forEachNode(source.syntax, (node) => {
    if (!typescript.isCallExpression(node) && !typescript.isNewExpression(node)) return;
    const { expression } = node;
    if (typescript.isIdentifier(expression) && evaluators.has(expression.text))
      found.push(`${placeOf(source, node)} runs a text`);
  });
  return found;
}

describe('what the manifest says of the extension', () => {
  it('needs no trust in a workspace: nothing of it is run', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    const everything = [...client, ...readSources('server/src')];
    // The command line loads its own program, which stands beside it; the extension does not hold it.
    const own = /^server\/src\/cli\/compile-cache\.ts:\d+ imports node:vm$/;
    assert.deepEqual(
      everything.flatMap(executions).filter((each) => !own.test(each)),
      [],
    );
  });

  it('names no program in a setting, which a workspace could set', () => {
    const settings = JSON.stringify(manifest.contributes.configuration);
    assert.doesNotMatch(settings, /"bsm\.[^"]*(?:path|program|executable|command)[^"]*"/i);
  });

  it('works in virtual workspaces with open files, and reads no others there', () => {
    assert.equal(manifest.capabilities.virtualWorkspaces.supported, 'limited');
    const schemes = new Set(documentSelector.map(({ scheme }) => scheme));
    assert(schemes.has('vscode-vfs'));
  });

  it('is activated by the languages that it checks', () => {
    const events = manifest.activationEvents.filter((event) => event.startsWith('onLanguage:'));
    assert.deepEqual(
      events.map((event) => event.replace('onLanguage:', '')).sort(),
      [...templateLanguages].sort(),
    );
  });

  it('offers commands for a message in all languages that can be messages', () => {
    const condition = `editorLangId =~ /^(${[...templateLanguages, 'plaintext', ...otherTemplateLanguages].join('|')})$/`;
    const conditions = menus.commandPalette?.map(({ when }) => when ?? '') ?? [];
    const byLanguage = conditions.filter((when) => when.includes('editorLangId'));
    assert.deepEqual([...new Set(byLanguage)], [condition]);
  });

  const registered = [
    ...commands.map(({ command }) => command),
    ...languageModelTools.map(({ name }) => name),
  ];
  for (const id of registered)
    it(`${id} is registered`, () => assert(clientText.includes(`'${id}'`)));

  it('offers commands of its own alone', () => {
    const known = new Set(commands.map(({ command }) => command));
    const offered = [...Object.values(menus).flat(), ...keybindings];
    assert.deepEqual(
      offered.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });

  for (const [menu, items] of Object.entries(menus))
    for (const { command, when } of items.filter((item) => item.when !== undefined))
      it(`${command} in ${menu}: the condition names what there is`, () => {
        const keys = [...(when ?? '').matchAll(/\bbsm\.\w+/g)].map(([key]) => key);
        // A context that the client sets, or a panel that it opens.
        for (const key of keys) assert(clientText.includes(`'${key}'`), `nothing sets ${key}`);
      });
});
