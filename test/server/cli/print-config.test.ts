import assert from 'node:assert/strict';
import { runCli, type RunOptions } from './run-cli';

interface Shown {
  file: string;
  configs: string[];
  ignored: boolean;
  included?: boolean;
  config: Record<string, unknown>;
}

async function shown(argv: string[], options: RunOptions): Promise<Shown> {
  const { stdout, stderr, code } = await runCli(['--print-config', ...argv], options);
  assert.deepEqual([stderr, code], ['', 0]);
  return JSON.parse(stdout) as Shown;
}

const defaults = {
  'no-foo': ['error', { least: 1 }],
  'no-bar': ['warning', { least: 1 }],
  'no-info': ['info', { least: 1 }],
  'no-hint': ['hint', { least: 1 }],
  'known-partials': 'warning',
};

describe('--print-config', () => {
  it('shows the defaults', async () => {
    const { configs, ...rest } = await shown(['a.html'], {});
    assert.deepEqual(
      [configs, rest],
      [[], { file: 'a.html', ignored: false, config: { rules: defaults } }],
    );
  });

  it('shows what all layers come to', async () => {
    const files = {
      'bsm.config.json': `{
        "include": ["m/*"],
        "marketplace": "DE",
        "rules": { "no-foo": ["hint", { "least": 3 }], "no-bar": "off" },
        "overrides": [{ "files": ["m/*"], "rules": { "no-foo": "info" } }]
      }`,
      'm/bsm.config.json': '{ "ignore": ["a.txt"], "brandImages": ["b/*"], "messageWidth": 500 }',
    };
    const found = await shown(['m/a.txt', '--rule', 'no-hint:error'], { files });
    assert.deepEqual(found, {
      file: 'm/a.txt',
      configs: ['bsm.config.json', 'm/bsm.config.json'],
      ignored: true,
      included: true,
      config: {
        marketplace: 'DE',
        messageWidth: 500,
        rules: {
          ...defaults,
          'no-foo': ['info', { least: 3 }],
          'no-bar': ['off', { least: 1 }],
          'no-hint': ['error', { least: 1 }],
        },
      },
    });
  });

  it('tells what is wrong in the configuration', async () => {
    const files = { 'bsm.config.json': '{ "rules": 1 }' };
    const { stderr, code } = await runCli(['--print-config', 'a.html'], { files });
    assert.equal(code, 2);
    assert.match(stderr, /^bsm-lint: bsm\.config\.json:1:12 "rules" must be an object\.\n$/);
  });
});
