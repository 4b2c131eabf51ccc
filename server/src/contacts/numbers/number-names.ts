import { nameWords } from '../../message/words/name-words';

/** How orders are called, by the beginnings of words, folded; in twelve languages. */
const orderStems =
  'order orders purchase bestell auftrag commande pedido orden ordini ordine compra acquisto bestel zamowi bestall ordernummer encomenda siparis'.split(
    ' ',
  );
const orderPhrase = /注文|受注|オーダー|طلب/;

/** How other numbers are called. */
const otherStems =
  `track tracking shipment parcel package packet waybill sendung paket trackingnummer versand suivi colis seguimiento rastre
  spedizion tracciament zending pakket verzend przesyl sledz paczk sparning kolli sandning paket frakt takip kargo gonderi
  invoice rechnung factur fattura fatture factuur faktur fatura receipt serial serien serie seri numserie seriale ean gtin
  upc isbn asin sku imei iban bic vat ust ustid tva iva mwst nip cnpj cpf siret siren kvk steuer tax account konto compte
  cuenta conto rekening hesap card karte carte tarjeta carta kart kort article artikel articulo articolo part teile model
  modell batch charge lot rma ticket case vorgang kundennummer customerid klantnummer`.split(/\s+/);
const otherPhrase =
  /追跡|荷物|伝票|送り状|請求|登録|型番|シリアル|品番|تتبع|شحن|فاتور|ضريب|تسلسل|حساب/;

/** What words call a number: that of an order, or another one. */
export type NumberName = 'order' | 'other';

/** What the words before a number call it, by the nearest that tells. */
export const nameBefore = (text: string): NumberName | undefined =>
  firstName(nameWords(text).reverse());

/** What the words behind a number call it, by the nearest that tells. */
export const nameBehind = (text: string): NumberName | undefined => firstName(nameWords(text));

function firstName(words: readonly string[]): NumberName | undefined {
  for (const word of words) {
    if (startsWithOne(word, otherStems) || otherPhrase.test(word)) return 'other';
    if (startsWithOne(word, orderStems) || orderPhrase.test(word)) return 'order';
  }
  return undefined;
}

const startsWithOne = (word: string, stems: readonly string[]): boolean =>
  stems.some((stem) => word.startsWith(stem) && (stem.length > 4 || word.length - stem.length < 5));
