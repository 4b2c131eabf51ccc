import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completionsAt } from '../../../server/src/language-service/completion/completion';
import type { CompletionContext } from '../../../server/src/language-service/completion/completion-item';

const context: CompletionContext = {
  placeholders: { order_id: 'order-id', gruss: 'free-text' },
  allowedHosts: ['track.example'],
  otherPlaceholders: () => ['buyer.name', 'order-no'],
  partialNames: () => ['imprint', 'legal/returns'],
  newMessages: () => [
    { name: 'bsm-invoice', description: 'English: Sends the invoice.', snippet: '$0', text: '' },
  ],
};

/** Where `|` stands, what has to be offered, and what must not be. */
const table: readonly { text: string; offers?: string; not?: string; nothing?: true }[] = [
  // The header
  { text: '|', offers: 'bsm header' },
  { text: '<!|', offers: 'bsm header' },
  { text: '{{!|', offers: 'bsm header' },
  { text: '<!-- | -->', offers: 'bsm header' },
  { text: '{{!-- b|--}}', offers: 'bsm header' },
  { text: '<!-- x |', not: 'bsm header' },
  { text: '<!-- bsm\n|\n-->', offers: 'subject purpose language marketplace attachments' },
  { text: '<!-- bsm\nsubject: x\npu|\n-->', offers: 'purpose', not: 'subject' },
  { text: '<!-- bsm\npur|', offers: 'purpose' },
  { text: '---\n|', offers: 'subject purpose' },
  { text: '---\np|', offers: 'purpose' },
  { text: '---\r\npurpose: x\r\n|\r\n<p>Hello</p>', offers: 'subject', not: 'purpose' },
  { text: '---\npurpose: x\n\n<p>|', nothing: true },
  { text: '---\nHello there |', nothing: true },
  { text: '---\npurpose: |\n---\n', offers: 'review-request custom-design', not: 'purpose' },
  { text: '{{!-- bsm\nchannel: pack|\n--}}', offers: 'package-insert email' },
  { text: '<!-- bsm\nmarketplace: |\n-->', offers: 'amazon.de amazon.co.jp' },
  { text: '<!-- bsm\nmarketplace: amazon.de\nlanguage: |\n-->', offers: 'de-DE en pl' },
  { text: '<!-- bsm\nsend: |\n-->', offers: 'P7D' },
  { text: '<!-- bsm\nsend:|\n-->', offers: 'P7D' },
  { text: '<!-- bsm\nsubject:|\n-->', nothing: true },
  { text: '<!-- bsm\nattachments:\n  - { file: a.pdf, kind: |\n-->', offers: 'invoice warranty' },
  { text: '<!-- bsm\nattachments:\n  - |\n-->', offers: 'file kind', not: 'subject' },
  { text: '<!-- bsm\nattachments:\n- { file: a.pdf, |\n-->', offers: 'kind', not: 'file' },
  { text: '---\nattachments:\n  - file: a.pdf\n    |\n---\n', offers: 'kind', not: 'file' },
  { text: '---\nattachments:\n  - file: a.pdf\n    kind: |\n---\n', offers: 'invoice' },
  { text: '---\nattachments:\n  - { file: a.pdf }\n  - f|\n---\n', offers: 'file' },
  { text: '---\nbrand:\n  - |\n---\n', nothing: true },
  { text: '<!-- bsm\nsubject: Your |\n-->', nothing: true },
  // Whole messages
  { text: '|', offers: 'bsm-invoice' },
  { text: '\n bsm-inv|\n', offers: 'bsm-invoice' },
  { text: '<p>|', not: 'bsm-invoice' },
  { text: '---|', offers: 'bsm header', not: 'bsm-invoice' },
  { text: '|<p>Hello</p>', not: 'bsm-invoice' },
  { text: '<p>Please find your invoice|</p>', nothing: true },
  { text: 'Your invoice|', nothing: true },
  // Comments
  { text: '<p>a</p><!-- |', offers: 'bsm-disable-line bsm-enable', not: 'bsm header' },
  { text: '<p>a</p>{{!-- bsm-dis| --}}', offers: 'bsm-disable-file' },
  { text: '<p>a</p><!-- bsm-disable no-|', offers: 'no-emoji no-gif', not: 'unused-disable' },
  { text: '<p>a</p><!-- bsm-disable no-gif, |', offers: 'no-emoji', not: 'no-gif' },
  { text: '<p>a</p><!-- bsm-disable no-gif -- the |', nothing: true },
  { text: '<p>a</p><!-- a note |', nothing: true },
  // Placeholders
  { text: '<p>{{|', offers: 'order_id buyer.name gruss', not: 'order-no' },
  { text: '<p>{{or|}} {{city}}', offers: 'order_id city', not: 'or' },
  { text: '<p>[[|', offers: 'order_id order-no' },
  { text: '<p>%%|', offers: 'order_id' },
  { text: '<p>%%order_id%% |', nothing: true },
  { text: '<p>${|', offers: 'order_id buyer.name order-no' },
  { text: '<p>{{ $or|', offers: 'order_id', not: 'order-no' },
  { text: '<p>[# or|', offers: 'order_id order-no' },
  { text: '<p>{or|', offers: 'order_id', not: 'gruss buyer.name' },
  { text: '<p style="color:#|">', nothing: true },
  { text: '<script>if (a) {|}</script>', nothing: true },
  { text: '---\nbrand: [|', nothing: true },
  { text: '<p>{|}', offers: 'order_id gruss', not: 'order-no2' },
  { text: '<p>{which size|', nothing: true },
  { text: '<style>p {|}</style>', nothing: true },
  { text: '<p>[Order|]</p><p>[Order Number]</p>', offers: 'order_id order-no', not: 'gruss' },
  { text: '<p>%|', offers: 'order_id' },
  { text: '<p>%order_id%|', nothing: true },
  { text: '<p>20%|', nothing: true },
  { text: '<p>#or|#', offers: 'order_id', not: 'gruss' },
  { text: '<p>&#|', nothing: true },
  { text: '<p>{{~|~}}', offers: 'order_id' },
  { text: '<p>{{&|}}', offers: 'order_id' },
  { text: '<p>{{{|', offers: 'order_id' },
  { text: '{{#if |}}', offers: 'order_id gruss', not: 'order-no if' },
  { text: '{{#if gi|}}', offers: 'gruss' },
  { text: '{{#each items}}{{#if ../gi|}}', offers: 'gruss items', not: 'gi' },
  { text: '{{gift}}{{^x}}{{#each |}}', offers: 'gruss gift' },
  { text: '{{#if a}}{{else if |}}', offers: 'gruss', not: 'else' },
  { text: '{{#if a}}{{else |}}', nothing: true },
  { text: '{{upper |}}', offers: 'gruss' },
  { text: '{{#if (eq gruss "a b" |', offers: 'gruss' },
  { text: '{{date sent "|"}}', nothing: true },
  { text: '{{> sig name=|}}', offers: 'gruss', not: 'imprint' },
  // Placeholders in the header
  { text: '---\nsubject: Order {{|\n---\n', offers: 'order_id buyer.name', not: 'else' },
  { text: "{{!-- bsm\nsubject: '… {{|'\n--}}", offers: 'order_id' },
  { text: '<!-- bsm\nsubject: "[[|"\n-->', offers: 'order_id order-no' },
  { text: '<!-- bsm\nattachments:\n  - invoice-{{or|\n-->', offers: 'order_id' },
  { text: '{{#|', offers: 'if each unless with' },
  { text: '{{#if a}}{% for b in c %}{{/|', offers: 'if', not: 'each' },
  { text: '{{#if a}}{{#each b}}x{{/each}}{{/|', offers: 'if', not: 'each' },
  { text: '{{#if a}}{{el|', offers: 'else' },
  { text: '{{el|', not: 'else' },
  { text: '<p>{{> |', offers: 'imprint legal/returns' },
  { text: '<p>{{#> |}}', offers: 'imprint' },
  { text: '<p>{{> "|"}}', offers: 'imprint' },
  { text: '{{#*inline "|"}}', nothing: true },
  // Links
  { text: '<a href="https://|', offers: 'www.amazon.com track.example' },
  { text: '<img src="https://|', nothing: true },
  // Prose
  { text: '<p>Hello |', nothing: true },
  { text: '<p>20 % |', nothing: true },
];

