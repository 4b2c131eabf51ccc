import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { NodeWorkspace } from '../../../server/src/workspace/node';
import { temporaryFolder } from '../temporary-folder';

describe('NodeWorkspace', () => {
  const files = {
    'bsm.config.json': '{ "root": true, "include": ["mails/**"], "ignore": ["old/"] }',
    'mails/bsm.config.json': '{ "messageWidth": 500, "rulez": {} }',
    'mails/de/bsm.config.json': '{ "root": true }',
    '.bsmignore': 'draft-*\n',
    'mails/.bsmignore': '!draft-b.html',
  };

  it('finds the configuration files from the outermost to the nearest', () => {
    const folder = temporaryFolder(files);
    const { configs } = new NodeWorkspace({ rules: [] }).around(`${folder}/mails/a.html`);
    assert.deepEqual(
      configs.map(({ path }) => path),
      [`${folder}/bsm.config.json`, `${folder}/mails/bsm.config.json`],
    );
    assert.match(configs[1]?.problems[0]?.message ?? '', /"rulez"/);
    assert.equal(configs[1]?.config.messageWidth, 500);
  });

  it('stops at root', () => {
    const folder = temporaryFolder(files);
    const { configs } = new NodeWorkspace({ rules: [] }).around(`${folder}/mails/de/a.html`);
    assert.deepEqual(
      configs.map(({ path }) => path),
      [`${folder}/mails/de/bsm.config.json`],
    );
  });

  const states: [path: string, ignored: boolean, included: boolean | undefined][] = [
    ['mails/a.html', false, true],
    ['mails/draft-a.html', true, true],
    ['mails/draft-b.html', false, true],
    ['pages/a.html', false, false],
    ['mails/old/a.html', true, true],
    ['mails/de/draft-a.html', false, undefined],
  ];
  for (const [path, ignored, included] of states)
    it(`${path} is ${ignored ? '' : 'not '}ignored, included: ${included}`, () => {
      const folder = temporaryFolder(files);
      const around = new NodeWorkspace({ rules: [] }).around(`${folder}/${path}`);
      assert.deepEqual([around.ignored, around.included], [ignored, included]);
    });

  it('says that a configuration cannot be read', () => {
    const folder = temporaryFolder({ 'bsm.config.json': new Uint8Array([0x7b, 0xff]) });
    const { configs } = new NodeWorkspace({ rules: [] }).around(`${folder}/a.html`);
    assert.equal(configs.at(-1)?.problems[0]?.message, 'The file is not valid UTF-8 (line 1).');
  });

  it('sees changes once it is told of them', () => {
    const folder = temporaryFolder({ 'bsm.config.json': '{ "root": true }' });
    const workspace = new NodeWorkspace({ rules: [] });
    const width = () => workspace.around(`${folder}/a.html`).configs[0]?.config.messageWidth;
    assert.equal(width(), undefined);
    writeFileSync(`${folder}/bsm.config.json`, '{ "root": true, "messageWidth": 300 }');
    assert.equal(width(), undefined);
    workspace.invalidate(`${folder}/bsm.config.json`);
    assert.equal(width(), 300);
    rmSync(`${folder}/bsm.config.json`);
    workspace.invalidate();
    assert.equal(width(), undefined);
  });

  it('sees a new partial once it is told of it', () => {
    const folder = temporaryFolder({ 'bsm.config.json': '{ "root": true }' });
    const workspace = new NodeWorkspace({ rules: [] });
    const { partialPath } = workspace.around(`${folder}/a.html`);
    assert.equal(partialPath('footer'), undefined);
    writeFileSync(`${folder}/footer.hbs`, '');
    assert.equal(partialPath('footer'), undefined);
    workspace.invalidate(`${folder}/footer.hbs`);
    assert.equal(partialPath('footer'), `${folder}/footer.hbs`);
  });
});
