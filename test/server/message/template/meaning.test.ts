import assert from 'node:assert/strict';
import {
  exactMeaning,
  listedMeaning,
  placeholderMeaning,
} from '../../../../server/src/message/template/meaning';
import { nameWords } from '../../../../server/src/message/words/name-words';
import type { PlaceholderMeaning } from '../../../../server/src/message/template/placeholder-meanings';

/** Names by what they tell; `none` where they do not tell. */
const names: Record<PlaceholderMeaning | 'none', string> = {
  'order-id': `order.id | order_id | orderId | order-id | OrderNumber | ORDER_NUMBER | orderid | ordernumber | amazonOrderId
    | amazon_order_id | amazonorderid | amazon.order | order.amazon_id | order.number | orderNo | order_nr | order ref | Order Reference | $orderNumber | this.order_id
    | customer.order.id | buyer.orderId | number_of_order | id_order | purchase_id | order_id_1 | orderID2
    | Order # | order# | bestellnummer | Bestell-Nr | bestellnr | bestellung.id | bestellung_nummer | auftragsnummer | auftrag.nr | auftragsId
    | amazonBestellnummer | kunde.bestellnummer | nummer_der_bestellung
    | numeroCommande | numéro_de_commande | numero-de-la-commande | id_commande | commande.id | commande_numero | refCommande | no_commande
    | numero_pedido | pedido.id | número_de_pedido | numPedido | nro_pedido | idPedido | pedidoNumero | codigo_do_pedido | numeroDoPedido | orden.id
    | numero_ordine | ordine.id | numeroOrdine | id_ordine | codiceOrdine | numero_dell_ordine
    | bestelnummer | bestelling.id | bestellingsnummer | bestelnr | ordernummer
    | numer_zamowienia | numer zamówienia | nrZamowienia | zamowienie.id | idZamowienia
    | beställningsnummer | bestallningsnr | beställning.id | ordernr
    | 注文番号 | ご注文番号 | 注文ID | 注文_番号 | アマゾン注文番号
    | siparis_no | siparişNumarası | sipariş.id | siparis_numarasi
    | رقم الطلب | رقم_الطلب | رقم_الطلبية | معرف_الطلب | رقم طلبك`,
  'buyer-name': `buyer_name | buyer.firstName | customerName | first_name | last-name | recipient_name | order.recipient_name | fullName | name | this.name
    | customer | clientName | vorname | nachname | kundenname | kaeufername | käufer.name | name_des_kunden | prenom | prénom | nom_du_client | nombre
    | nombre_del_cliente | apellidos | nome_cliente | cognome | voornaam | achternaam | naam_klant | imie | imię_klienta | nazwisko | förnamn | kundnamn
    | sobrenome | nome_do_comprador | お客様名 | 氏名 | お客様のお名前 | müşteri_adı | ad_soyad | اسم_العميل | اسم المشتري`,
  'seller-name': `seller_name | shop_name | storeName | company_name | brand_name | seller | company | firma | verkaeufer_name | config.storeName | firmenname
    | nom_de_la_boutique | nombre_de_la_tienda | nome_negozio | winkelnaam | nazwa_sklepu | butiksnamn | nome_da_loja | ショップ名 | magaza_adi | اسم المتجر`,
  product: `product_name | productTitle | product | item_name | asin | sku | order.item_name | produktname | artikel | nom_du_produit | nombre_producto
    | nome_prodotto | productnaam | nazwa_produktu | produktnamn | nome_do_produto | 商品名 | ürün_adı | اسم_المنتج`,
  quantity: `quantity | qty | order_quantity | menge | anzahl | quantité | cantidad | quantita | aantal | ilość | antal | quantidade | 数量 | adet | الكمية`,
  date: `order_date | delivery_date | estimated_delivery_date | orderDate | bestelldatum | liefertermin | date_de_livraison | fecha_de_entrega
    | data_ordine | leverdatum | data_dostawy | leveransdatum | data_da_entrega | 注文日 | teslimat_tarihi | تاريخ الطلب`,
  link: `order_link | orderUrl | product-link | contact-link | amazon_url | bestelllink | lien_commande | enlace_pedido | link_ordine | orderlänk | 注文リンク | رابط الطلب`,
  'review-link': `review_link | reviewUrl | product-review-link | feedback_link | bewertungslink | lien_avis | enlace_de_reseña | link_recensione | beoordelingslink
    | link_opinii | link_avaliacao | レビューリンク | yorum_linki | رابط التقييم`,
  'external-link': `company_website | shop_url | website | website_url | homepage | store_link | brand_site | facebook_url | instagramLink | whatsapp_link | webseite
    | site_web | sitio_web | sito_web | strona_internetowa | hemsida | ホームページ | web_sitesi | موقع الشركة`,
  'opt-out-link': `unsubscribe | unsubscribe_url | unsubscribeLink | opt_out | optOutLink | abmeldelink | abmelden | desinscription | lien_desabonnement | darse_de_baja
    | disiscrizione | afmelden_link | wypisz_sie | avregistrera | descadastro_url | 配信停止 | abonelikten_cik | إلغاء الاشتراك`,
  address: `shipping_address | address.line1 | deliveryAddress | address | lieferadresse | anschrift | adresse_de_livraison | direccion_de_envio | indirizzo
    | bezorgadres | adres_dostawy | leveransadress | endereco_de_entrega | 住所 | teslimat_adresi | عنوان الشحن`,
  'tracking-number': `tracking_number | trackingId | order.tracking_number | tracking-no | sendungsnummer | sendungs_nummer | numero_de_suivi | numero_seguimiento
    | numero_spedizione | numer_przesylki | kollinummer | codigo_de_rastreio | 追跡番号 | takip_no | رقم التتبع`,
  'email-address': `company_email | email | support.email | eMail | e-mail | email_address | kontakt_mail | mailadresse | courriel | correo_electronico | indirizzo_email
    | e_mailadres | adres_email | epost | endereco_de_email | メールアドレス | e_posta | البريد_الإلكتروني`,
  'phone-number': `phone | company_phone | supportPhone | phoneNumber | tel | mobile | telefonnummer | handynummer | téléphone | teléfono | cellulare | telefoonnummer
    | numer_telefonu | celular | 電話番号 | telefon_numarası | رقم_الهاتف`,
  'product-image': `product_image | productImageUrl | item_photo | produktbild | produkt_bild_1 | photo_produit | imagen_del_producto | immagine_prodotto
    | productafbeelding | zdjecie_produktu | imagem_produto | 商品画像 | urun_resmi | صورة المنتج`,
  'brand-logo': `logo | logo_url | brandLogo | company_logo_src | firmenlogo | logotipo | ロゴ`,
  'free-text': `message | gift_message | buyer.note | customerComment | engraving_text | gravurtext | gravur_text | kommentar | nachricht | texte_gravure | mensaje
    | incisione | opmerking | uwagi | meddelande | mensagem | 備考 | 刻印文字 | hediye_notu | ملاحظات`,
  html: `footer_html | html | message_html | body | content | note_html | inhalt | contenu | 本文`,
  none: `border_id | order_total | reorder_id | reorderId | orders | order | id | order_status | order_items | order_id_hash | order_url_count | preorder_id | recorder_no
    | purchase_order_number | work_order_id | ebay_order_id | order_number_label | orderer | disorder_id | total | amount | carrier_name | tracking_url | support_url | cart_url
    | file_name | host_name | agent_first_name | status | email_subject | is_email | has_phone | ip_address | logo_width | delivery_note | hinweis | Important | at | dot
    | link | url | title | value | theme.color | image | background_image | data | update | candidate | currency_symbol | partial_refund | item_count_label | 注文 | الطلب`,
};

