import assert from 'node:assert/strict';
import { Message } from '../../../../server/src/message/message';
import { forksIn } from '../../../../server/src/wording/intents/forks';
import { bodyOf } from '../../../../server/src/wording/wording';

const table = (...rows: string[][]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

const shown = (html: string): string[] => {
  const body = bodyOf(new Message(html));
  return body?.facts.get(forksIn).map(({ start, end }) => body.text.slice(start, end)) ?? [];
};

describe('two ways side by side', () => {
  it('are found in columns', () => {
    const [fork] = shown(table(['It’s a keeper', 'Not for me'], ['Review it', 'Write to us']));
    assert.match(fork ?? '', /^It’s a keeper[\s\S]*Write to us$/);
  });

  it('are found in rows, also with the unhappy one first', () => {
    const [fork] = shown(table(['Thumbs down', 'Write to us'], ['Love it', 'Leave a review']));
    assert.match(fork ?? '', /^Thumbs down[\s\S]*Leave a review$/);
  });

  it('are found on two buttons', () => {
    const [fork] = shown('<p>A hit: review it on Amazon</p><p>A miss: write to us</p>');
    assert.match(fork ?? '', /^A hit[\s\S]*write to us$/);
  });

  it('are none where both lead to a review, or neither does', () => {
    for (const ways of [
      ['Review it', 'Review it'],
      ['Reply “go”', 'Write to us'],
    ])
      assert.deepEqual(shown(table(['Love it', 'Not for me'], ways)), []);
  });
});
