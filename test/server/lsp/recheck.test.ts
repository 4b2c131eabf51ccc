import assert from 'node:assert/strict';
import { mock } from 'node:test';
import 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PublishedDiagnostics } from '../../../server/src/lsp/published-diagnostics';
import { Recheck } from '../../../server/src/lsp/recheck';
import type { Session } from '../../../server/src/lsp/session';

describe('telling the client of what was found later', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'] }));
  afterEach(() => mock.timers.reset());

  const cases: [about: string, every: number, times: number, told: number][] = [
    ['waits until it is quiet', 100, 5, 0],
    ['happens once it is quiet', 300, 1, 1],
    ['does not wait for ever where more is found all the time', 100, 50, 2],
  ];
  for (const [about, every, times, told] of cases)
    it(about, () => {
      let count = 0;
      const published = { publishAgain: () => count++ } as unknown as PublishedDiagnostics;
      const recheck = new Recheck({ client: {} } as Session, published);
      const document = TextDocument.create('untitled:message', 'html', 1, '');
      for (let time = 0; time < times; time++) {
        recheck.foundMore(document);
        mock.timers.tick(every);
      }
      assert.equal(count, told);
    });
});
