import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { temporaryFolder } from '../server/temporary-folder';
import { root } from './packed';

interface Workflow {
  jobs: { release: { steps: { name?: string; run?: string; env?: Record<string, string> }[] } };
}

const { jobs } = parse(
  readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'),
) as Workflow;
const { steps } = jobs.release;
const keys = { VSCE_PAT: 'a', OVSX_PAT: 'b', NODE_AUTH_TOKEN: 'c' };
const release = { TAG: 'v1.2.0', DRY_RUN: 'no', ...keys };

/** Stands for npm and npx: notes what it is asked, and leaves what packing leaves. */
const stub = `#!/bin/sh
echo "$(basename "$0") $*" >> asked
case "$*" in
  'run package') touch bsm-lint-1.2.0.vsix ;;
  'pack --workspace server') touch bsm-lint-1.2.0.tgz ;;
  view*) exit \${THERE:-1} ;;
  *ovsx*) exit \${OVSX:-0} ;;
esac
`;

const published = [
  'npx --no -- vsce publish --skip-duplicate --packagePath bsm-lint-1.2.0.vsix',
  'npx --yes -- ovsx@1.4.0 publish --skip-duplicate bsm-lint-1.2.0.vsix',
  'npm view bsm-lint@1.2.0 version',
  'npm publish --provenance --access public ./bsm-lint-1.2.0.tgz',
];

/** Runs the workflow’s steps by a shell in a project, as the runner does, without a network. */
function run(env: Record<string, string>, files: Record<string, string> = {}) {
  const folder = temporaryFolder({
    'package.json': JSON.stringify({ version: '1.2.0' }),
    'server/package.json': JSON.stringify({ name: 'bsm-lint', version: '1.2.0' }),
    'CHANGELOG.md': '# Changelog\n\n## [1.2.0] - 2027-01-31\n',
    'scripts/release.mjs': readFileSync(join(root, 'scripts/release.mjs'), 'utf8'),
    'bin/npm': stub,
    'bin/npx': stub,
    ...files,
  });
  for (const name of ['npm', 'npx']) chmodSync(join(folder, 'bin', name), 0o755);
  let [output, status] = ['', 0];
  for (const { run: script } of steps) {
    if (script === undefined || status !== 0) continue;
    const ran = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, ...env },
    });
    output += ran.stdout + ran.stderr;
    status = ran.status ?? 1;
  }
  const asked = existsSync(join(folder, 'asked'))
    ? readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n')
    : [];
  return { status, output, asked: asked.filter((line) => /publish|view/.test(line)) };
}

describe('the release', function () {
  this.timeout(60_000);

  it('is said and not done in a dry run, which needs no keys', () => {
    for (const env of [{}, { DRY_RUN: 'yes' }] as Record<string, string>[]) {
      const { status, output, asked } = run(env);
      assert.equal(status, 0, output);
      assert.deepEqual(asked, []);
      for (const command of published.filter((line) => !line.includes('view')))
        assert.ok(output.includes(command), output);
    }
  });

  it('goes to all three registries', () => {
    const { status, output, asked } = run(release);
    assert.equal(status, 0, output);
    assert.deepEqual(asked, published);
  });

  it('passes over what is published already', () => {
    const { status, asked } = run({ ...release, THERE: '0' });
    assert.equal(status, 0);
    assert.ok(!asked.some((line) => line.startsWith('npm publish')));
  });

  it('fails where a registry does, and goes on with the others', () => {
    const { status, output, asked } = run({ ...release, OVSX: '1' });
    assert.equal(status, 1);
    assert.match(output, /Publishing in Open VSX has failed/);
    assert.deepEqual(asked, published);
  });

  const obstacles: [
    title: string,
    env: Record<string, string>,
    files: Record<string, string>,
    told: RegExp,
  ][] = [
    ['another tag', { ...release, TAG: 'v1.3.0' }, {}, /The tag v1\.3\.0 is not v1\.2\.0/],
    [
      'another version in npm’s package',
      release,
      { 'server/package.json': '{ "version": "1.1.0" }' },
      /the npm package 1\.1\.0/,
    ],
    [
      'a changelog without a date',
      release,
      { 'CHANGELOG.md': '## [1.2.0] - Unreleased\n' },
      /no date for 1\.2\.0/,
    ],
    ['a changelog without the version', {}, { 'CHANGELOG.md': '' }, /no heading/],
    [
      'a missing key',
      { ...release, OVSX_PAT: '' },
      {},
      /The key for Open VSX, OVSX_PAT, is missing/,
    ],
  ];
  for (const [title, env, files, told] of obstacles)
    it(`publishes nothing with ${title}`, () => {
      const { status, output, asked } = run(env, files);
      assert.equal(status, 1);
      assert.match(output, told);
      assert.deepEqual(asked, []);
    });

  it('gets its keys from secrets', () => {
    const given = steps.find(({ run: script }) => script?.includes('release.mjs'))?.env ?? {};
    assert.deepEqual(Object.keys(given).sort(), Object.keys(keys).sort());
    for (const value of Object.values(given)) assert.match(value, /^\$\{\{ secrets\.\w+ \}\}$/);
  });
});
