import assert from 'node:assert/strict';
import { statusText } from '../../../client/src/status/status-text';
import type { DocumentStatus } from '../../../server/src/lsp/connection/protocol';
import { english } from '../english';

const none = { uri: '', errors: 0, warnings: 0, infos: 0, hints: 0, fixable: 0 };

const cases: [status: Partial<DocumentStatus>, severity: string, text: string, command?: string][] =
  [
    [{}, 'information', 'No problems'],
    [{ errors: 1 }, 'error', '1 error'],
    [{ errors: 3, warnings: 1, fixable: 2 }, 'error', '3 errors, 1 warning', 'bsm.fixAll'],
    [{ warnings: 2, hints: 1 }, 'warning', '2 warnings, 1 hint'],
    [{ infos: 2, hints: 2 }, 'information', '2 infos, 2 hints'],
    [{ state: 'web-page' }, 'information', 'Web page: not checked', 'bsm.checkAsMessage'],
    [{ state: 'ignored' }, 'information', 'Not checked', 'bsm.checkAsMessage'],
    [{ state: 'no-template' }, 'information', 'Not checked', 'bsm.checkAsMessage'],
    [{ state: 'off' }, 'information', 'Not checked', 'workbench.action.openSettings'],
  ];

describe('statusText', () => {
  for (const [status, severity, text, command] of cases)
    it(`${JSON.stringify(status)}: ${text}`, () => {
      const shown = statusText({ ...none, state: 'checked', ...status }, english);
      assert.deepEqual(
        [shown.severity, shown.text, shown.command?.command],
        [severity, text, command],
      );
    });
});
