import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { NodeWorkspace } from '../../../../server/src/workspace/node';
import { gif, png } from '../../image-bytes';
import { temporaryFolder } from '../../temporary-folder';

const workspaceIn = (folder?: string): NodeWorkspace =>
  new NodeWorkspace({ rules: [], ...(folder !== undefined && { folder }) });

/** The width of an image that a message refers to. */
const widthOf = (workspace: NodeWorkspace, message: string, image: string): number | undefined =>
  workspace.around(message).imageFile(image)?.width;

describe('the image files of a workspace', () => {
  const files = {
    'bsm.config.json': '{ "root": true }',
    'secret.png': png(9, 9),
    'project/bsm.config.json': '{ "root": true }',
    'project/logo.png': png(1, 1),
    'project/mails/de/my logo.gif': gif(2, 2),
    'project/mails/de/broken.png': png(3, 3).slice(0, 20),
    'project/mails/de/empty.png': '',
    'project/mails/de/folder.png/a.txt': '',
  };
  const cases: [image: string, width: number | undefined][] = [
    ['my logo.gif', 2],
    ['./my logo.gif', 2],
    ['../../logo.png', 1],
    ['../de/../../logo.png', 1],
    ['../..//logo.png', 1],
    ['../../../secret.png', undefined],
    ['../../../../../../../../etc/hostname', undefined],
    ['/logo.png', undefined],
    ['none.png', undefined],
    ['my logo.gif/none.png', undefined],
    ['broken.png', undefined],
    ['empty.png', undefined],
    ['folder.png', undefined],
    ['a\0.png', undefined],
    ['x'.repeat(5000), undefined],
  ];
  for (const [image, width] of cases)
    it(`${JSON.stringify(image.slice(0, 40))} is ${width ?? 'not looked at'}`, () => {
      const folder = `${temporaryFolder(files)}/project`;
      assert.equal(widthOf(workspaceIn(folder), `${folder}/mails/de/a.html`, image), width);
    });

  it('may lie in the workspace folder outside of the configuration’s', () => {
    const folder = temporaryFolder({
      'images/logo.png': png(5, 5),
      'mails/bsm.config.json': '{ "root": true }',
    });
    const message = `${folder}/mails/a.html`;
    assert.equal(widthOf(workspaceIn(folder), message, '../images/logo.png'), 5);
    assert.equal(widthOf(workspaceIn(), message, '../images/logo.png'), undefined);
  });

  it('lie beside the message where there is neither folder nor configuration', () => {
    const folder = temporaryFolder({ 'a/logo.png': png(5, 5), 'logo.png': png(6, 6) });
    const workspace = new NodeWorkspace({ rules: [], folder: `${folder}/elsewhere` });
    assert.equal(widthOf(workspace, `${folder}/a/a.html`, 'logo.png'), 5);
    assert.equal(widthOf(workspace, `${folder}/a/a.html`, '../logo.png'), undefined);
  });

  it('are not reached by links that lead out', function () {
    const folder = temporaryFolder({ 'out/logo.png': png(5, 5), 'in/images/logo.png': png(6, 6) });
    mkdirSync(`${folder}/in/mails`);
    try {
      symlinkSync(`${folder}/out/logo.png`, `${folder}/in/mails/out.png`);
      symlinkSync(`${folder}/out`, `${folder}/in/mails/out`);
      symlinkSync(`${folder}/in/images`, `${folder}/in/mails/in`);
      symlinkSync('loop.png', `${folder}/in/mails/loop.png`);
      symlinkSync(`${folder}/in`, `${folder}/linked`);
    } catch {
      this.skip();
    }
    const workspace = workspaceIn(`${folder}/in`);
    const width = (image: string) => widthOf(workspace, `${folder}/in/mails/a.html`, image);
    assert.deepEqual(['out.png', 'out/logo.png', 'loop.png'].map(width), [
      undefined,
      undefined,
      undefined,
    ]);
    assert.equal(width('in/logo.png'), 6);
    const linked = workspaceIn(`${folder}/linked`);
    assert.equal(widthOf(linked, `${folder}/linked/mails/a.html`, '../images/logo.png'), 6);
  });

  it('are not read where they are huge', () => {
    const folder = temporaryFolder({ 'large.png': png(5, 5), 'huge.png': png(5, 5) });
    truncateSync(`${folder}/large.png`, 20_000_000);
    truncateSync(`${folder}/huge.png`, 20_000_001);
    const workspace = workspaceIn(folder);
    assert.equal(widthOf(workspace, `${folder}/a.html`, 'large.png'), 5);
    assert.equal(widthOf(workspace, `${folder}/a.html`, 'huge.png'), undefined);
  });

  it('are looked at again once they have changed', () => {
    const folder = temporaryFolder({ 'logo.png': png(5, 5) });
    const workspace = workspaceIn(folder);
    const width = () => widthOf(workspace, `${folder}/a.html`, 'logo.png');
    assert.equal(width(), 5);
    writeFileSync(`${folder}/logo.png`, png(6, 6));
    utimesSync(`${folder}/logo.png`, 1, 1);
    assert.equal(width(), 6);
    writeFileSync(`${folder}/logo.png`, gif(7, 7));
    assert.equal(width(), 7);
  });

  it('are so many and no more for one message', () => {
    const files = Array.from({ length: 502 }, (_, index) => [`${index}.png`, png(5, 5)] as const);
    const folder = temporaryFolder(Object.fromEntries(files));
    const { imageFile } = workspaceIn(folder).around(`${folder}/a.html`);
    assert.equal(files.filter(([name]) => imageFile(name)).length, 500);
  });
});
