import assert from 'node:assert/strict';
import { reportContent } from '../../../client/src/report/content';
import { reportMarkdown } from '../../../client/src/report/markdown';
import { relativeLink } from '../../../client/src/report/relative-link';
import { message, report, wording } from './reports';

const folder = 'file:///mails';
const markdown = (shown = report): string =>
  reportMarkdown(reportContent(shown, wording), (place) => relativeLink(folder, place));

describe('reportMarkdown', () => {
  it('is a document with two tables', () => {
    assert.equal(
      markdown({ ...report, unreadable: ['file:///mails/d_e.html'] }),
      `# Compliance of all messages

Checked: today.

Messages: 3. Compliant: 2. Not compliant: 1.

Problems: 2 errors, 1 warning, 1 hint.

Can be fixed automatically: 2.

A message is compliant if it has no errors. Warnings and hints deserve a look.

## Messages

| Message | Result | Problems | Rules |
| --- | --- | --- | --- |
| [b.html](b.html#L7) | ✖ Not compliant | 2 errors, 1 warning | no-emoji × 2, spelling |
| [a.html](a.html#L1) | ✔ Compliant |  |  |
| [c.html](c.html#L1) | ✔ Compliant | 1 hint | spelling |

## Rules

| Rule | Problems | Files |
| --- | --: | --: |
| [no-emoji](https://rules.test/no-emoji) | 2 | 1 |
| [spelling](https://rules.test/spelling) | 2 | 2 |

## Files that could not be read

- d\\_e.html
`,
    );
  });

  const names: [uri: string, cell: string][] = [
    ['file:///mails/a%7Cb.html', '[a\\|b.html](a%7Cb.html#L1)'],
    ['file:///mails/a_b*%5Bc%5D.html', '[a\\_b\\*\\[c\\].html](a_b*%5Bc%5D.html#L1)'],
    ['file:///mails/(a)%60.html', '[(a)\\`.html](%28a%29%60.html#L1)'],
    ['file:///mails/a%0Ab.html', '[a b.html](a%0Ab.html#L1)'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ];
  for (const [uri, cell] of names)
    it(`names a file so that it stays a cell: ${uri}`, () => {
      const text = markdown({ ...report, messages: [{ ...message(''), uri }] });
      assert.ok(text.includes(`| ${cell} | ✔ Compliant |`), text);
    });
});

const links: [folder: string, uri: string, link: string | undefined][] = [
  ['file:///a/b', 'file:///a/b/c.html', 'c.html#L3'],
  ['file:///a/b/', 'file:///a/b/c%20d/e.html', 'c%20d/e.html#L3'],
  ['file:///a/b/c', 'file:///a/x/y.html', '../../x/y.html#L3'],
  ['file:///a/b', 'file:///a/bc/y.html', '../bc/y.html#L3'],
  ['file:///home/a', 'file:///tmp/y.html', '../../tmp/y.html#L3'],
  ['file:///', 'file:///y.html', 'y.html#L3'],
  ['file:///c%3A/a', 'file:///c%3A/b.html', '../b.html#L3'],
  ['file:///c%3A/a', 'file:///d%3A/b.html', 'file:///d%3A/b.html#L3'],
  ['vscode-vfs://github/a/b', 'vscode-vfs://github/a/c.html', '../c.html#L3'],
  ['file:///a', 'vscode-vfs://github/a/c.html', 'vscode-vfs://github/a/c.html#L3'],
  ['file:///a', 'untitled:Untitled-1', undefined],
];

describe('relativeLink', () => {
  for (const [from, uri, link] of links)
    it(`${from} → ${uri}`, () => {
      assert.equal(relativeLink(from, { uri, line: 2, character: 0 }), link);
    });
});
