import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { withCarets, withoutMarks } from '../../server/src/cli/rule-pages/marked-code';
import { configSchema } from '../../scripts/generate/config-schema';
import { describing } from '../../scripts/generate/describing-schema';
import { staleFiles } from '../../scripts/generate/project-files';
import { withRuleSettings } from '../../scripts/generate/settings';
import { parseConfig } from '../../server/src/config/config-file';
import { rules } from '../../server/src/rules/index';
import { temporaryFolder } from '../server/temporary-folder';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('generated files', () => {
  it('are up to date', async () => {
    const stale = await staleFiles(root, rules);
    assert.deepEqual(
      stale.map(({ path }) => path),
      [],
      'Run npm run generate.',
    );
  });

  it('are stale where a page is missing, changed, or of no rule', async () => {
    const folder = temporaryFolder({
      'package.json': '{}\n',
      'docs/rules/no-gif.md': '# no-gif\n',
      'docs/rules/no-gifs.md': '# no-gifs\n',
    });
    const stale = await staleFiles(
      folder,
      rules.filter(({ id }) => id === 'no-gif'),
    );
    assert.deepEqual(
      stale.map(({ path, text }) => [path, text === undefined ? 'goes' : 'comes']),
      [
        ['docs/rules/no-gif.md', 'comes'],
        ['docs/rules/README.md', 'comes'],
        ['server/schema/config.schema.json', 'comes'],
        ['client/schema/config.schema.json', 'comes'],
        ['docs/rules/no-gifs.md', 'goes'],
      ],
    );
  });
});

describe('the schema of configurations in the extension', () => {
  const strict = configSchema(rules);
  const lenient = describing(strict);
  const ajv = new Ajv({ strict: false });
  const wrong: unknown[] = [
    ...[3, [], { rulez: {} }, { root: 1 }, { rules: [] }, { rules: { 'no-emojis': 'off' } }],
    ...[{ rules: { 'no-emoji': 'eror' } }, { rules: { 'no-emoji': ['off', { x: 1 }, 2] } }],
    ...[{ rules: { 'no-emoji': ['off', { emoticons: 1 }] } }, { rules: { 'max-margin': [] } }],
    ...[{ overrides: [{ files: [''] }] }, { sequences: [{ name: '' }] }, { messageWidth: 0 }],
    ...[{ placeholders: { nr: 1 } }, { brand: 'Oakhill' }, { include: [''] }],
  ];

  for (const config of wrong)
    it(`says nothing against ${JSON.stringify(config)}, as the server does`, () => {
      assert.ok(!ajv.validate(strict, config));
      assert.ok(ajv.validate(lenient, config), ajv.errorsText());
      assert.ok(parseConfig(JSON.stringify(config), rules).problems.length > 0);
    });

  it('describes and completes all that the other does', () => {
    const told = (schema: object): string[] =>
      [...JSON.stringify(schema).matchAll(/"(?:d|markdownD|enumD)escriptions?":("[^"]*"|\[.*?\])/g)]
        .map(([part]) => part)
        .sort();
    assert.deepEqual(told(lenient), told(strict));
  });
});

describe('the setting bsm.rules', () => {
  it('describes every rule and leaves the rest of the manifest alone', () => {
    const configuration = {
      properties: { 'bsm.rules': { type: 'object', default: {}, properties: { gone: {} } } },
    };
    const manifest = { name: 'extension', contributes: { configuration } };
    const written = JSON.parse(
      withRuleSettings(JSON.stringify(manifest), rules),
    ) as typeof manifest;
    const setting = written.contributes.configuration.properties['bsm.rules'];
    assert.deepEqual(
      Object.keys(setting.properties),
      rules.map(({ id }) => id),
    );
    setting.properties = configuration.properties['bsm.rules'].properties;
    assert.deepEqual(written, manifest);
  });

  it('is not added to a manifest that lacks it', () => {
    const manifest = '{ "name": "extension" }';
    assert.equal(withRuleSettings(manifest, rules), manifest);
  });
});

describe('marks in examples', () => {
  const cases: [title: string, marked: string, shown: string][] = [
    ['nothing', '<p>Size?</p>', '<p>Size?</p>'],
    ['several in a line', '<p «a» «b»>', '<p a b>\n   ^ ^'],
    ['behind wide characters', '🎁ギフト «<br>»', '🎁ギフト <br>\n         ^^^^'],
    ['over lines', '<p>«<b>\r\n</b>»', '<p><b>\n   ^^^\n</b>\n^^^^'],
    ['line breaks', 'Hello«\n\n»you', 'Hello↵\n     ^\n↵\n^\nyou'],
    ['one in the other', '«<p>«<b>»»', '<p><b>\n^^^^^^'],
  ];
  for (const [title, marked, shown] of cases)
    it(`become carets: ${title}`, () => assert.equal(withCarets(marked), shown));

  it('disappear', () => assert.equal(withoutMarks('<p>«<b>\r\n</b>»'), '<p><b>\n</b>'));
});
