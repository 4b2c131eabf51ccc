import assert from 'node:assert/strict';
import {
  defaultEditorSettings,
  readEditorSettings,
} from '../../../../server/src/lsp/folders/editor-settings';
import { testRules } from '../test-rules';

/** What a client sends, what differs from the defaults then, and what is said about it. */
const given: readonly [sent: unknown, settings: object, ...messages: string[]][] = [
  [null, {}],
  ['all', {}],
  [{ bsm: { check: 'always' } }, { check: 'always' }],
  [{ check: null, run: null, inlayHints: null, rules: null }, {}],
  [{ check: 'x' }, {}, '"check" must be "auto", "always" or "never".'],
  [{ run: 'onsave' }, {}, '"run" must be "onType" or "onSave". Did you mean "onSave"?'],
  [{ run: 1, inlayHints: true }, { inlayHints: true }, '"run" must be "onType" or "onSave".'],
  [{ inlayHints: 'yes' }, {}, '"inlayHints" must be true or false.'],
  [{ chek: 'never' }, {}, '"chek" is not a known key. Did you mean "check"?'],
  [{ trace: { server: 'off' }, fileDecorations: true, positionEncoding: 'utf-8' }, {}],
  [{ rules: 'y' }, {}, '"rules" must be an object.'],
  [
    { rules: { 'no-shoting': 'off', 'no-perhaps': 'hint' } },
    { rules: { 'no-perhaps': 'hint' } },
    '"no-shoting" is not a rule. Did you mean "no-shouting"?',
  ],
];

describe('settings that an editor sends', () => {
  for (const [sent, settings, ...messages] of given)
    it(JSON.stringify(sent), () => {
      assert.deepEqual(readEditorSettings(sent, testRules), {
        settings: { ...defaultEditorSettings, ...settings },
        messages,
      });
    });
});
