import assert from 'node:assert/strict';
import { AskedFiles } from '../../../../server/src/workspace/asked-files';
import { NodeWorkspace } from '../../../../server/src/workspace/node';
import { temporaryFolder, type Files } from '../../temporary-folder';

const files = Object.fromEntries(
  [
    'outside.hbs',
    'partials/outside.hbs',
    'project/partials/top.handlebars',
    'project/partials/legal/imprint.html',
    'project/mails/partials/_footer.hbs',
    'project/mails/partials/legal/_terms.mustache',
    'project/mails/partials/readme.md',
    'project/mails/de/beside.htm',
    'project/mails/fr/partials/french.hbs',
  ].map((path) => [path, '']),
);

const cases: [name: string, found: boolean][] = [
  ['top', true],
  ['legal/imprint', true],
  ['./legal/imprint', true],
  ['footer', true],
  ['legal/terms', true],
  ['top.handlebars', true],
  ['beside', true],
  ['../partials/footer', true],
  ['partials/top', false],
  ['Footer', false],
  ['readme', false],
  ['readme.md', false],
  ['french', false],
  ['outside', false],
  ['../../../outside', false],
  ['..', false],
  ['', false],
  ['legal', false],
  ['legal/', false],
  ['toString', false],
  ['a\0b/c', false],
];

describe('partialPath', () => {
  for (const governed of [true, false])
    describe(governed ? 'below a configuration file' : 'in a workspace folder', () => {
      for (const [name, found] of cases)
        it(`${JSON.stringify(name)} is ${found ? '' : 'not '}found`, () => {
          const config: Files = governed ? { 'project/bsm.config.json': '{ "root": true }' } : {};
          const folder = temporaryFolder({ ...files, ...config });
          const workspace = new NodeWorkspace({ rules: [], folder: `${folder}/project` });
          const { partialPath } = workspace.around(`${folder}/project/mails/de/a.hbs`);
          assert.equal(partialPath(name) !== undefined, found);
        });
    });

  it('is told of by name to a check, which corrects others by it', () => {
    const folder = temporaryFolder(files);
    const path = `${folder}/project/mails/de/a.hbs`;
    const workspace = new NodeWorkspace({ rules: [], folder: `${folder}/project` });
    const { questions } = new AskedFiles(path, workspace.around(path));
    assert.deepEqual([...(questions.partialNames?.() ?? [])].sort(), [
      ...['footer', 'legal/imprint', 'legal/terms', 'top'],
    ]);
  });

  it('is looked for beside a file that nothing governs', () => {
    const folder = temporaryFolder(files);
    const { partialPath } = new NodeWorkspace({ rules: [] }).around(
      `${folder}/project/mails/a.hbs`,
    );
    assert.deepEqual(
      [partialPath('footer'), partialPath('top')],
      [`${folder}/project/mails/partials/_footer.hbs`, undefined],
    );
  });
});
