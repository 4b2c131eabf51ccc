import assert from 'node:assert/strict';
import { checkMessage } from '../../../../server/src/lint/check';
import { fixAll } from '../../../../server/src/lint/fix';
import { Message } from '../../../../server/src/message/message';
import type { Problem } from '../../../../server/src/lint/problem';

const emojis = (text: string, path = 'message.hbs'): Problem[] =>
  checkMessage(text, { path }).filter(({ rule }) => rule === 'no-emoji');
const fixed = (text: string, path?: string): string =>
  fixAll(text, (now) => emojis(now, path)).text;

describe('the subject without its emoji', () => {
  const subjects: [written: string, left: string][] = [
    ['🎉 Your order', 'Your order'],
    ['🎉 5 lamps', '5 lamps'],
    ['At 5:30 😀 or later', 'At 5:30 or later'],
    ['🎉 {{name}}, your order', '"{{name}}, your order"'],
    ['{{name}}, your order 🎉', '{{name}}, your order'],
    ['🎉 [Important] Your order', '"[Important] Your order"'],
    ['Hi 😀: you', '"Hi: you"'],
    ['Order 😀#5', '"Order #5"'],
    ["🎉 'quoted' text", `"'quoted' text"`],
    ['🎉 "quoted" text', `'"quoted" text'`],
    [`🎉 "it's" a size`, `'"it''s" a size'`],
    [`It's "so" 🎉: it's`, `'It''s "so": it''s'`],
    [`🎉 'It' is {{size "S"}}`, `🎉 'It' is {{size "S"}}`],
    ['🎉 a\\b: x 🎉', "'a\\b: x'"],
    ['🎉 - item', 'item'],
    ['🎉 ? item', '"? item"'],
    ['🎉 @you and #1', '"@you and" #1'],
    ['🎉 > x', '"> x"'],
    ['🎉 | x', 'x'],
    ['🎉 &x', '"&x"'],
    ['🎉 true', '"true"'],
    ['"🎉 [Important] Size"', '"[Important] Size"'],
  ];
  for (const [written, left] of subjects)
    it(`is ${left} of ${written}`, () => {
      const file = (subject: string): string => `---\nsubject: ${subject}\n---\n<p>Size?</p>`;
      const text = fixed(file(written));
      assert.equal(text, file(left));
      assert.deepEqual(new Message(text).header.errors, []);
    });
});

describe('emojis that are all that a link holds', () => {
  const kept = [
    '<p>See <a href="https://www.amazon.de/o">📦</a> now</p>',
    '<p><a href="https://www.amazon.de/o?orderID={{order.id}}"><b> (📦) </b></a></p>',
    '<p><a href="{{url}}">📦 →🎉</a></p>',
    '<p><a href="{{url}}">{{#if a}}📦{{/if}}</a></p>',
    '<p><a href="{{url}}">2️⃣</a></p>',
    '<button>📦</button>',
    '<p>[[contact-link:📦]]</p>',
  ];
  for (const text of kept)
    it(`are only offered to go from ${text}`, () => {
      assert.equal(fixed(text), text);
      assert.notEqual(emojis(text)[0]?.fixes.length, 0);
    });

  const removed: [text: string, left: string][] = [
    ['<a href="{{url}}">📦 Order</a>', '<a href="{{url}}"> Order</a>'],
    ['<a href="{{url}}">📦 {{order}}</a>', '<a href="{{url}}"> {{order}}</a>'],
    ['<a href="{{url}}">📦<img src="a.png"></a>', '<a href="{{url}}"><img src="a.png"></a>'],
    ['<a href="{{url}}">📦{{> label}}</a>', '<a href="{{url}}">{{> label}}</a>'],
    ['<p>See <a>📦</a>.</p>', '<p>See.</p>'],
  ];
  for (const [text, left] of removed)
    it(`go from ${text}`, () => {
      assert.equal(fixed(text), left);
    });
});

describe('dashes beside an emoji', () => {
  const dashes: [text: string, left: string][] = [
    ['— 😀 —', '— —'],
    ['- 😀 -', '- -'],
    ['😀 —', '—'],
    ['Hi — 😀 — ', 'Hi — — '],
    ['Hi — 😀 —\nyou', 'Hi —\nyou'],
    ['— 😀 —\nHi', '— —\nHi'],
    ['Hi, 😀, you', 'Hi, you'],
    ['Size: 😀, you', 'Size: you'],
    ['Hi — 😀 — you', 'Hi — you'],
    ['Hi - 😀 - you', 'Hi - you'],
    ['Hi -- 😀 -- you', 'Hi -- you'],
    ['— 😀 — Hi', '— Hi'],
    ['😀 - Hi', 'Hi'],
    ['Hi – 😀', 'Hi'],
    ['Hi - 😀', 'Hi'],
    ['😀 -5 degrees', '-5 degrees'],
    ['Hi-😀-you', 'Hi--you'],
    ['Hi — 😀 — <b>you</b>', 'Hi — <b>you</b>'],
  ];
  for (const [text, left] of dashes)
    it(`of ${text} leave ${left}`, () => {
      assert.equal(fixed(`<p>${text}</p>`), `<p>${left}</p>`);
    });

  it('stay where they are all of a line', () => {
    assert.equal(fixed('S\n- 😀\n- M', 'a.txt'), 'S\n-\n- M');
  });
});
