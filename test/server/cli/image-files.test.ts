import assert from 'node:assert/strict';
import { rules } from '../../../server/src/rules';
import { gif, png } from '../image-bytes';
import { runCli } from './run-cli';

const named = (...ids: string[]) => rules.filter(({ id }) => ids.includes(id));

describe('bsm-lint and image files', () => {
  const files = {
    'bsm.config.json': '{ "root": true }',
    'project/bsm.config.json': '{ "root": true }',
    'outside.png': gif(700, 100),
    'project/images/our logo.png': gif(700, 100, 2),
    'project/images/moving.png': png(100, 100, true),
  };

  it('looks at their formats and sizes', async () => {
    const message =
      '<img src="images/our%20logo.png?v=2" alt="Oakhill">\n' +
      '<img src="images/moving.png" alt="Oakhill"><img src="../outside.png" alt="Oakhill">';
    const { stdout } = await runCli(['--format', 'json', 'a.html'], {
      files: { ...files, 'project/a.html': message },
      in: 'project',
      rules: named('no-gif', 'max-image-width'),
    });
    const { problems } = JSON.parse(stdout).files[0];
    assert.deepEqual(
      problems.map(({ rule, start }: { rule: string; start: { offset: number } }) => [
        rule,
        start.offset,
      ]),
      [
        ['max-image-width', 10],
        ['no-gif', 10],
      ],
    );
    assert.match(problems[1].message, /an animated GIF, whatever its name says/);
  });

  it('knows the brand’s from others, as the configurations list them', async () => {
    const { stdout } = await runCli(['--format', 'json', '.'], {
      files: {
        'bsm.config.json': '{ "root": true, "brandImages": ["brand/*.png", "!brand/cat.png"] }',
        'mails/bsm.config.json': '{ "brandImages": ["logo.*"] }',
        'mails/de/a.html':
          '<img src="../../brand/seal.png" alt="A"><img src="img/logo.png" alt="A"><img src="seal.png" alt="A">',
        'b.html': '<img src="brand/cat.png" alt="A"><img src="logo.png" alt="A">',
      },
      rules: named('no-unrelated-image'),
    });
    const report = JSON.parse(stdout) as {
      files: { path: string; problems: { start: { column: number } }[] }[];
    };
    assert.deepEqual(
      report.files.map(({ path, problems }) => [path, problems.map(({ start }) => start.column)]),
      [
        ['b.html', [11, 44]],
        ['mails/de/a.html', [83]],
      ],
    );
  });
});