/** Where `|` stands, what is chosen there, and the text after that. */
const written: readonly [text: string, label: string, after: string][] = [
  // Comments
  [
    '<!-- bsm-disable-next-line |--><p>x</p>',
    'no-emoji',
    '<!-- bsm-disable-next-line no-emoji--><p>x</p>',
  ],
  ['<p>x</p><!-- bsm-dis|-->', 'bsm-disable-file', '<p>x</p><!-- bsm-disable-file -->'],
  ['{{!-- bsm-disable no-|--}}', 'no-emoji', '{{!-- bsm-disable no-emoji--}}'],
  ['{{~!-- bsm-disable no-|gif--~}}', 'no-emoji', '{{~!-- bsm-disable no-emoji--~}}'],
  ['<!-- bsm-disable no-e|moji -->', 'no-gif', '<!-- bsm-disable no-gif -->'],
  ['<!-- bsm\npu|-->', 'purpose', '<!-- bsm\npurpose: -->'],
  ['<!-- bsm\npurpose: in|-->', 'invoice', '<!-- bsm\npurpose: invoice-->'],
  ['<!-- bsm\npurpose:|\n-->', 'invoice', '<!-- bsm\npurpose: invoice\n-->'],
  ['<!-- bsm\npurpose:in|\n-->', 'invoice', '<!-- bsm\npurpose: invoice\n-->'],
  // Placeholders
  ['{{ $o|}}', 'order_id', '{{ $order_id}}'],
  ['{{ $o|', 'order_id', '{{ $order_id }}'],
  ['{{~or|~}}', 'order_id', '{{~order_id~}}'],
  ['{{{or|', 'order_id', '{{{order_id}}}'],
  ['{{#if or|', 'order_id', '{{#if order_id'],
  ['{{#if ../or|d}}', 'order_id', '{{#if ../order_id}}'],
  ['{{upper "a" or|}}', 'order_id', '{{upper "a" order_id}}'],
  ['<p>{or|} S', 'order_id', '<p>{order_id} S'],
  ['<p>[Or|der ID] S [Order Number]', 'Order Number', '<p>[Order Number] S [Order Number]'],
  ['<p>%or| and 20% off', 'order_id', '<p>%order_id% and 20% off'],
  ['<!-- bsm\nsubject: {{|-->', 'order_id', '<!-- bsm\nsubject: {{order_id}}-->'],
  ['{{> im|', 'imprint', '{{> imprint}}'],
  ['{{> "im|', 'imprint', '{{> "imprint"}}'],
  ["{{> 'im|'}}", 'imprint', "{{> 'imprint'}}"],
  // A header
  ['|<p>x</p>', 'bsm header', `${header('<!-- bsm', '-->')}<p>x</p>`],
  ['<!--|-->', 'bsm header', header('<!-- bsm', '-->')],
  ['<!--| -->\n<p>x</p>', 'bsm header', `${header('<!-- bsm', '-->')}\n<p>x</p>`],
  ['<!-- | --><p>x</p>', 'bsm header', `${header('<!-- bsm', '-->')}<p>x</p>`],
  ['<!|>', 'bsm header', header('<!-- bsm', '-->')],
  ['{{!--|--}}', 'bsm header', header('{{!-- bsm', '--}}')],
  ['{{|}}', 'bsm header', header('{{!-- bsm', '--}}')],
  ['<|p>', 'bsm header', `${header('<!-- bsm', '-->')}p>`],
];

