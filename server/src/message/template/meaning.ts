/** What a placeholder can stand for, as far as its name tells. */
export type PlaceholderMeaning =
  | 'order-id'
  | 'buyer-name'
  | 'seller-name'
  | 'product'
  | 'quantity'
  | 'date'
  | 'link'
  | 'address'
  | 'tracking-number';

/**
 * Words that tell the meaning of a placeholder, folded to lower case without diacritics.
 * A phrase matches when its words stand in the name in this order, side by side.
 */
const phrases: Record<PlaceholderMeaning, string[]> = {
  'order-id': [
    'order id',
    'order number',
    'order no',
    'order nr',
    'amazon order',
    'purchase id',
    'bestellnummer',
    'bestell nr',
    'bestellung id',
    'auftragsnummer',
    'numero commande',
    'numero de commande',
    'id commande',
    'numero pedido',
    'numero de pedido',
    'id pedido',
    'numero do pedido',
    'numero ordine',
    'numero d ordine',
    'id ordine',
    'ordernummer',
    'bestelnummer',
    'numer zamowienia',
    'nr zamowienia',
    'bestallningsnummer',
    'siparis numarasi',
    'siparis no',
    '注文番号',
    'رقم الطلب',
  ],
  'buyer-name': [
    'buyer name',
    'buyer first name',
    'customer name',
    'customer first name',
    'first name',
    'last name',
    'full name',
    'recipient name',
    'vorname',
    'nachname',
    'kundenname',
    'name des kunden',
    'prenom',
    'nom du client',
    'nom client',
    'nombre',
    'nombre del cliente',
    'nome cliente',
    'nome do cliente',
    'voornaam',
    'klantnaam',
    'imie',
    'nazwisko',
    'fornamn',
    'kundnamn',
    'musteri adi',
    'お客様名',
    '氏名',
    'اسم العميل',
  ],
  'seller-name': [
    'seller name',
    'store name',
    'shop name',
    'company name',
    'brand name',
    'firmenname',
    'verkaufername',
    'nom du vendeur',
    'nombre del vendedor',
    'nome venditore',
    'winkelnaam',
    'nazwa sklepu',
    'ショップ名',
  ],
  product: [
    'product name',
    'product title',
    'item name',
    'item title',
    'product',
    'asin',
    'sku',
    'artikel',
    'produktname',
    'artikelname',
    'nom du produit',
    'nombre del producto',
    'nome prodotto',
    'nome do produto',
    'productnaam',
    'nazwa produktu',
    'produktnamn',
    'urun adi',
    '商品名',
    'اسم المنتج',
  ],
  quantity: ['quantity', 'qty', 'menge', 'quantite', 'cantidad', 'quantita', 'aantal', '数量'],
  date: [
    'order date',
    'purchase date',
    'delivery date',
    'ship date',
    'bestelldatum',
    'lieferdatum',
    'date de commande',
    'date de livraison',
    'fecha de pedido',
    'data ordine',
    'orderdatum',
    'data zamowienia',
    '注文日',
  ],
  link: [
    'review link',
    'review url',
    'feedback link',
    'feedback url',
    'order link',
    'order url',
    'product link',
    'product url',
    'bewertungslink',
    'lien avis',
  ],
  address: [
    'shipping address',
    'delivery address',
    'ship address',
    'lieferadresse',
    'adresse de livraison',
    'direccion de envio',
    'indirizzo di spedizione',
    'bezorgadres',
    'adres dostawy',
    'leveransadress',
  ],
  'tracking-number': [
    'tracking number',
    'tracking id',
    'tracking no',
    'sendungsnummer',
    'numero de suivi',
    'numero de seguimiento',
    'numero di tracking',
    'numer przesylki',
    'sparningsnummer',
    '追跡番号',
  ],
};

const meanings = new Map<string, PlaceholderMeaning>(
  Object.entries(phrases).flatMap(([meaning, names]) =>
    names.map((name) => [name, meaning as PlaceholderMeaning] as const),
  ),
);

/**
 * What the name of a placeholder tells: `order.id`, `OrderNumber` and `bestellnummer` an order id.
 * Nothing where its words do not tell.
 */
export function placeholderMeaning(name: string): PlaceholderMeaning | undefined {
  return meanings.get(nameWords(name).join(' '));
}

/** A name split into its words, folded: `buyer.firstName` → `buyer`, `first`, `name`. */
export function nameWords(name: string): string[] {
  return name
    .replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
