import assert from 'node:assert/strict';
import { NodeWorkspace } from '../../../../server/src/workspace/node';
import { temporaryFolder } from '../../temporary-folder';

/** What happens to the open text of a file: it is this now, or it is closed. */
type Step = [file: string, text: string | undefined];

const cases: [about: string, steps: Step[], includers: string[]][] = [
  ['those on disk', [], ['b.hbs']],
  ['those that are open', [['a.hbs', '{{> part}}']], ['a.hbs', 'b.hbs']],
  ['what is open counts more than what is on disk', [['b.hbs', 'nothing']], []],
  [
    'a change',
    [
      ['a.hbs', '{{> part}}'],
      ['a.hbs', '{{> other}}'],
    ],
    ['b.hbs'],
  ],
  [
    'a change back',
    [
      ['a.hbs', '{{> part}}'],
      ['a.hbs', ''],
      ['a.hbs', '{{> part}} {{> part}}'],
    ],
    ['a.hbs', 'a.hbs', 'b.hbs'],
  ],
  [
    'closed without saving',
    [
      ['a.hbs', '{{> part}}'],
      ['a.hbs', undefined],
    ],
    ['b.hbs'],
  ],
  [
    'closed, while others are open',
    [
      ['a.hbs', '{{> part}}'],
      ['b.hbs', '{{> part}}'],
      ['a.hbs', undefined],
    ],
    ['b.hbs'],
  ],
  [
    'closed, and another opened',
    [
      ['a.hbs', '{{> part}}'],
      ['a.hbs', undefined],
      ['c.hbs', '{{> legal/part}} {{> part}}'],
    ],
    ['b.hbs', 'c.hbs'],
  ],
  ['the partial itself', [['partials/part.hbs', '{{> part}}']], ['b.hbs']],
];

describe('who includes a partial while texts are open', () => {
  for (const [about, steps, includers] of cases)
    it(about, () => {
      const folder = temporaryFolder({
        'bsm.config.json': '{ "root": true }',
        'a.hbs': 'saved',
        'b.hbs': '{{> part}}',
        'partials/part.hbs': '',
      });
      const texts = new Map<string, string>();
      let tell = (path: string): void => assert.fail(`${path}: nobody wants to know`);
      const open = {
        textOf: (path: string) => texts.get(path),
        paths: () => texts.keys(),
        onChange: (listener: (path: string) => void) => void (tell = listener),
      };
      const workspace = new NodeWorkspace({ rules: [], folder, open });
      const found = (): string[] =>
        [...workspace.around(`${folder}/partials/part.hbs`).includedBy()].map(({ path }) =>
          path.slice(folder.length + 1),
        );
      found();
      for (const [file, text] of steps) {
        if (text === undefined) texts.delete(`${folder}/${file}`);
        else texts.set(`${folder}/${file}`, text);
        tell(`${folder}/${file}`);
        found();
      }
      assert.deepEqual(found(), includers);
    });
});
