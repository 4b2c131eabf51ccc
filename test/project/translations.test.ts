import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript';
import { forEachNode, placeOf, readSources } from './sources';

const root = fileURLToPath(new URL('../..', import.meta.url));
const languages = ['de', 'ja'];

type Texts = Readonly<Record<string, string>>;
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

const manifest = read('package.json') as { contributes: Record<string, unknown> };
const manifestTexts = read('package.nls.json') as Texts;
/** What passes `t` on or is given it, not a text. */
const translators = ['client/src/texts/l10n.ts', 'client/src/texts/translate.ts'];

/** A call of `t` in the client, with the text if it is a literal. */
const calls = readSources('client/src')
  .filter(({ path }) => !translators.includes(path))
  .flatMap((source) => {
    const found: { place: string; text: string | undefined }[] = [];
    forEachNode(source.syntax, (node) => {
      if (!typescript.isCallExpression(node)) return;
      const { expression, arguments: given } = node;
      if (!typescript.isIdentifier(expression) || expression.text !== 't') return;
      const [text] = given;
      const literal = text && typescript.isStringLiteralLike(text) ? text.text : undefined;
      found.push({ place: placeOf(source, node), text: literal });
    });
    return found;
  });
const clientTexts: Texts = Object.fromEntries(
  calls.flatMap(({ text }) => (text === undefined ? [] : [[text, text]])),
);

/** The properties of the manifest that people read, wherever they stand in what it contributes. */
const shown = new Set([
  'title',
  'label',
  'displayName',
  'userDescription',
  'description',
  'markdownDescription',
  'shortTitle',
  'altText',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'deprecationMessage',
  'markdownDeprecationMessage',
]);
/** Written by `npm run generate` from the rules, which are in English. */
const generated = 'contributes.configuration.properties.bsm.rules.properties';

/** The texts of the manifest that people read, by their places; what tools take is for assistants. */
function* shownTexts(value: unknown, place: string, isShown = false): Iterable<[string, string]> {
  if (place === generated || place.endsWith('.inputSchema')) return;
  if (typeof value === 'string' && isShown) yield [place, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value))
    yield* shownTexts(
      child,
      `${place}.${key}`,
      shown.has(key) || (isShown && Array.isArray(value)),
    );
}

const placeholder = /^%[\w.-]+%$/;
const blanks = (text: string): string[] => text.match(/\{\d\}/g)?.sort() ?? [];
const codeIn = (text: string): string[] => text.match(/`[^`]+`|\]\([^)]+\)/g)?.sort() ?? [];

describe('translations of the manifest', () => {
  it('stand in for every text that people read', () => {
    const { capabilities, displayName, description, contributes } = manifest as Record<
      string,
      unknown
    >;
    const texts = [
      ['displayName', displayName],
      ['description', description],
      ...shownTexts(capabilities, 'capabilities'),
      ...shownTexts(contributes, 'contributes'),
    ];
    const written = texts.filter(([, text]) => !placeholder.test(String(text)));
    assert.deepEqual(written, [], 'Put these into package.nls.json and its translations.');
  });

  it('are all used, and none is missing', () => {
    const used = JSON.stringify(manifest).match(/"%[\w.-]+%"/g) ?? [];
    const keys = used.map((text) => text.slice(2, -2));
    assert.deepEqual(new Set(Object.keys(manifestTexts)), new Set(keys));
  });
});

describe('translations of the client', () => {
  it('are made of literals', () => {
    const others = calls.filter(({ text }) => text === undefined);
    assert.deepEqual(
      others.map(({ place }) => place),
      [],
    );
  });

  it('have no bundle that nobody asks for', () => {
    assert.ok(!existsSync(join(root, 'l10n/bundle.l10n.json')), 'English stands in the code.');
  });
});

for (const language of languages)
  for (const [path, texts] of [
    [`package.nls.${language}.json`, manifestTexts],
    [`l10n/bundle.l10n.${language}.json`, clientTexts],
  ] as const)
    describe(path, () => {
      const translated = read(path) as Texts;

      it('translates every text, and nothing else', () => {
        const keys = Object.keys(translated);
        assert.deepEqual(
          {
            missing: Object.keys(texts).filter((key) => !keys.includes(key)),
            unused: keys.filter((key) => !(key in texts)),
          },
          { missing: [], unused: [] },
        );
      });

      it('keeps placeholders, code and links', () => {
        for (const [key, text] of Object.entries(texts)) {
          const translation = translated[key] ?? '';
          assert.deepEqual(blanks(translation), blanks(text), translation);
          assert.deepEqual(codeIn(translation), codeIn(text), translation);
        }
      });

      it('leaves nothing empty', () => {
        const empty = Object.keys(translated).filter((key) => !translated[key]?.trim());
        assert.deepEqual(empty, []);
      });
    });
