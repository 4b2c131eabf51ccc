import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import manifest from '../../server/package.json';
import { temporaryFolder, type Files } from '../server/temporary-folder';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** npx takes its time on a machine that is busy. */
const busy = 120_000;

const clean = '<p>At what time shall we deliver order 123-1234567-1234567?</p>';
const message = `${clean}\n<p>Thanks ✨</p>\n`;

interface Hook {
  id: string;
  entry: string;
  language: string;
  files: string;
  pass_filenames: boolean;
}

interface Action {
  inputs: Record<string, { default: string }>;
  runs: {
    steps: {
      shell: string;
      run: string;
      'working-directory': string;
      env: Record<string, string>;
    }[];
  };
}

/** A repository with these files that has this project’s package among its own. */
function repository(files: Files): string {
  const folder = temporaryFolder({ 'package.json': '{ "private": true }', ...files });
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(root, 'server'), join(folder, 'node_modules/bsm-lint'));
  symlinkSync('../bsm-lint/dist/cli.js', join(folder, 'node_modules/.bin/bsm-lint'));
  spawnSync('git', ['init', '--quiet'], { cwd: folder });
  spawnSync('git', ['add', '.'], { cwd: folder });
  return folder;
}

interface Ran {
  status: number | null;
  output: string;
}

/** Runs a command by a shell, without a network. */
function shell(
  cwd: string,
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, npm_config_offline: 'true', npm_config_audit: 'false', ...env },
  });
  return { status, output: stdout + stderr };
}

describe('the hooks for pre-commit', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as Hook[];
  const hook = (id: string): Hook => {
    const found = hooks.find((each) => each.id === id);
    assert.ok(found);
    return found;
  };
  const run = (id: string, folder: string, ...args: string[]): Ran =>
    shell(folder, 'sh', ['-c', [hook(id).entry, ...args].join(' ')]);

  it('run in the environment that is there, on the whole project', () => {
    for (const { language, pass_filenames: takesFiles } of hooks)
      assert.deepEqual([language, takesFiles], ['system', false]);
  });

  it('stop a commit with errors', () => {
    const folder = repository({ 'a/message.hbs': message, 'b/message.html': clean });
    const { status, output } = run('bsm-lint', folder);
    assert.equal(status, 1, output);
    assert.match(output, /a\/message\.hbs[\s\S]*no-emoji/);
    assert.equal(run('bsm-lint', folder, 'b').status, 0);
  }).timeout(busy);

  it('fix what is safe', () => {
    const folder = repository({ 'message.hbs': message });
    assert.equal(run('bsm-lint-fix', folder).status, 0);
    const fixed = message.replace(' ✨', '');
    assert.equal(readFileSync(join(folder, 'message.hbs'), 'utf8'), fixed);
  }).timeout(busy);

  it('run when a template, a text or a configuration changes', () => {
    const taken = ['a.hbs', 'a/b.html', 'a.htm', 'b.txt', 'bsm.config.json', 'a/.bsmignore'];
    const others = ['a.js', 'package.json', 'html/a.png', 'hbs'];
    for (const { files } of hooks) {
      const pattern = new RegExp(files);
      assert.deepEqual(
        [...taken, ...others].filter((path) => pattern.test(path)),
        taken,
      );
    }
  });
});

