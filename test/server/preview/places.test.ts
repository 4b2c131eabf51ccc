import assert from 'node:assert/strict';
import { checkMessage } from '../../../server/src/lint/check';
import type { Problem } from '../../../server/src/lint/problem';
import { partials, preview } from './shown';

/** The text that each element and mark says it comes from, in order. */
function places(text: string, data: Record<string, unknown> = {}): string[] {
  const { html, files } = preview(text, { data });
  const texts = [text, ...files.map((path) => partials[/(\w+)\.hbs$/.exec(path)?.[1] ?? ''] ?? '')];
  const tags = html.matchAll(
    /<([\w-]+)(?: [^>]*?)? data-bsm-start="(\d+)"(?: data-bsm-content="\d+")? data-bsm-end="(\d+)"(?: data-bsm-file="(\d+)")?/g,
  );
  return [...tags].map(
    ([, name, start, end, file]) =>
      `${name}: ${texts[Number(file ?? 0)]?.slice(Number(start), Number(end))}`,
  );
}

const cases: Record<string, string[]> = {
  '<p>a</p>': ['p: <p>a</p>'],
  '<p>a<br>b': ['p: <p>a<br>b', 'br: <br>'],
  '---\nsubject: x\n---\n<p>a</p>': ['p: <p>a</p>'],
  '<p>{{order_id}} a</p><i>b</i>': [
    'p: <p>{{order_id}} a</p>',
    'bsm-mark: {{order_id}}',
    'i: <i>b</i>',
  ],
  '{{#if a}}<p>&euro;{{/if}}</p><i>b</i>': ['p: <p>&euro;{{/if}}</p>', 'i: <i>b</i>'],
  '{{#each l}}<p>{{this}}</p>{{/each}}': [
    'p: <p>{{this}}</p>',
    'bsm-mark: {{this}}',
    'p: <p>{{this}}</p>',
    'bsm-mark: {{this}}',
  ],
  '<i>a</i>{{> footer}}<b>c</b>': [
    'i: <i>a</i>',
    'p: <p>Foot {{order_id}}</p>',
    'bsm-mark: {{order_id}}',
    'b: <b>c</b>',
  ],
  '{{{m}}}<b>c</b>': ['u: {{{m}}}', 'bsm-mark: {{{m}}}', 'b: <b>c</b>'],
  '<div>{{> footer}}': ['div: <div>', 'p: <p>Foot {{order_id}}</p>', 'bsm-mark: {{order_id}}'],
};

describe('the places of a preview', () => {
  for (const [text, expected] of Object.entries(cases))
    it(text, () => assert.deepEqual(places(text, { l: [1, 2], m: '<u>x</u>' }), expected));
});

const problemAt = (text: string, words: string): Problem => {
  const start = text.indexOf(words);
  return {
    rule: 'a',
    severity: 'error',
    message: 'M.',
    start,
    end: start + words.length,
    fixes: [],
    related: [],
  };
};

/** Where a problem is reported, and what is marked: elements by their names, texts by their words. */
const marked: readonly [text: string, words: string, shows: string[]][] = [
  ['<p>a bad word</p>', 'bad', ['bad']],
  ['<p>a b&amp;d word</p>', 'b&amp;d', ['b&amp;d']],
  ['<p>very <b>bad</b> word</p>', 'very <b>bad', ['very ', 'bad']],
  ['<p>a <b>bad</b> word</p>', '<b>bad</b>', ['bad']],
  ['<p align="center">a</p>', 'align="center"', ['<p>']],
  ['<p>a<br><br><br>b</p>', '<br><br><br>', ['<br>', '<br>', '<br>']],
  ['<p><img src="x.gif" alt="a"></p>', 'x.gif', ['<img>']],
  ['<p>{{order_id}}</p>', '{{order_id}}', ['123-1234567-1234567']],
  ['<p>{{#each l}}bad{{/each}}</p>', 'bad', ['bad', 'bad']],
  ['{{#if no}}bad{{else}}good{{/if}}', 'bad', []],
  ['<svg><text>bad</text></svg>', '<svg>', ['<bsm-box>']],
  ['<style>p{color:red}</style><p>a</p>', 'color:red', []],
];

describe('the problems of a preview', () => {
  for (const [text, words, shows] of marked)
    it(`${words} in ${text}`, () => {
      const { html, problems } = preview(text, {
        problems: [problemAt(text, words)],
        data: { l: [1, 2], no: false },
      });
      const found = html.matchAll(/<([\w-]+) [^>]*data-bsm-problems="0"[^>]*>([^<]*)/g);
      const names = [...found].map(([, name, content]) =>
        name === 'bsm-mark' ? content : `<${name}>`,
      );
      assert.deepEqual(names, shows);
      assert.equal(problems[0]?.isShown, shows.length > 0);
    });

  it('are marked in the subject', () => {
    const text = '<!-- bsm\nsubject: "Bad {{order_id}}"\n-->\n<p>x</p>';
    const { subject, problems } = preview(text, { problems: [problemAt(text, 'Bad')] });
    assert.match(
      subject ?? '',
      /^<bsm-mark [^>]*data-bsm-problems="0"[^>]*>Bad<\/bsm-mark> <bsm-mark [^>]*value="sample">123/,
    );
    assert.equal(problems[0]?.isShown, true);
  });

  it('are marked in partials', () => {
    const text = '<p>a</p>{{> emoji}}';
    const start = partials.emoji?.indexOf('😀') ?? 0;
    const related = [
      { path: '/partials/emoji.hbs', message: 'In this partial.', start, end: start + 2 },
    ];
    const { html } = preview(text, { problems: [{ ...problemAt(text, '{{> emoji}}'), related }] });
    assert.match(
      html,
      /<bsm-mark [^>]*data-bsm-file="1" data-bsm-problems="0"[^>]*>😀<\/bsm-mark>/,
    );
  });

  it('can be reached once each by the keyboard', () => {
    const text = '<p>{{#each l}}😀 😀{{/each}}</p>';
    const { html } = preview(text, { problems: checkMessage(text), data: { l: [1, 2] } });
    assert.equal(html.match(/data-bsm-problems/g)?.length, 4);
    assert.equal(html.match(/tabindex="0" role="button"/g)?.length, 2);
  });
});
