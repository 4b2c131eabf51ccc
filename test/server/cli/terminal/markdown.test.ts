import assert from 'node:assert/strict';
import type { Paint } from '../../../../server/src/cli/terminal/color';
import { renderMarkdown } from '../../../../server/src/cli/terminal/markdown';

const plain: Paint = (_style, text) => text;
const tags: Paint = (style, text) => `<${style}>${text}</${style}>`;

const cases: [title: string, markdown: string, plain: string, styled?: string][] = [
  ['headings', '# A rule\n\n## More', 'A rule\n\nMore'],
  ['a quotation', '> one two three four five', '  one two three four\n  five'],
  ['a paragraph over lines', 'one two\nthree', 'one two three'],
  [
    'a paragraph that is too long',
    'one two three four five six seven',
    'one two three four\nfive six seven',
  ],
  ['a list', '- one two three four five\n- six', '  • one two three\n    four five\n  • six'],
  [
    'code in a line',
    'the `a  b` here',
    'the `a\u00A0\u00A0b` here',
    'the <cyan>a\u00A0\u00A0b</cyan> here',
  ],
  ['code inside of a word', '(`a`),', '(`a`),', '(<cyan>a</cyan>),'],
  ['strong words', '**safe** – a', 'safe – a', '<bold>safe</bold> – a'],
  ['emphasis, and names', '_Fix_ or a_b_c', 'Fix or a_b_c', '<underline>Fix</underline> or a_b_c'],
  ['a link into the web', '[a](https://b.c/d)', 'a (https://b.c/d)'],
  ['a link into the documents', '[`a`](README.md#style)', '`a`'],
  ['code', '```html\n<p>\n\n  a  b\n```', '    <p>\n\n      a  b'],
  ['code with fences', '````\n```\n````', '    ```'],
  ['carets', '```\na b\n  ^\n```', '    a b\n      ^', '    a b\n    <red>  ^</red>'],
  [
    'a table',
    '| Option | Type |\n| --- | --- |\n| `a` | b \\| c |\n| d | e |',
    '  `a`\n    Type: b | c\n  d\n    Type: e',
  ],
  ['what would drive the terminal', 'a \u001B[2J', 'a ␛[2J'],
];

describe('Markdown in a terminal', () => {
  for (const [title, markdown, expected, styled] of cases)
    it(title, () => {
      assert.equal(renderMarkdown(markdown, { paint: plain, columns: 20 }), `${expected}\n`);
      if (styled !== undefined)
        assert.equal(renderMarkdown(markdown, { paint: tags, columns: 20 }), `${styled}\n`);
    });
});