describe('the action for GitHub', () => {
  const { inputs, runs } = parse(read('action.yml')) as Action;

  /** Does what the runner does: puts the inputs in place and has the shell run each step. */
  function run(folder: string, given: Record<string, string> = {}): Ran {
    const filled = (text: string): string =>
      text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => {
        assert.ok(inputs[name], `there is no input ${name}`);
        return given[name] ?? String(inputs[name].default);
      });
    const results = runs.steps.map((step) => {
      assert.ok(!step.run.includes('${{'), 'inputs in a script would be run as part of it');
      assert.equal(step.shell, 'bash');
      const env = Object.entries(step.env).map(([name, value]) => [name, filled(value)]);
      const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run];
      return shell(join(folder, filled(step['working-directory'])), 'bash', args, {
        ...(Object.fromEntries(env) as Record<string, string>),
        GITHUB_WORKSPACE: folder,
      });
    });
    const status = results.map((each) => each.status).find((each) => each !== 0) ?? 0;
    return { status, output: results.map(({ output }) => output).join('') };
  }

  const cases: [title: string, given: Record<string, string>, status: number, shown: RegExp][] = [
    ['checks the project', {}, 1, /^::error file=a\/message\.hbs,line=2,.*title=no-emoji::/m],
    ['checks several paths', { paths: 'b\n*a/*.hbs\n' }, 1, /file=a\/message\.hbs/],
    ['takes a path for a path', { paths: '--version' }, 2, /--version does not exist/],
    ['takes options', { options: '--rule\nno-emoji:off' }, 0, /no problems$/m],
    ['says which option is wrong', { options: '--nope' }, 2, /--nope/],
    [
      'runs in a folder, and names files from the checkout on',
      { 'working-directory': 'a' },
      1,
      /file=a\/message\.hbs/,
    ],
    ['runs nothing that an input holds', { paths: '$(touch gone)\n`touch gone`' }, 2, /not exist/],
  ];

  for (const [title, given, status, shown] of cases)
    it(title, () => {
      const folder = repository({ 'a/message.hbs': message, 'b/message.html': clean });
      const ran = run(folder, given);
      assert.equal(ran.status, status, ran.output);
      assert.match(ran.output, shown);
      assert.ok(!existsSync(join(folder, 'gone')));
    }).timeout(busy);

  it('writes a report for code scanning, with errors and without', () => {
    const folder = repository({ 'a/message.hbs': message, 'b/message.html': clean });
    for (const [path, results] of [
      ['a', 1],
      ['b', 0],
    ] as const) {
      const ran = run(folder, { paths: path, 'sarif-file': 'out.sarif' });
      assert.equal(ran.status, results, ran.output);
      const sarif = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')) as {
        runs: { results: unknown[] }[];
      };
      assert.equal(sarif.runs[0]?.results.length, results);
    }
  }).timeout(busy);
});

describe('the guide to CI', () => {
  const guide = read('docs/guides/ci.md');
  const [hooks, workflow, gitlab] = [...guide.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
    ([, yaml = '']) => parse(yaml) as unknown,
  );

  it('names hooks that there are', () => {
    const { repos } = hooks as { repos: { rev: string; hooks: { id: string }[] }[] };
    const ids = (parse(read('.pre-commit-hooks.yaml')) as Hook[]).map(({ id }) => id);
    for (const repo of repos) for (const { id } of repo.hooks) assert.ok(ids.includes(id));
  });

  it('gives the action inputs that it has', () => {
    const { jobs } = workflow as {
      jobs: Record<string, { steps: { uses: string; with?: Record<string, string> }[] }>;
    };
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const given = steps.find(({ uses }) => uses.startsWith('bsm-lint/bsm-lint@'))?.with ?? {};
    const known = Object.keys((parse(read('action.yml')) as Action).inputs);
    assert.deepEqual(
      Object.keys(given).filter((name) => !known.includes(name)),
      [],
    );
  });

  it('shows a job for GitLab that leaves its report', () => {
    const { messages } = gitlab as {
      messages: { script: string[]; artifacts: { reports: { junit: string } } };
    };
    const folder = repository({ 'templates/message.hbs': message });
    const ran = messages.script.map((command) => shell(folder, 'sh', ['-c', command]));
    assert.deepEqual(
      ran.map(({ status }) => status),
      [1],
    );
    const report = readFileSync(join(folder, messages.artifacts.reports.junit), 'utf8');
    assert.match(report, /<testcase[^>]*no-emoji/);
  }).timeout(busy);

  it('and all that is said of versions is about this one', () => {
    const { version } = manifest;
    const texts = ['.pre-commit-hooks.yaml', 'docs/guides/ci.md', 'docs/guides/library.md'].map(
      read,
    );
    const named = texts.flatMap((text) =>
      [...text.matchAll(/bsm-lint@v?(\d[\w.]*\d)|rev: v([\w.]+)/g)].map(([, a, b]) => a ?? b),
    );
    named.push((parse(read('action.yml')) as Action).inputs['version']?.default);
    named.push((JSON.parse(read('package.json')) as { version: string }).version);
    assert.deepEqual([...new Set(named)], [version]);
  });
});
