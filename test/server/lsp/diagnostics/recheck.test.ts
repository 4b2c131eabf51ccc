import assert from 'node:assert/strict';
import { mock } from 'node:test';
import 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PublishedDiagnostics } from '../../../../server/src/lsp/diagnostics/published-diagnostics';
import { Recheck } from '../../../../server/src/lsp/diagnostics/recheck';
import type { Session } from '../../../../server/src/lsp/session';

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

describe('asking the client to ask again', () => {
  const cases: [about: string, whileUnanswered: number, asked: number][] = [
    ['is done once', 0, 1],
    ['is done once more where there was more to tell meanwhile', 1, 2],
    ['is done once more, however much there was', 5, 2],
  ];
  for (const [about, whileUnanswered, expected] of cases)
    it(about, async () => {
      mock.timers.enable({ apis: ['setTimeout', 'Date'] });
      let asked = 0;
      let answer = (): void => undefined;
      const refresh = (): Promise<void> => {
        asked++;
        return new Promise((resolve) => (answer = resolve));
      };
      const session = {
        client: { refreshesDiagnostics: true },
        connection: { languages: { diagnostics: { refresh } } },
      } as unknown as Session;
      const recheck = new Recheck(session, undefined);
      for (let time = 0; time <= whileUnanswered; time++) {
        recheck.foundMore(TextDocument.create('untitled:message', 'html', 1, ''));
        mock.timers.tick(500);
      }
      mock.timers.reset();
      assert.equal(asked, 1);
      for (let time = 0; time < 3; time++) {
        answer();
        await new Promise((resolve) => setTimeout(resolve));
      }
      assert.equal(asked, expected);
    });
});