function header(open: string, close: string): string {
  return `${open}\nsubject: \npurpose: \nlanguage: \n${close}\n`;
}

function offered(marked: string): string[] {
  const offset = marked.indexOf('|');
  return completionsAt(marked.replace('|', ''), offset, context).map(({ label }) => label);
}

describe('completion', () => {
  for (const { text, offers, not, nothing } of table)
    it(JSON.stringify(text), () => {
      const labels = offered(text);
      if (nothing) assert.deepEqual(labels, []);
      const expected = offers === 'bsm header' ? [offers] : offers?.split(' ');
      for (const label of expected ?? [])
        assert.ok(labels.includes(label), `${label} in ${labels.join()}`);
      for (const label of not?.split(' ') ?? [])
        assert.ok(!labels.includes(label), `${label} not in ${labels.join()}`);
    });

  for (const [marked, label, after] of written)
    it(`writes ${label} into ${JSON.stringify(marked)}`, () => {
      const offset = marked.indexOf('|');
      const text = marked.replace('|', '');
      const chosen = completionsAt(text, offset, context).find((each) => each.label === label);
      assert.ok(chosen);
      const { range } = chosen;
      assert.equal(text.slice(0, range.start) + chosen.text + text.slice(range.end), after);
    });

  it('offers the languages of the marketplace first', () => {
    assert.equal(offered('<!-- bsm\nmarketplace: amazon.de\nlanguage: |\n-->')[0], 'de-DE');
  });

  it('takes the place of the whole word, and closes what is open', () => {
    const text = '<p>{{ord</p>';
    const [first] = completionsAt(text, 8, context);
    assert.deepEqual(first?.range, { start: 5, end: 8 });
    assert.equal(first?.text, 'order_id}}');
  });

  it('says what a purpose permits and what a placeholder stands for', () => {
    const purpose = completionsAt('---\npurpose: \n---\n', 13).find(
      ({ label }) => label === 'custom-design',
    );
    assert.match(purpose?.detail ?? '', /\[Important\]/);
    const placeholder = completionsAt('{{', 2, context).find(({ label }) => label === 'order_id');
    assert.equal(placeholder?.detail, 'The order id.');
  });

  it('stays inside the text, whatever stands there', () => {
    const pieces = fc.constantFrom(
      ...['<!-- ', 'bsm', '\n', '---', '{{', '}}', '{{#if a}}', '{{/', '[[', 'href="https://'],
      ...['purpose: ', 'bsm-disable ', ',', '😀', '\uD800', '\0', ' ', '-->', '--}}', '%%', '${'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.nat(60), (parts, at) => {
        const text = parts.join('');
        const offset = Math.min(at, text.length);
        for (const { range } of completionsAt(text, offset, context)) {
          assert.ok(range.start >= 0 && range.start <= offset);
          assert.ok(range.end >= offset && range.end <= text.length);
        }
      }),
    );
  });
});
