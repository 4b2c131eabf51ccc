import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfig } from '../../../server/src/config/config-file';
import type { Config } from '../../../server/src/config/config';
import { runCli, type Result } from './run-cli';

/** The configuration that was written. */
function written({ folder }: Result): Config {
  const text = readFileSync(join(folder, 'bsm.config.json'), 'utf8');
  const { config, problems } = parseConfig(text, []);
  assert.deepEqual(problems, []);
  return config;
}

const asked: [title: string, lines: string, config: Config][] = [
  ['nothing that is said', '\n\n\n\n\n', { rules: {} }],
  [
    'every answer',
    'mails/**, n.txt\namazon.de\nde-DE\nHarrow & Pine, Oak "x"\nparcel.com\n',
    {
      include: ['mails/**', 'n.txt'],
      marketplace: 'amazon.de',
      language: 'de-DE',
      brand: ['Harrow & Pine', 'Oak "x"'],
      allowedHosts: ['parcel.com'],
      rules: {},
    },
  ],
  [
    'an answer that does not fit',
    '\namazn\nDE\ngerman\nde\n\nhttps://x\n\n',
    { marketplace: 'DE', language: 'de', rules: {} },
  ],
];

describe('--init', () => {
  it('writes what the options say', async () => {
    const argv = ['--marketplace', 'amazon.fr', '--include', 'a/*', '--include', 'b', '--brand=x'];
    const result = await runCli(['--init', ...argv]);
    assert.deepEqual([result.stderr, result.code], ['', 0]);
    const config = { include: ['a/*', 'b'], marketplace: 'amazon.fr', brand: ['x'], rules: {} };
    assert.deepEqual(written(result), config);
  });

  it('asks nothing where nobody sits', async () => {
    const result = await runCli(['--init'], { stdin: '' });
    assert.deepEqual(written(result), { rules: {} });
    assert.match(result.stdout, /^bsm\.config\.json is written/);
  });

  it('asks nothing when options say something', async () => {
    const result = await runCli(['--init', '--language', 'de'], { isTTY: true });
    assert.deepEqual(written(result), { language: 'de', rules: {} });
  });

  for (const [title, stdin, config] of asked)
    it(`asks on a terminal: ${title}`, async () => {
      const result = await runCli(['--init'], { stdin, isTTY: true });
      assert.equal(result.code, 0);
      assert.deepEqual(written(result), config);
    });

  it('says what does not fit', async () => {
    const { stdout } = await runCli(['--init'], { stdin: '\namazn\n\n\n\n\n', isTTY: true });
    assert.match(stdout, /"marketplace" must be a marketplace such as "amazon\.de"/);
  });

  it('writes nothing when the answers end', async () => {
    const { folder, code, stderr } = await runCli(['--init'], { stdin: '\nDE\n', isTTY: true });
    assert.equal(code, 2);
    assert.match(stderr, /nothing was written/);
    assert.ok(!existsSync(join(folder, 'bsm.config.json')));
  });

  it('never replaces a configuration', async () => {
    const files = { 'bsm.config.json': '{}' };
    const { folder, code, stderr } = await runCli(['--init', '--language', 'de'], { files });
    assert.equal(code, 2);
    assert.match(stderr, /there is a bsm\.config\.json already/);
    assert.equal(readFileSync(join(folder, 'bsm.config.json'), 'utf8'), '{}');
  });

  it('names the schema of an installed package', async () => {
    const schema = 'node_modules/bsm-lint/schema/config.schema.json';
    const result = await runCli(['--init'], { files: { [schema]: '{}' } });
    const text = readFileSync(join(result.folder, 'bsm.config.json'), 'utf8');
    assert.match(text, /"\$schema": "\.\/node_modules\/bsm-lint\/schema\/config\.schema\.json"/);
    written(result);
  });
});
