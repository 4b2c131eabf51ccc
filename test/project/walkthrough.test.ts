import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../client/media/walkthrough');

describe('the pictures of the walkthrough', () => {
  // The page that VS Code shows them on permits no styles but its own: all would be black.
  for (const name of readdirSync(folder))
    it(`${name} has its colours in attributes`, () =>
      assert.doesNotMatch(readFileSync(join(folder, name), 'utf8'), /<style|\s(?:style|class)=/));
});
