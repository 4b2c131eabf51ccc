import assert from 'node:assert/strict';
import { reportContent } from '../../../client/src/report/content';
import type { ReportedMessage } from '../../../server/src/lsp/connection/protocol';
import { empty, message, partial, report, wording } from './reports';

const cases: [title: string, messages: ReportedMessage[], result: string[]][] = [
  [
    'one that is clean',
    [message('a.html')],
    ['Messages: 1. Compliant: 1. Not compliant: 0.', 'No problems.'],
  ],
  [
    'warnings do not make a message fail',
    [message('a.html', { warnings: 2, fixable: 1 })],
    [
      'Messages: 1. Compliant: 1. Not compliant: 0.',
      'Problems: 2 warnings.',
      'Can be fixed automatically: 1.',
    ],
  ],
  [
    'counts add up',
    [
      message('a.html', { errors: 1, infos: 1, fixable: 1 }),
      message('b.html'),
      message('c.html', { errors: 2, hints: 1 }),
    ],
    [
      'Messages: 3. Compliant: 1. Not compliant: 2.',
      'Problems: 3 errors, 1 info, 1 hint.',
      'Can be fixed automatically: 1.',
    ],
  ],
];

describe('reportContent', () => {
  for (const [title, messages, result] of cases)
    it(`sums up: ${title}`, () => {
      const { summary } = reportContent({ ...empty, messages }, wording);
      assert.deepEqual(summary.slice(1, -1), result);
    });

  it('says what messages are where there are none', () => {
    const { summary, tables } = reportContent(empty, wording);
    assert.match(summary.join(' '), /There are no messages\..*bsm\.config\.json/);
    assert.deepEqual(tables, []);
  });

  it('names those that fail first, and what is wrong with them', () => {
    const [messages] = reportContent(report, wording).tables;
    assert.deepEqual(
      messages?.rows.map((row) => row.map(({ text }) => text)),
      [
        ['b.html', 'Not compliant', '2 errors, 1 warning', 'no-emoji × 2, spelling'],
        ['a.html', 'Compliant', '', ''],
        ['c.html', 'Compliant', '1 hint', 'spelling'],
      ],
    );
  });

  it('lists partials apart, of which no message is made', () => {
    const content = reportContent({ ...report, partials: [partial] }, wording);
    assert.deepEqual(content.summary.slice(1, -1), [
      'Messages: 3. Compliant: 2. Not compliant: 1.',
      'Problems: 3 errors, 1 warning, 1 hint.',
      'Can be fixed automatically: 3.',
    ]);
    const table = content.tables.find(({ heading }) => heading === 'Partials with problems');
    assert.deepEqual(
      table?.rows.map((row) => row.map(({ text }) => text)),
      [['partials/footer.hbs', '1 error', 'no-emoji']],
    );
  });

  it('tells of partials where there are no messages', () => {
    const { summary } = reportContent({ ...empty, partials: [partial] }, wording);
    assert.equal(summary[1], 'Messages: 0. Compliant: 0. Not compliant: 0.');
  });

  it('knows in which files something can be fixed', () => {
    const { fixable } = reportContent({ ...report, partials: [partial] }, wording);
    assert.deepEqual(fixable, ['file:///mails/b.html', partial.uri]);
  });

  it('leads to the first problem of a message, else to its beginning', () => {
    const [messages] = reportContent(report, wording).tables;
    assert.deepEqual(
      messages?.rows.map(([cell]) => cell?.link),
      [
        { uri: 'file:///mails/b.html', line: 6, character: 4 },
        { uri: 'file:///mails/a.html', line: 0, character: 0 },
        { uri: 'file:///mails/c.html', line: 0, character: 3 },
      ],
    );
  });

  it('counts by rule, with links to the pages of the rules', () => {
    const [, rules] = reportContent(report, wording).tables;
    assert.deepEqual(
      rules?.rows.map((row) => row.map(({ text }) => text)),
      [
        ['no-emoji', '2', '1'],
        ['spelling', '2', '2'],
      ],
    );
    assert.deepEqual(rules.rows[0]?.[0]?.link, { address: 'https://rules.test/no-emoji' });
  });

  it('lists what could not be read', () => {
    const unreadable = ['file:///mails/d%20e.html'];
    assert.deepEqual(reportContent({ ...report, unreadable }, wording).unreadable?.files, [
      'd e.html',
    ]);
  });
});
