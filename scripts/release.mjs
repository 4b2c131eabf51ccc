/**
 * Publishes what `npm run package` and `npm pack --workspace server` have left in this folder: the
 * extension in the Marketplace and the Open VSX registry, the package in npm. What would go wrong is
 * found before anything is published, and what is published already is passed over, so that a
 * release that was interrupted can be started again.
 *
 * Environment: `DRY_RUN=no` publishes, else it is only said what would be; `TAG` is the tag that the
 * release was started by; `VSCE_PAT`, `OVSX_PAT` and `NODE_AUTH_TOKEN` are the keys.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const { TAG: tag = '', DRY_RUN: dryRun = 'yes' } = process.env;
const isDryRun = dryRun !== 'no';
const extension = JSON.parse(readFileSync('package.json', 'utf8'));
const library = JSON.parse(readFileSync('server/package.json', 'utf8'));
const { version } = extension;
const vsix = `bsm-lint-${version}.vsix`;
const tarball = `bsm-lint-${version}.tgz`;

const registries = [
  {
    name: 'Marketplace',
    key: 'VSCE_PAT',
    command: ['npx', '--no', '--', 'vsce', 'publish', '--skip-duplicate', '--packagePath', vsix],
  },
  {
    name: 'Open VSX',
    key: 'OVSX_PAT',
    command: ['npx', '--yes', '--', 'ovsx@1.4.0', 'publish', '--skip-duplicate', vsix],
  },
  {
    name: 'npm',
    key: 'NODE_AUTH_TOKEN',
    isThere: ['npm', 'view', `${library.name}@${version}`, 'version'],
    command: ['npm', 'publish', '--provenance', '--access', 'public', `./${tarball}`],
  },
];

/** What keeps this from being released, in sentences. */
function obstacles() {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const heading = `## [${version}] - `;
  const date = changelog.split(heading)[1]?.split('\n')[0];
  return [
    library.version !== version &&
      `The extension has version ${version}, the npm package ${library.version}.`,
    tag !== '' && tag !== `v${version}` && `The tag ${tag} is not v${version}.`,
    date === undefined && `CHANGELOG.md has no heading "${heading}DATE".`,
    !isDryRun && date === 'Unreleased' && `CHANGELOG.md has no date for ${version}.`,
    ...[vsix, tarball].map((file) => !existsSync(file) && `There is no ${file}.`),
    ...registries.map(
      ({ name, key }) =>
        !isDryRun && !process.env[key] && `The key for ${name}, ${key}, is missing.`,
    ),
  ].filter((obstacle) => obstacle !== false);
}

function succeeds([program, ...args], stdio) {
  return spawnSync(program, args, { stdio }).status === 0;
}

/** Publishes in one registry; returns whether that has worked. */
function publish({ name, isThere, command }) {
  const line = `${name}: ${command.join(' ')}`;
  if (isDryRun) {
    console.log(`Would publish in ${line}`);
    return true;
  }
  if (isThere && succeeds(isThere, 'ignore')) {
    console.log(`${name} has ${version} already.`);
    return true;
  }
  console.log(`Publishing in ${line}`);
  return succeeds(command, 'inherit');
}

const found = obstacles();
for (const obstacle of found) console.error(obstacle);
// Where one registry fails, the others need not wait for it.
const failed = found.length > 0 ? [] : registries.filter((registry) => !publish(registry));
for (const { name } of failed) console.error(`Publishing in ${name} has failed; start it again.`);
process.exitCode = found.length + failed.length > 0 ? 1 : 0;
