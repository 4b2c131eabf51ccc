import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkMessage } from '../../../server/src/lint/check';
import type { Settings } from '../../../server/src/lint/settings';
import { hoverAt } from '../../../server/src/language-service/hover';

const settings: Settings = {
  rules: { 'unknown-placeholder': 'off' },
  placeholders: { ref: 'order-id' },
};

function hovered(marked: string, given = settings) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const problems = checkMessage(text, { settings: given });
  const hover = hoverAt(text, offset, { settings: given, problems });
  return hover && { ...hover, word: text.slice(hover.range.start, hover.range.end) };
}

/** Where `|` stands, the words that the hover is about, and what it says. */
const table: readonly [text: string, word: string, says: RegExp][] = [
  ['<p>x</p><!-- bsm-disable no-|emoji -->', 'no-emoji', /emojis/],
  ['<p>x</p>{{!-- bsm-disable-line no-gif max-|margin --}}', 'max-margin', /20/],
  ['<!-- bsm\npur|pose: invoice\n-->', 'purpose', /permitted purpose/],
  ['<!-- bsm\npurpose: inv|oice\n-->', 'invoice', /must not have `\[Important\]`/],
  ['---\npurpose: custom-|design\n---\n', 'custom-design', /has to begin/],
  ['<p>{{re|f}} and {{ref}}</p>', 'ref', /order id.*configuration.*2 times/],
  ['<p>[[buyer-|name]]</p>', 'buyer-name', /buyer’s name/],
  ['<p>{{x|yz}}</p>', 'xyz', /does not tell/],
  ['<p>302-123|4567-1234567</p>', '302-1234567-1234567', /id of an order/],
  ['<p>D01-123|4567-1234567</p>', 'D01-1234567-1234567', /digital/],
  ['<p>Hello 😀|</p>', '😀', /no-emoji.*style, error/],
];

describe('hover', () => {
  for (const [text, word, says] of table)
    it(JSON.stringify(text), () => {
      const hover = hovered(text);
      assert.equal(hover?.word, word);
      assert.match(hover.text.replaceAll('\n', ' '), says);
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
        const range = hoverAt(text, offset, { settings, problems: [] })?.range;
        assert.ok(!range || (range.start >= 0 && range.end <= text.length));
      }),
    );
  });
});
