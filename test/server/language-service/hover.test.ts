import assert from 'node:assert/strict';
import fc from 'fast-check';
import { configHoverAt } from '../../../server/src/language-service/hover/config';
import { hoverAt } from '../../../server/src/language-service/hover/hover';
import { checkMessage, readMessage } from '../../../server/src/lint/check';
import { rules } from '../../../server/src/rules';
import type { Settings } from '../../../server/src/config/settings';

const settings: Settings = {
  rules: { 'unknown-placeholder': 'off' },
  placeholders: { ref: 'order-id' },
};

function hovered(marked: string, given = settings) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const problems = checkMessage(text, { settings: given });
  const message = readMessage(text, { settings: given });
  const hover = hoverAt(message, offset, { settings: given, problems });
  return hover && { ...hover, word: text.slice(hover.range.start, hover.range.end) };
}

/** Where `|` stands, the words that the hover is about, and what it says. */
const table: readonly [text: string, word: string, says: RegExp][] = [
  ['<p>x</p><!-- bsm-disable no-|emoji -->', 'no-emoji', /emojis/],
  ['<p>x</p>{{!-- bsm-disable-line no-gif max-|margin --}}', 'max-margin', /20/],
  ['<p>x</p><!-- bsm-disable max-mar|gin -->', 'max-margin', /Option in force: `limit: 20`/],
  ['<!-- bsm\npur|pose: invoice\n-->', 'purpose', /permitted purpose/],
  ['<!-- bsm\npurpose: inv|oice\n-->', 'invoice', /must not have `\[Important\]`/],
  ['---\npurpose: custom-|design\n---\n', 'custom-design', /has to begin/],
  ['<p>{{re|f}} and {{ref}}</p>', 'ref', /order id.*configuration.*2 times/],
  ['{{#each a}}{{this.re|f}}{{/each}}', 'this.ref', /order id.*configuration/],
  ['{{#with seller}}{{na|me}}{{/with}}', 'name', /seller’s name|shop/],
  ['<p>[[buyer-|name]]</p>', 'buyer-name', /buyer’s name/],
  ['<p>{{x|yz}}</p>', 'xyz', /does not tell/],
  ['<p>302-123|4567-1234567</p>', '302-1234567-1234567', /id of an order/],
  ['<p>D01-123|4567-1234567</p>', 'D01-1234567-1234567', /digital/],
  ['{{#if re|f}}x{{/if}}{{ref}}', 'ref', /order id.*configuration.*2 times/],
  ['{{#each it|ems}}x{{/each}}', 'items', /does not tell/],
  ['{{#if a}}x{{else if re|f}}y{{/if}}', 'ref', /order id/],
  ['{{> card name=buyer.na|me}}', 'buyer.name', /buyer’s name/],
  ['{{!-- bsm\nsubject: "{{re|f}}"\n--}}', 'ref', /order id/],
  // What is wrong there does not hide it.
  [
    '<a href="https://example.org/302-123|4567-1234567">a</a>',
    '302-1234567-1234567',
    /id of an order.*no-external-link/,
  ],
  ['---\npurpose: promo|tion\n---', 'promotion', /purposes are: {2}- `/],
  ['---\nchannel: api\ntype: warr|anty\n---\n', 'warranty', /takes: {2}\|/],
  // The problem says above what Amazon permits, and what to do.
  ['<p>Hello 😀|</p>', '😀', /\*\*no-emoji\*\* \(style\) {2}Found are emoji characters/],
];

/** Rules that would have a say in the examples. */
const quiet = rules.map(({ id }) => id).filter((id) => !/^max-(?:image|margin|font)/.test(id));

/** Lengths, and what is said of them; the message is 600 px wide. */
const lengths: readonly [text: string, word: string, says: RegExp | undefined][] = [
  [
    '<div style="width: 5|0%">a</div>',
    '50%',
    /^`50%` is 300 px, 50 % of the message’s width of 600 px\.$/,
  ],
  ['<table width="500"><tr><td width="5|0%">a</td></tr></table>', '50%', /250 px, 50 % .* 500 px/],
  ['<table width="50|0"><tr><td>a</td></tr></table>', '500', /`500` is 500 px, 100 % /],
  [
    '<table {{#if a}}id="a"{{else}}width=20|0{{/if}}><tr><td>a</td></tr></table>',
    '200',
    /^`200` is 200 px, /,
  ],
  [
    '<img alt="" src="a.png" width="30|0">',
    '300',
    /`300` is 300 px, 50 % .*An image may take 80 % of it, 480 px \(`max-image-width`\)/,
  ],
  ['<img alt="" src="a.png" height="30|0">', '300', /`300` is a height of 300 px/],
  [
    '<img alt="" src="a.png" style="width:ca|lc(100% - 20px)">',
    'calc(100% - 20px)',
    /580 px, 97 %/,
  ],
  [
    '<style>img { max-width: 60|0px }</style><img alt="" src="a.png">',
    '600px',
    /^`600px` is 100 %.*480/,
  ],
  ['<style>.logo > img { width: 20|em }</style>', '20em', /320 px, 53 %.*480 px/],
  ['<p style="margin: 0 1|0%">a</p>', '10%', /60 px, 10 % .*A margin may take 20 % of it, 120 px/],
  ['<p style="margin: 2em| 0">a</p>', '2em', /^`2em` is 32 px\.$/],
  ['<p style="margin: 10p|x 0">a</p>', '', undefined],
  [
    '<div style="padding-left:60px"><p style="margin-left:5|em">a</p></div>',
    '5em',
    /80 px, 13 % .*text stands 140 px, 23 %, from the edge/,
  ],
  ['<p style="margin:0 20|%"></p>', '20%', /120 px, 20 % of the message’s width of 600 px\.$/],
  [
    '<div style="font-size:20px"><p style="font-size:1.|2em">a</p></div>',
    '1.2em',
    /24 px.*3 sizes/,
  ],
  ['<font size="5|">a</font>', '5', /24 px/],
  ['<p style="font: bold 1|50%/1.4 Arial">a</p>', '150%', /24 px/],
  ['<p style="line-height: 15|0%">a</p>', '150%', /24 px/],
  [
    '<style>p { width: 50|% }</style><div style="width:300px"><p>a</p></div><p>Which size?</p>',
    '50%',
    /150 px to 300 px, 25 % to 50 %/,
  ],
  ['<style>@media (max-width: 480px) { p { width: 9|0% } }</style><p>b</p>', '90%', /540 px, 90 %/],
  ['<p style="width:{{w|}}px">a</p>', 'w', /does not tell/],
  ['<p style="color:red|">a</p>', '', undefined],
  ['<p style="border-radius:50|%">a</p>', '', undefined],
];

/** Where `|` stands in a configuration, the key that is told about, and what is said. */
const configs: readonly [text: string, word: string, says: RegExp | undefined][] = [
  ['{ "rules": { "no-|gif": "off" } }', '"no-gif"', /\*\*no-gif\*\* \(style, error\).*GIFs/],
  ['{ "rules": { "max-|margin": ["error", { "limit": 9 }] } }', '"max-margin"', /limit: 20/],
  ['{ // a\n"overrides": [{ "files": [], "rules": { "no-gif|": "off" } }] }', '"no-gif"', /GIF/],
  ['{ "rules": { "max-margin": ["error", { "li|mit": 9 }] } }', '"limit"', /number, 20 unless set/],
  ['{ "rules": { "no-gif": "o|ff" } }', '', undefined],
  ['{ "rules": { "no-|such": "off" } }', '', undefined],
  ['{ "words": { "no-|gif": "off" } }', '', undefined],
  ['{ "rules": { "no-|gif', '"no-gif', /GIF/],
];

describe('hover', () => {
  for (const [text, word, says] of table)
    it(JSON.stringify(text), () => {
      const hover = hovered(text);
      assert.equal(hover?.word, word);
      assert.match(hover.text.replaceAll('\n', ' '), says);
    });

  for (const [text, word, says] of lengths)
    it(JSON.stringify(text), () => {
      const hover = hovered(text, { rules: Object.fromEntries(quiet.map((id) => [id, 'off'])) });
      assert.equal(hover?.word ?? '', word);
      assert.match(hover?.text ?? '', says ?? /^$/);
    });

  it('says the limit as it is set, and none where the rule is switched off', () => {
    const text = '<img alt="" src="a.png" width="30|0">';
    const set: Settings = { rules: { 'max-image-width': ['error', { limit: 60 }] } };
    assert.match(hovered(text, set)?.text ?? '', /60 % of it, 360 px/);
    const off: Settings = { rules: { 'max-image-width': 'off' } };
    assert.doesNotMatch(hovered(text, off)?.text ?? '', /max-image-width/);
  });

  it('says what a length is beside what is wrong with it', () => {
    const hover = hovered('<img alt="" src="https://example.org/a.png" width="60|0"><p>a</p>');
    assert.match(hover?.text ?? '', /100 %[\s\S]*?\*\*max-image-width\*\*/);
  });

  for (const [marked, word, says] of configs)
    it(`in a configuration: ${JSON.stringify(marked)}`, () => {
      const text = marked.replace('|', '');
      const hover = configHoverAt(text, marked.indexOf('|'), { rules: {} });
      assert.equal(hover ? text.slice(hover.range.start, hover.range.end) : '', word);
      assert.match((hover?.text ?? '').replaceAll('\n', ' '), says ?? /^$/);
    });

  it('says how a rule is set here', () => {
    const off: Settings = { rules: { 'no-emoji': ['warning', { emoticons: true }] } };
    const hover = hovered('<p>x</p><!-- bsm-disable no-|emoji -->', off);
    assert.match(hover?.text ?? '', /warning/);
    assert.match(hover?.text ?? '', /emoticons: true/);
  });

  it('says nothing about prose', () => {
    assert.equal(hovered('<p>Which| size for order 302-1234567-1234567?</p>'), undefined);
  });

  it('stays inside the text, whatever stands there', () => {
    const pieces = fc.constantFrom(
      ...['<!-- ', 'bsm', '\n', '---', '{{', '}}', '{{#if a}}', '[[', ']]', 'purpose: invoice'],
      ...['bsm-disable no-gif', '😀', '\uD800', '\0', ' ', '-->', '302-1234567-1234567'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.nat(80), (parts, at) => {
        const text = parts.join('');
        const offset = Math.min(at, text.length);
        const message = readMessage(text, { settings });
        const range = hoverAt(message, offset, { settings, problems: [] })?.range;
        assert.ok(!range || (range.start >= 0 && range.end <= text.length));
      }),
    );
  });
});
