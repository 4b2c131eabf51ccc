import assert from 'node:assert/strict';
import { Window } from 'happy-dom';
import axe from 'axe-core';
import { reportContent } from '../../../client/src/report/content';
import { reportPage } from '../../../client/src/report/html';
import type { WorkspaceReport } from '../../../server/src/lsp/connection/protocol';
import { english } from '../english';
import { empty, message, partial, report, wording } from './reports';

const hostile = '"><img src=x onerror=alert(1)>&amp;\'.html';

describe('reportPage', () => {
  it('has a row for each message and each rule', () => {
    const { document } = opened(report);
    const tables = [...document.querySelectorAll('table')].map((table) =>
      [...table.querySelectorAll('tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent).join(' | '),
      ),
    );
    assert.deepEqual(tables, [
      [
        'Message | Result | Problems | Rules',
        'b.html | Not compliant | 2 errors, 1 warning | no-emoji × 2, spelling',
        'a.html | Compliant |  | ',
        'c.html | Compliant | 1 hint | spelling',
      ],
      ['Rule | Problems | Files', 'no-emoji | 2 | 1', 'spelling | 2 | 2'],
    ]);
  });

  it('opens messages by a command, and rules by their addresses', () => {
    const links = [...opened(report).document.querySelectorAll('a')].map((element) =>
      element.getAttribute('href'),
    );
    const opens = `command:bsm.openReported?${encodeURIComponent('["file:///mails/b.html",6,4]')}`;
    assert.deepEqual(links.slice(0, 4), [
      'command:bsm.fixReported',
      'command:bsm.checkWorkspace',
      'command:bsm.saveReport',
      opens,
    ]);
    assert.deepEqual(links.slice(-2), [
      'https://rules.test/no-emoji',
      'https://rules.test/spelling',
    ]);
  });

  it('offers to fix only what can be fixed', () => {
    const { document } = opened({ ...empty, messages: [message('a.html', { errors: 1 })] });
    assert.equal(document.querySelector('a[href="command:bsm.fixReported"]'), null);
  });

  it('breaks paths behind their slashes', () => {
    const { document } = opened({ ...empty, messages: [message('orders/late/reply.html')] });
    assert.match(document.body.innerHTML, />orders\/<wbr>late\/<wbr>reply\.html</);
  });

  it('permits style sheets of its own, and nothing else', () => {
    const policy = opened(report).document.querySelector('meta[http-equiv]');
    assert.equal(policy?.getAttribute('content'), "default-src 'none'; style-src https://own.test");
  });

  const pages: [title: string, report: WorkspaceReport][] = [
    ['with problems', report],
    ['without messages', empty],
    ['with partials', { ...report, partials: [partial] }],
    ['of file names that look like markup', { ...report, messages: [message(hostile)] }],
    ['with files that cannot be read', { ...report, unreadable: ['file:///mails/d.html'] }],
  ];
  for (const [title, shown] of pages) {
    it(`has no markup but its own: a page ${title}`, () => {
      const { document } = opened(shown);
      const names = new Set([...document.querySelectorAll('*')].map(({ localName }) => localName));
      const own =
        'html head meta title link body main h1 h2 p a table thead tbody tr th td ul li wbr'.split(
          ' ',
        );
      assert.deepEqual(
        [...names].filter((name) => !own.includes(name)),
        [],
      );
    });

    it(`is accessible: a page ${title}`, async () => {
      assert.deepEqual(await violations(opened(shown)), []);
    });
  }
});

function opened(shown: WorkspaceReport): Window {
  const window = new Window({ settings: { disableCSSFileLoading: true } });
  const setup = {
    t: english,
    language: 'en',
    styleSheet: 'report.css',
    styleSource: 'https://own.test',
  };
  window.document.write(reportPage(reportContent(shown, wording), setup));
  return window;
}

async function violations(window: Window): Promise<string[]> {
  const html = window.document.documentElement as unknown as axe.ElementContext;
  const result = await axe.run(html, { rules: { 'color-contrast': { enabled: false } } });
  return result.violations.map(({ id }) => id);
}
