import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newMessageChoices } from '../../../../server/src/language-service/new-message/choices';
import {
  newMessage,
  NewMessageError,
  type NewMessageWish,
} from '../../../../server/src/language-service/new-message/new-message';
import type { MessageSnippets } from '../../../../server/src/language-service/new-message/snippets';
import { parseSnippet, snippetText } from '../../../../server/src/language-service/snippet-syntax';
import { checkMessage } from '../../../../server/src/lint/check';
import type { WordJudge } from '../../../../server/src/message/context/word-judge';
import { placeholderDialects } from '../../../../server/src/message/template/dialects';
import { snippetFiles } from '../../../../server/src/workspace/program/snippet-files';
import { loadHunspell, wordJudge } from '../../spelling/judge';

const readSnippets = snippetFiles(join(__dirname, '../../../../server/src'));
const choices = newMessageChoices();

const wish: NewMessageWish = { purpose: 'invoice', language: 'en', dialect: 'handlebars' };
const made = (changes: Partial<NewMessageWish>, listed?: Record<string, string>) =>
  newMessage({ ...wish, ...changes }, readSnippets, listed);

/** What is chosen, and what then stands in the message. */
const table: readonly [changes: Partial<NewMessageWish>, lines: string][] = [
  [{ marketplace: 'amazon.com' }, 'language: en-US\nmarketplace: amazon.com\n'],
  [{ marketplace: 'amazon.co.uk' }, 'language: en-GB\nmarketplace: amazon.co.uk\n'],
  [{ marketplace: 'UK' }, 'language: en-GB\nmarketplace: amazon.co.uk\n'],
  [{ marketplace: 'amazon.de' }, 'language: en\nmarketplace: amazon.de\n'],
  [{ marketplace: 'amazon.com.mx', language: 'es' }, 'language: es-MX\n'],
  [{ language: 'de-AT', marketplace: 'amazon.de' }, 'language: de-AT\nmarketplace: amazon.de\n'],
  [{ language: 'pl' }, 'purpose: invoice\nlanguage: pl\nattachments:\n'],
  [{ dialect: 'double-square' }, 'order [[order-id]] '],
  [{ dialect: 'square' }, 'order [Order ID] '],
  [{ dialect: 'dollar' }, 'order {{ $order_id }} '],
  [{ dialect: 'dollar-braces' }, 'order ${order_id} '],
  [{ dialect: 'percent' }, 'order %ORDER_ID% '],
];

/** What the configuration lists, the dialect, and the placeholder for the order id. */
const configured: readonly [listed: Record<string, string>, dialect: string, written: string][] = [
  [{ 'order.ref': 'order-id' }, 'handlebars', '{{order.ref}}'],
  [{ bestellnummer: 'Bestellnummer' }, 'braces', '{bestellnummer}'],
  [{ 'Order No': 'order-id' }, 'square', '[Order No]'],
  [{ 'Order No': 'order-id' }, 'handlebars', '{{order_id}}'],
  [{ $order_no: 'order-id' }, 'handlebars', '{{$order_no}}'],
  [{ coupon: 'free-text' }, 'handlebars', '{{order_id}}'],
];

describe('a new message', () => {
  before(loadHunspell);

  for (const [changes, lines] of table)
    it(`${JSON.stringify(changes)}: ${JSON.stringify(lines)}`, () => {
      const { text } = made(changes);
      assert.ok(text.includes(lines), text);
    });

  for (const [listed, dialect, written] of configured)
    it(`${JSON.stringify(listed)} in ${dialect}: ${written}`, () => {
      const { text } = made({ dialect }, listed);
      assert.ok(text.includes(`order ${written} `), text);
    });

  it('is a snippet of the same text, whatever the dialect', () => {
    for (const { id } of placeholderDialects) {
      const { snippet, text } = made({ dialect: id });
      assert.equal(snippetText(parseSnippet(snippet)), text);
      assert.match(snippet, /\$\{0\}$/);
    }
  });

  it('is Handlebars where its placeholders are', () => {
    assert.equal(made({}).isHandlebars, true);
    assert.equal(made({ dialect: 'braces' }).isHandlebars, false);
  });

  const unknown: Partial<NewMessageWish>[] = [
    { purpose: 'promotion' },
    { purpose: 'toString' },
    { language: 'fi' },
    { language: '../en' },
    { marketplace: 'ebay.de' },
    { dialect: 'braille' },
  ];
  for (const changes of unknown)
    it(`is refused with ${JSON.stringify(changes)}`, () => {
      const [value = ''] = Object.values(changes);
      assert.throws(
        () => made(changes),
        (error) => error instanceof NewMessageError && error.message.includes(value),
      );
    });

  for (const { code, marketplaces } of choices.languages)
    describe(`in ${code}`, () => {
      for (const { id } of choices.dialects)
        it(`is compliant for every purpose with ${id}`, () => {
          for (const { id: purpose } of choices.purposes)
            assertCompliant({ purpose, language: code, dialect: id });
        });

      it('is compliant on every marketplace that is offered', () => {
        for (const { domain } of marketplaces)
          for (const { id: purpose } of choices.purposes)
            assertCompliant({ ...wish, purpose, language: code, marketplace: domain }, wordJudge);
      });
    });
});

function assertCompliant(wanted: NewMessageWish, judge?: WordJudge): void {
  const { text, isHandlebars } = newMessage(wanted, readSnippets);
  const path = isHandlebars ? 'message.hbs' : 'message.html';
  const problems = checkMessage(text, { path, ...(judge && { judge }) });
  assert.deepEqual(
    problems.map(({ rule, message }) => `${rule}: ${message}`),
    [],
    text,
  );
}

describe('the choices for a new message', () => {
  it('have the languages of the snippet files, each with marketplaces', () => {
    for (const { code, marketplaces } of choices.languages) {
      assert.ok(readSnippets(code), code);
      assert.ok(marketplaces.length > 0, code);
    }
  });

  it('name languages in English and in themselves, the site’s own first', () => {
    const german = choices.languages.find(({ code }) => code === 'de');
    assert.deepEqual(german, {
      code: 'de',
      name: 'German',
      ownName: 'Deutsch',
      marketplaces: [
        { domain: 'amazon.de', region: 'DE' },
        { domain: 'amazon.com', region: 'US' },
      ],
    });
  });

  it('show each dialect by an order id', () => {
    assert.deepEqual(
      choices.dialects.map(({ example }) => example),
      [
        ...['{{order_id}}', '[[order-id]]', '{order_id}', '%ORDER_ID%', '%%order_id%%'],
        ...['${order_id}', '{{ $order_id }}', '[#order-id#]', '#order_id#', '[Order ID]'],
      ],
    );
  });
});

describe('the snippet files', () => {
  it('are read from beside the program, too', () => {
    const here = JSON.parse(
      readFileSync(join(__dirname, '../../../../snippets/sv.json'), 'utf8'),
    ) as MessageSnippets;
    assert.deepEqual(readSnippets('sv'), here);
    assert.equal(readSnippets('xx'), undefined);
  });
});
