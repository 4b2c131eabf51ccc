import assert from 'node:assert/strict';
import { withFixAll } from '../../../client/src/commands/code-actions-on-save';

const kind = 'source.fixAll.bsm';

const cases: [before: unknown, after: unknown][] = [
  [undefined, { [kind]: 'explicit' }],
  [null, { [kind]: 'explicit' }],
  [{}, { [kind]: 'explicit' }],
  [
    { 'source.organizeImports': 'always' },
    { 'source.organizeImports': 'always', [kind]: 'explicit' },
  ],
  [{ [kind]: 'never' }, { [kind]: 'explicit' }],
  [['source.fixAll.eslint'], ['source.fixAll.eslint', kind]],
  [[kind], [kind]],
];

describe('withFixAll', () => {
  for (const [before, after] of cases)
    it(JSON.stringify(before) ?? 'nothing', () => assert.deepEqual(withFixAll(before), after));
});
