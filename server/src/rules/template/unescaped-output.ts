import type { ListedPlaceholders } from '../../message/template/meaning';
import { nameWords } from '../../message/words/name-words';
import { meaningOf, printedValues, type Reference } from '../../message/template/references';
import { suggestion } from '../fixes/fix-kinds';
import { defineRule } from '../rule';

export const unescapedOutput = defineRule({
  id: 'unescaped-output',
  section: 'template',
  severity: 'warning',
  policy: 'What a buyer has written must not become markup of the message.',
  remedy: 'Escape it with two braces.',
  details:
    '`{{{value}}}` and `{{&value}}` print a value as it is. Reported is every value that may carry a text of the ' +
    'buyer; not one whose name tells markup (`footer_html`, `body`), a link or an image, a number or a date, or ' +
    'something of the seller’s own. A helper is taken to escape what it is given.',
  fix: 'suggest',
  good: [
    { text: '<p>{{message}}</p>' },
    { text: '{{{footer_html}}}{{{body}}}{{{> @partial-block}}}' },
    { text: '<a href="{{{order_url}}}">Order</a> {{{order_id}}} {{{shop_name}}}' },
    { text: '<p>{{{breakLines message}}} {{{t "greeting"}}} {{{pad \'x\' 3}}}</p>' },
    { text: '{{#with seller}}<p>{{{name}}}</p>{{/with}}' },
    { text: '<!-- {{!-- {{{message}}} --}} -->' },
  ],
  bad: [
    {
      text: '<p>Your engraving: «{{{engraving_text}}}»</p>',
      suggested: '<p>Your engraving: {{engraving_text}}</p>',
      says: '`engraving_text` is printed without escaping.',
    },
    {
      text: '<p>Hello «{{&buyer.name}}», you wrote: «{{{ note }}}»</p>',
      suggested: '<p>Hello {{buyer.name}}, you wrote: {{{ note }}}</p>',
    },
    {
      text: '{{#each items}}<p>«{{{this.personalisation}}}»</p>{{/each}}',
      suggested: '{{#each items}}<p>{{this.personalisation}}</p>{{/each}}',
    },
    {
      text: '{{#each items}}<p>«{{{@root.gift_message}}}»</p>{{/each}}',
      suggested: '{{#each items}}<p>{{@root.gift_message}}</p>{{/each}}',
    },
    { text: '<p>«{{{value}}}»</p>', suggested: '<p>{{value}}</p>' },
    {
      text: '<p>«{{~{note}}}» «{{~{engraving_text}~}}» «{{~&note}}»</p>',
      suggested: '<p>{{~note}} {{~{engraving_text}~}} {{~&note}}</p>',
    },
  ],
  check(message, report) {
    const tags = message.tags.filter(({ kind, closed }) => kind === 'unescaped' && closed);
    if (tags.length === 0) return;
    const { placeholders } = message.context;
    for (const reference of printedValues(tags, message.blocks)) {
      const { tag, path } = reference;
      if (reference.isArgument || !mayCarryBuyerText(reference, placeholders)) continue;
      const { start, end, stripsBefore, stripsAfter, expression } = tag;
      const escaped = `{{${stripsBefore ? '~' : ''}${expression}${stripsAfter ? '~' : ''}}}`;
      report({ start, end }, `\`${path}\` is printed without escaping.`, {
        fixes: [suggestion(`Change to ${escaped}`, [{ start, end, text: escaped }])],
      });
    }
  },
});

/** Words of names that tell markup, a number, or a text of the seller's own. */
const harmless = new Set(
  `html markup svg css style styles script code block blocks section sections part partial partials snippet template layout
   head header footer body content contents yield intro outro wrapper container row rows column columns cell table list menu
   button buttons cta banner logo logos icon icons image images img picture photo avatar pixel barcode qr qrcode
   url urls uri link links href src path anchor id ids uuid number numbers no nr count total subtotal amount price prices
   tax vat sum currency rate percent qty quantity size width height color colour date day time year month week timestamp
   status state flag is has lang language locale country marketplace seller store shop company brand merchant sender
   signature disclaimer legal terms policy copyright imprint impressum unsubscribe preheader spacer divider separator nbsp
   firma verkaufer handler signatur fusszeile kopfzeile inhalt preis betrag datum nummer sprache agb rechtliches
   entreprise vendeur signature prix montant pied entete contenu empresa vendedor firma precio importe fecha contenido
   azienda venditore prezzo importo contenuto bedrijf verkoper prijs bedrag inhoud sklep sprzedawca cena kwota tresc podpis
   foretag saljare pris belopp innehall underskrift loja preco valor conteudo assinatura
   satici fiyat tutar icerik imza`.split(/\s+/),
);

const harmlessMeanings = new Set<string | undefined>([
  'order-id',
  'seller-name',
  'quantity',
  'date',
  'link',
  'review-link',
  'external-link',
  'opt-out-link',
  'tracking-number',
  'product-image',
  'brand-logo',
  'html',
]);

function mayCarryBuyerText(value: Reference, listed: ListedPlaceholders | undefined): boolean {
  const meaning = meaningOf(value, listed);
  if (meaning === 'free-text') return true;
  if (meaning !== undefined) return !harmlessMeanings.has(meaning);
  return !nameWords(value.path).some((word) => harmless.has(word));
}