describe('the meaning of a placeholder', () => {
  for (const [meaning, list] of Object.entries(names))
    for (const name of list.split('|').map((part) => part.trim()))
      it(`${name} tells ${meaning}`, () => {
        assert.equal(placeholderMeaning(name) ?? 'none', meaning);
      });

  it('is exact where brackets also occur in prose', () => {
    for (const name of [
      'Order Number',
      'Order #',
      'order_id',
      'OrderId',
      'Product Name',
      'Name',
      'Tracking Number',
    ])
      assert.notEqual(exactMeaning(name), undefined, name);
    for (const name of [
      'Important',
      'at',
      'dot',
      'the order number',
      'your order number here',
      'the tracking number',
      'Note',
      'Message',
      '1 product',
      'tel',
      'fff',
      'not',
    ])
      assert.equal(exactMeaning(name), undefined, name);
  });

  it('is what the configuration says', () => {
    const listed = { x1: 'order-id', x2: 'Bestellnummer', order_id: 'date', y: 'words of my own' };
    assert.equal(listedMeaning('x1', listed), 'order-id');
    assert.equal(listedMeaning('x2', listed), 'order-id');
    assert.equal(listedMeaning('order_id', listed), 'date');
    assert.equal(listedMeaning('y', listed), undefined);
    assert.equal(listedMeaning('bestellnummer', listed), 'order-id');
    assert.equal(listedMeaning('constructor', listed), undefined);
  });

  it('comes from the words of the name', () => {
    assert.deepEqual(nameWords('buyer.firstName'), ['buyer', 'first', 'name']);
    assert.deepEqual(nameWords('ORDERIDNumber2'), ['orderid', 'number2']);
    assert.deepEqual(nameWords('straße_Łódź'), ['strasse', 'lodz']);
    assert.deepEqual(nameWords('ブランド・メール'), ['ブランド', 'メール']);
    assert.deepEqual(nameWords('الإِلكتروني'), ['الالكتروني']);
  });
});
