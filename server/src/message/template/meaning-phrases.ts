import type { PlaceholderMeaning } from './placeholder-meanings';

/** What a name has to say to mean something. Words as sellers write them: blanks between, any case. */
export interface MeaningPhrases {
  /** Tell wherever they stand, unless a word behind them says otherwise: `buyer.order_id`, not `order_id_hash`. */
  phrases: readonly string[];
  /** Tell only where the name says nothing else: `name`, not `file_name`. */
  wholeNames?: readonly string[];
  /** Words that change the sense of the phrase behind them: `purchase` of `purchase order number`. */
  notAfter?: string;
  /** Words that leave the sense of the phrase before them as it is: `url` of `logo_url`. */
  before?: string;
}

/** One line for each language, in the order en, de, fr, es, it, nl, pl, sv, pt, ja, tr, ar. */
const list = (...lines: string[]): string[] =>
  lines.flatMap((line) => line.split(',').map((phrase) => phrase.trim()));

const address = 'url uri href link src path page button';

/** Prepositions and articles are left out: `numero de la commande` is `numero commande`. */
export const meaningPhrases: Readonly<Record<PlaceholderMeaning, MeaningPhrases>> = {
  'order-id': {
    phrases: list(
      'order id, order number, order no, order num, order nr, order nbr, order reference, order ref, order code, order identifier, order increment id, order amazon id, order external id, id order, number order, amazon order id, amazon order number, purchase id',
      'Bestellnummer, Bestell nummer, Bestellnr, Bestell nr, Bestell id, Bestellung id, Bestellung nummer, Bestellung nr, Bestellungs id, Bestellungsnummer, Bestellcode, Bestellreferenz, Bestellkennung, Auftragsnummer, Auftrags nummer, Auftragsnr, Auftrags nr, Auftrags id, Auftrag id, Auftrag nr, Auftrag nummer, Nummer Bestellung, Nummer Auftrags, Amazon Bestellnummer, Kaufnummer',
      'numéro commande, num commande, no commande, nº commande, n commande, nr commande, id commande, identifiant commande, référence commande, réf commande, commande numéro, commande num, commande no, commande id, commande référence, commande réf, code commande',
      'número pedido, num pedido, núm pedido, no pedido, nº pedido, n pedido, nro pedido, id pedido, identificador pedido, código pedido, referencia pedido, ref pedido, pedido id, pedido número, pedido num, pedido nro, pedido ref, número orden, num orden, nro orden, id orden, orden id, orden número, número compra, id compra',
      'numero ordine, num ordine, n ordine, nr ordine, nº ordine, id ordine, codice ordine, riferimento ordine, rif ordine, ordine id, ordine numero, ordine num, ordine nr, numero acquisto, id acquisto',
      'Bestelnummer, Bestel nummer, Bestelnr, Bestel nr, Bestel id, Bestelling id, Bestelling nummer, Bestelling nr, Bestellingsnummer, Bestelcode, Bestelreferentie, Nummer bestelling, Ordernummer, Order nummer',
      'numer zamówienia, nr zamówienia, id zamówienia, identyfikator zamówienia, kod zamówienia, zamówienie id, zamówienie numer, zamówienie nr, zamówienia id, zamówienia nr, zamówienia numer, numer zamówienie',
      'Beställningsnummer, Beställnings nummer, Beställningsnr, Beställnings id, Beställning nummer, Beställning nr, Beställning id, Beställningskod, Orderreferens',
      'código pedido, pedido código, número encomenda, id encomenda, encomenda número, encomenda id, pedido nº',
      '注文番号, 注文ID, 注文No, 注文コード, オーダー番号, オーダーID, 受注番号',
      'sipariş numarası, sipariş numara, sipariş no, sipariş id, sipariş kodu, sipariş referansı',
      'رقم الطلب, رقم الطلبية, رقم طلبك, رقم طلب, معرف الطلب, رمز الطلب, رقم الأوردر',
    ),
    wholeNames: ['amazon order'],
    notAfter:
      're pre work back internal supplier vendor purchase po wholesale merchant erp sap ebay etsy shopify woocommerce magento',
  },
  'buyer-name': {
    phrases: list(
      'buyer name, buyer first name, buyer last name, buyer full name, customer name, customer first name, client name, shopper name, user name, recipient name, addressee name, consignee name, ship to name, shipping name, first name, last name, full name, given name, family name, surname',
      'Vorname, Nachname, Kundenname, Kunden name, Kundenvorname, Kundennachname, Käufername, Käufer name, Empfängername, Empfänger name, Name Kunden, Name Käufers, Name Empfängers, Kunde name, Kunde Vorname',
      'prénom, nom famille, nom client, nom acheteur, nom destinataire, nom complet, client nom, client prénom',
      'nombre cliente, nombre comprador, nombre destinatario, nombre completo, nombre pila, cliente nombre, comprador nombre, apellido, apellidos',
      'nome cliente, nome acquirente, nome destinatario, nome completo, cliente nome, acquirente nome, cognome',
      'Voornaam, Achternaam, Klantnaam, Klant naam, Naam klant, Kopernaam, Koper naam, Naam koper, Volledige naam, Naam ontvanger',
      'imię, nazwisko, imię klienta, imię kupującego, imię i nazwisko, nazwa klienta, nazwisko klienta, nazwa kupującego',
      'Förnamn, Efternamn, Kundnamn, Kund namn, Kundens namn, Köparens namn, Köparnamn, Mottagarens namn',
      'nome comprador, primeiro nome, sobrenome',
      'お客様名, お客様氏名, 顧客名, 購入者名, 購入者氏名, 氏名, 姓名, お名前, 名前, 宛名',
      'müşteri adı, müşteri ismi, müşteri ad, alıcı adı, ad soyad, adı soyadı, soyadı, soyad',
      'اسم العميل, اسم المشتري, اسم الزبون, اسم المستلم, الاسم الأول, الاسم الكامل, اسم العائلة, الاسم',
    ),
    wholeNames: list(
      'name, buyer, customer, client, recipient, shopper, buyers name, customers name, Kunde, Käufer, Empfänger, nom, acheteur, destinataire, nombre, cliente, comprador, nome, acquirente, naam, klant, koper, klient, kupujący, namn, kund, köpare, お客様, 購入者, adı, isim, müşteri, alıcı, العميل, المشتري',
    ),
    notAfter:
      'seller agent store shop support sender staff employee company brand driver carrier technician product file host template sku verkaufer vendeur vendedor venditore',
  },
  'seller-name': {
    phrases: list(
      'seller name, store name, shop name, company name, brand name, business name, merchant name, sender name, from name',
      'Firmenname, Firmen name, Verkäufername, Verkäufer name, Händlername, Shopname, Ladenname, Markenname, Name Verkäufers, Name Shops, Name Firma, Name Händlers, Geschäftsname',
      'nom vendeur, nom boutique, nom entreprise, nom société, nom magasin, nom marque',
      'nombre vendedor, nombre tienda, nombre empresa, nombre marca',
      'nome venditore, nome negozio, nome azienda, nome marchio, nome società, ragione sociale',
      'Winkelnaam, Bedrijfsnaam, Verkopernaam, Verkopersnaam, Merknaam, Naam verkoper, Naam winkel, Naam bedrijf',
      'nazwa sklepu, nazwa firmy, nazwa sprzedawcy, nazwa marki',
      'Butiksnamn, Företagsnamn, Säljarnamn, Säljarens namn, Butikens namn, Varumärkesnamn',
      'nome vendedor, nome loja, nome empresa, nome marca, razão social',
      'ショップ名, 店舗名, 会社名, 社名, 販売者名, 出品者名, 店名, ブランド名',
      'mağaza adı, satıcı adı, şirket adı, firma adı, marka adı',
      'اسم المتجر, اسم البائع, اسم الشركة, اسم العلامة التجارية',
    ),
    wholeNames: list(
      'seller, company, brand, store, shop, merchant, Firma, Verkäufer, Händler, Marke, vendeur, boutique, entreprise, société, marque, vendedor, tienda, empresa, marca, venditore, negozio, azienda, marchio, verkoper, winkel, bedrijf, merk, sprzedawca, sklep, marka, säljare, butik, företag, varumärke, loja, 販売者, 出品者, ブランド, satıcı, mağaza, şirket, المتجر, البائع, الشركة',
    ),
  },
  product: {
    phrases: list(
      'product, product name, product title, item name, item title, article name, asin, sku',
      'Produkt, Artikel, Produktname, Produkt name, Produkttitel, Produktbezeichnung, Artikelname, Artikel name, Artikelbezeichnung, Artikelnummer, Name Produkts, Name Artikels',
      'nom produit, titre produit, nom article',
      'nombre producto, título producto, nombre artículo',
      'nome prodotto, titolo prodotto, nome articolo',
      'Productnaam, Product naam, Artikelnaam, Naam product, Producttitel',
      'nazwa produktu, nazwa przedmiotu, nazwa towaru, tytuł produktu',
      'Produktnamn, Artikelnamn, Produktens namn',
      'nome produto, nome item, nome artigo, título produto',
      '商品名, 製品名, 品名',
      'ürün adı, ürün ismi',
      'اسم المنتج, اسم السلعة',
    ),
    wholeNames: list(
      'products, item, article, produit, producto, artículo, prodotto, articolo, produkt, towar, produto, artigo, 商品, 製品, ürün, المنتج, السلعة',
    ),
  },
  quantity: {
    phrases: list(
      'quantity, qty, quantity purchased, quantity ordered, quantity shipped, item count, number items, Menge, Anzahl, Stückzahl, Bestellmenge, quantité, quantité commandée, cantidad, quantità, aantal, hoeveelheid',
      'ilość, liczba sztuk, antal, kvantitet, quantidade, 数量, 個数, adet, miktar, الكمية, كمية',
    ),
  },
  date: {
    phrases: list(
      'date, order date, purchase date, delivery date, shipping date, ship date',
      'Datum, Bestelldatum, Lieferdatum, Versanddatum, Kaufdatum, Rechnungsdatum, Liefertermin, Liefertag',
      'date commande, date livraison, date achat, date expédition, date envoi',
      'fecha, fecha pedido, fecha entrega, fecha envío, fecha compra',
      'data ordine, data consegna, data spedizione, data acquisto',
      'Besteldatum, Leverdatum, Bezorgdatum, Verzenddatum, Orderdatum, Aankoopdatum',
      'data zamówienia, data dostawy, data wysyłki, data zakupu',
      'Leveransdatum, Beställningsdatum, Köpdatum, Leveransdag',
      'data pedido, data entrega, data envio, data compra',
      '注文日, 配達日, お届け日, 発送日, 購入日, 配送日, 日付',
      'sipariş tarihi, teslimat tarihi, teslim tarihi, kargo tarihi, tarih',
      'تاريخ الطلب, تاريخ التسليم, تاريخ الشحن, تاريخ التوصيل, تاريخ',
    ),
  },
  'review-link': {
    phrases: list(
      'review link, review url, review uri, review page, feedback link, feedback url, rating link, rating url, link review, link feedback',
      'Bewertungslink, Bewertungs link, Bewertungs url, Bewertung link, Bewertung url, Rezensionslink, Rezension link, Feedbacklink, Link Bewertung',
      'lien avis, url avis, lien évaluation, url évaluation, lien commentaire',
      'enlace reseña, url reseña, enlace opinión, url opinión, enlace valoración, url valoración',
      'link recensione, url recensione, link valutazione, link feedback',
      'Reviewlink, Beoordelingslink, Beoordeling link, Beoordeling url, Recensielink, Recensie link',
      'link opinii, link opinia, link recenzji, url opinii, adres opinii',
      'Recensionslänk, Recension länk, Omdömeslänk, Betygslänk, Länk recension',
      'link avaliação, url avaliação, link comentário',
      'レビューリンク, レビューURL, レビューページ, 評価リンク, 評価URL',
      'yorum linki, yorum bağlantısı, değerlendirme linki, değerlendirme bağlantısı',
      'رابط التقييم, رابط المراجعة, رابط تقييم',
    ),
  },
  link: {
    phrases: list(
      'order link, order url, order page, orders link, orders url, order details link, order details url, order detail url, order status link, product link, product url, product page, item link, item url, contact link, contact url, amazon link, amazon url, amazon page, link order, link product',
      'Bestelllink, Bestellungslink, Bestell link, Bestellung link, Bestellung url, Produktlink, Produkt link, Produkt url, Artikellink, Kontaktlink, Kontakt link, Amazon Link',
      'lien commande, url commande, lien produit, url produit, lien contact, lien amazon',
      'enlace pedido, url pedido, enlace producto, url producto, enlace contacto, enlace amazon',
      'link ordine, url ordine, link prodotto, url prodotto, link contatto',
      'Bestellink, Bestelling link, Bestelling url, Productlink, Contactlink',
      'link zamówienia, url zamówienia, link produktu, url produktu, link kontaktowy',
      'Orderlänk, Beställningslänk, Produktlänk, Kontaktlänk',
      'link pedido, link produto, url produto, link contato',
      '注文リンク, 注文URL, 注文ページ, 商品リンク, 商品URL, 商品ページ',
      'sipariş linki, sipariş bağlantısı, ürün linki, ürün bağlantısı',
      'رابط الطلب, رابط المنتج, رابط أمازون',
    ),
  },
  'external-link': {
    phrases: list(
      'website, web site, homepage, home page, company url, company link, company site, company page, shop url, shop link, shop site, store url, store link, brand url, brand link, brand site, seller url, seller link, site url, site link, blog url, blog link, landing page, facebook url, facebook link, facebook page, instagram url, instagram link, twitter url, twitter link, youtube url, youtube link, tiktok url, tiktok link, pinterest url, pinterest link, linkedin url, linkedin link, whatsapp link, whatsapp url, telegram link, social link, social url',
      'Webseite, Internetseite, Internetadresse, Webadresse, Webshop, Onlineshop, Firmenwebsite, Firmenhomepage, Firmenseite, Shoplink, Shopseite, Firmenlink',
      'site web, site internet, site entreprise, site boutique, site société, url boutique, lien boutique, lien site, url site',
      'sitio web, página web, web empresa, web tienda, url tienda, enlace tienda, enlace web',
      'sito web, sito internet, sito aziendale, sito azienda, sito negozio, url negozio, link negozio',
      'Bedrijfswebsite, Webwinkel, Webshop, Winkel url, Winkel link',
      'strona internetowa, strona www, strona sklepu, strona firmy, strona firmowa, adres strony, url sklepu, link sklepu, witryna',
      'Hemsida, Webbplats, Webbsida, Webbutik, Butik url, Butikslänk',
      'site empresa, site loja, url loja, link loja, página loja',
      'ウェブサイト, ホームページ, サイトURL, 会社URL, ショップURL, 公式サイト',
      'web sitesi, internet sitesi, web adresi, site adresi, mağaza linki, mağaza bağlantısı',
      'الموقع الإلكتروني, موقع الشركة, موقع المتجر, موقع الويب, رابط المتجر, رابط الموقع',
    ),
    wholeNames: ['site', 'sito', 'sitio', 'www', 'web'],
    notAfter: 'amazon amz amzn',
    before: address,
  },
  'opt-out-link': {
    phrases: list(
      'unsubscribe, opt out, optout, unsubscription, manage preferences, email preferences, mail preferences, subscription preferences',
      'abmelden, Abmeldung, Abmeldelink, Abmelde, abbestellen, Abbestellung, Abbestelllink, austragen, Austragungslink',
      'désinscription, désinscrire, désabonnement, désabonner',
      'darse baja, baja, cancelar suscripción, desuscribir, desuscribirse, anular suscripción',
      'disiscrizione, disiscriviti, annulla iscrizione, cancella iscrizione, cancellazione iscrizione',
      'afmelden, afmelding, afmeldlink, uitschrijven, uitschrijving, uitschrijflink',
      'wypisz, wypisz się, wypisanie, rezygnacja, rezygnacji, anuluj subskrypcję',
      'avregistrera, avregistrering, avregistreringslänk, avprenumerera, avsluta prenumeration',
      'descadastrar, descadastro, descadastramento, cancelar inscrição, cancelar assinatura',
      '配信停止, 購読解除, 登録解除, 配信解除',
      'abonelikten çık, abonelik iptal, abonelik iptali, listeden çık',
      'إلغاء الاشتراك',
    ),
    before: `${address} lien enlace lank linki token text label`,
  },
  address: {
    phrases: list(
      'address, shipping address, delivery address, ship address, address line, street address, street, postal code, postcode, zip code',
      'Adresse, Lieferadresse, Versandadresse, Rechnungsadresse, Anschrift, Lieferanschrift, Straße, Postleitzahl',
      'adresse livraison, adresse expédition, adresse client, code postal',
      'dirección, dirección envío, dirección entrega, código postal',
      'indirizzo, indirizzo spedizione, indirizzo consegna',
      'Adres, Bezorgadres, Afleveradres, Verzendadres',
      'adres dostawy, adres wysyłki, kod pocztowy',
      'Adress, Leveransadress, Fraktadress, Postnummer',
      'endereço, endereço entrega, endereço envio, cep',
      '住所, お届け先, 届け先, 配送先, 郵便番号',
      'adresi, teslimat adresi, kargo adresi, posta kodu',
      'عنوان الشحن, عنوان التوصيل, عنوان التسليم, العنوان',
    ),
    wholeNames: ['city', 'zip', 'plz', 'ort'],
    notAfter:
      'email mail e web ip mac url site page internet correo courriel posta epost mejl memory',
  },
  'tracking-number': {
    phrases: list(
      'tracking number, tracking id, tracking no, tracking nr, tracking num, tracking code, shipment number, parcel number, package number, waybill number',
      'Sendungsnummer, Sendungs nummer, Sendungs nr, Sendungsverfolgungsnummer, Trackingnummer, Tracking nummer, Paketnummer',
      'numéro suivi, num suivi, nº suivi, code suivi, numéro colis',
      'número seguimiento, código seguimiento, número rastreo',
      'numero tracking, codice tracking, numero spedizione, codice spedizione, numero tracciamento',
      'Trackingcode, Verzendnummer, Zendingsnummer, Zendingnummer, Track trace',
      'numer przesyłki, nr przesyłki, numer śledzenia, numer paczki, nr paczki',
      'Spårningsnummer, Kollinummer, Kolli id, Sändningsnummer, Spårnings id',
      'código rastreio, código rastreamento, número rastreio, número rastreamento',
      '追跡番号, 送り状番号, お問い合わせ番号, 伝票番号, 荷物番号',
      'takip numarası, takip no, takip kodu, kargo numarası, kargo no',
      'رقم التتبع, رقم الشحنة, رقم التعقب',
    ),
  },
  'email-address': {
    phrases: list(
      'email, e mail, email address, e mail address, mail address, email addr, contact email, support email, company email, seller email, customer email, buyer email, contact mail, support mail, company mail, mailto',
      'Mailadresse, E Mailadresse, E Mail Adresse, Mail Adresse, Kontaktmail, Firmenmail, Supportmail',
      'courriel, adresse email, adresse e mail, adresse mail, adresse courriel, adresse électronique',
      'correo, correo electrónico, dirección correo, dirección correo electrónico, dirección email',
      'posta elettronica, indirizzo email, indirizzo e mail, indirizzo mail, indirizzo posta elettronica',
      'Mailadres, E mailadres, E mail adres, Mail adres',
      'adres email, adres e mail, adres mailowy, poczta elektroniczna, adres poczty elektronicznej',
      'e post, e postadress, e post adress, mejl, mejladress, mailadress',
      'correio eletrônico, endereço email, endereço e mail',
      'メールアドレス, メアド, Eメール',
      'e posta, e posta adresi, mail adresi',
      'البريد الإلكتروني, بريد إلكتروني, عنوان البريد الإلكتروني, الإيميل, ايميل',
    ),
    wholeNames: ['メール'],
    notAfter: 'has is no send use via per',
  },
  'phone-number': {
    phrases: list(
      'phone, telephone, phone number, company phone, customer phone, support phone, phone no, phone nr, telephone number, telephone no, tel, tel no, tel number, mobile, mobile number, mobile no, mobile phone, cell phone, cell number, cellphone, fax, fax number, hotline, contact number, call number, whatsapp number, sms number, phone num',
      'Telefon, Telefonnummer, Telefon nummer, Telefonnr, Telefon nr, Tel nr, Handy, Handynummer, Handy nr, Mobilnummer, Mobiltelefon, Rufnummer, Faxnummer, Festnetz, Servicenummer',
      'téléphone, numéro téléphone, num téléphone, no téléphone, téléphone portable, numéro portable, numéro mobile',
      'teléfono, número teléfono, teléfono móvil, móvil, número móvil, celular, número celular',
      'telefono, numero telefono, cellulare, numero cellulare, telefono cellulare',
      'Telefoon, Telefoonnummer, Telefoon nummer, Telefoonnr, Mobiel, Mobiel nummer, Gsm nummer',
      'numer telefonu, nr telefonu, telefon komórkowy, numer komórki, telefon kontaktowy',
      'Mobiltelefonnummer, Tfn',
      'telefone, número telefone, telefone celular, fone',
      '電話番号, 携帯番号, 携帯電話, 電話',
      'telefon numarası, telefon no, cep telefonu, cep no, gsm no, tel no',
      'رقم الهاتف, الهاتف, هاتف, رقم الجوال, الجوال, رقم الموبايل, رقم الواتساب',
    ),
    wholeNames: ['cell', 'whatsapp', 'gsm'],
    notAfter: 'is has product item model via',
  },
  'product-image': {
    phrases: list(
      'product image, product images, product img, product photo, product photos, product picture, product pic, product thumbnail, item image, item img, item photo, item picture, article image, asin image',
      'Produktbild, Produkt bild, Produktfoto, Produktabbildung, Artikelbild, Artikelfoto, Bild Produkts',
      'image produit, photo produit, visuel produit, image article, photo article',
      'imagen producto, foto producto, imagen artículo, foto artículo',
      'immagine prodotto, foto prodotto, immagine articolo',
      'Productafbeelding, Product afbeelding, Productfoto, Artikelafbeelding',
      'zdjęcie produktu, obraz produktu, obrazek produktu, grafika produktu, fotografia produktu, zdjęcie przedmiotu',
      'Artikel bild, Produktens bild',
      'imagem produto, foto produto, imagem item, imagem artigo',
      '商品画像, 製品画像, 商品写真, 製品写真',
      'ürün resmi, ürün görseli, ürün fotoğrafı',
      'صورة المنتج, صور المنتج, صورة السلعة',
    ),
    before: `${address} small medium large thumb thumbnail main file name`,
  },
  'brand-logo': {
    phrases: list(
      'logo, logotype, wordmark, Firmenlogo, Shoplogo, Markenlogo, Bildmarke, Wortmarke, logotipo, logotyp, ロゴ, شعار',
    ),
    before: `${address} image img png jpg svg file small large dark light`,
  },
  'free-text': {
    phrases: list(
      'message, messages, note, notes, comment, comments, remark, remarks, gift message, gift text, gift note, custom text, custom message, engraving, engraving text, personalization, personalisation, personalization text, customization, customisation, inscription, dedication, special request, delivery instructions, special instructions, buyer question, customer question, buyer text, customer text, buyer input, customer input, user input, free text, review text, feedback text, return reason, greeting card text',
      'Nachricht, Kundennachricht, Notiz, Anmerkung, Anmerkungen, Kommentar, Bemerkung, Bemerkungen, Gravur, Gravurtext, Wunschtext, Grußtext, Grußbotschaft, Geschenktext, Geschenknachricht, Personalisierung, Widmung, Kundenwunsch, Sonderwunsch, Freitext, Lieferhinweis',
      'commentaire, commentaires, remarque, remarques, gravure, texte gravure, personnalisation, dédicace, message client, message cadeau, consigne livraison, consignes livraison',
      'mensaje, mensaje regalo, nota, notas, comentario, comentarios, grabado, texto grabado, personalización, dedicatoria, observaciones',
      'messaggio, messaggio regalo, commento, commenti, incisione, testo incisione, personalizzazione, dedica, osservazioni',
      'bericht, opmerking, opmerkingen, notitie, graveertekst, cadeautekst, cadeaubericht, personalisatie, boodschap',
      'wiadomość, uwagi, komentarz, notatka, grawer, tekst graweru, treść graweru, dedykacja, personalizacja, życzenia',
      'meddelande, anteckning, kommentar, gravyr, gravyrtext, hälsning, önskemål, presenttext',
      'mensagem, mensagem presente, observação, observações, comentário, comentários, gravação, texto gravação, personalização, dedicatória, recado',
      'メッセージ, 備考, コメント, 刻印, 要望, メモ, 名入れ, 通信欄',
      'mesaj, mesajı, notu, yorum, yorumu, açıklama, kazıma metni, hediye notu, kişiselleştirme',
      'رسالة, الرسالة, ملاحظة, ملاحظات, تعليق, النقش, نص النقش, رسالة الهدية',
    ),
    wholeNames: ['not'],
    notAfter: 'delivery credit packing shipping',
  },
  html: {
    phrases: list(
      'html, markup, rich text, body, content, contents, snippet, fragment, partial, layout, footer, header, banner, Inhalt, contenu, contenido, contenuto, inhoud',
      'treść, innehåll, conteúdo, 本文, コンテンツ, içerik, المحتوى',
    ),
    before: 'html markup code block section',
  },
};

/** Prepositions and articles, which do not change what a name tells. */
export const fillWords = new Set(
  'of for the de des du d del della dello dell dei delle do da dos das di la le les l el los der die den dem von zum zur van het na em'.split(
    ' ',
  ),
);

/** What templates put before every name, and what may stand behind it. */
export const wrappers = new Set(
  'this data root vars var context ctx model params payload props fields field template merge message msg global amazon amz amzn bsm your our my a get current'.split(
    ' ',
  ),
);

/** Words behind a phrase that leave its sense as it is, whatever the meaning. */
export const neutralEndings = new Set(
  'amazon amz value val str string formatted display full raw safe escaped placeholder here upper lower encoded'.split(
    ' ',
  ),
);
