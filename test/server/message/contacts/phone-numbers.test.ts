import assert from 'node:assert/strict';
import { findPhoneNumbers } from '../../../../server/src/message/contacts/phone-numbers';
import { Message } from '../../../../server/src/message/message';
import { unmark } from '../../rules/marked';

/**
 * Numbers in their context, by country: what stands between « and » is a telephone number, nothing
 * else is. Each line is read as a message of that marketplace and as one without a header.
 */
const byCountry: Readonly<Record<string, readonly string[]>> = {
  US: [
    'Call us toll-free at «1-800-555-0142», any time.',
    'Questions about the fit? Our office is on «(206) 555-0117».',
    'Reach the workshop at «206.555.0118» before noon.',
    'Text the driver on «+1 312 555 0187» when you are home.',
    'Mobile: «3125550188»',
    'Best,<br>Tom Ridge<br>«415-555-0163»',
    'Just dial «1-800-LANTERN» and ask for Sue.',
    'Fax «(212) 555 0109» or reply here.',
    'In case of rain, ring «555-0134».',
    'Our hotline, «1 (888) 555-0121», is free.',
    'Your parcel with USPS has the tracking number 9400 1112 0255 5901 2345 67.',
    'FedEx 7712 3456 7890 brings the second box.',
    'Part no. 415-220-9146 fits, part no. 415-220-9147 does not.',
    'The serial number is 555-0134-22.',
    'Model 800-555-2200 has the larger bowl.',
    'Our EIN is 12-3456789.',
    'Is the ZIP code 98101-2345 right?',
    'The total is $1,234,567.89 for all 1500 pieces.',
    'UPC 012345678905, lot 2024118',
    'The frame is 2100 x 1400 x 38 mm, and the glass weighs 12.50 lbs.',
    'Pick a slot: 10.30-12.00 or 14.00-16.30 on 05/12/2024.',
    'Please enter the code 4827 1193 at the gate.',
    'Invoice 2024-0044-7701 is attached.',
    'What is the phone case made for: iPhone 12, 13 or 14?',
    'Please add a phone number for the driver to order 112-4820196-7735504.',
  ],
  CA: [
    'Give Marie a call at «(514) 555-0192».',
    'Appelez-nous au «1 800 555-0143», sans frais.',
    'Numéro de TPS 123456789 RT0001.',
    'Le colis Postes Canada 1234 5678 9012 3456 arrive lundi.',
    'The customs number is 1234-5678-9012.',
  ],
  MX: [
    'Llámenos al «55 1234 5678» de 9 a 18 h.',
    'WhatsApp: «+52 1 33 1234 5678»',
    'Lada sin costo «01 800 123 4567».',
    'El RFC es XAXX010101000 y la guía 1234567890123456789012.',
    'El total es de $12,345.00 MXN.',
    'CLABE 012 180 00118359719 7',
  ],
  BR: [
    'Fale com a oficina no «(11) 98765-4321».',
    'Telefone: «(21) 3456-7890»',
    'Chame no Zap «11 91234 5678».',
    'Ligue grátis: «0800 123 4567».',
    'CNPJ 12.345.678/0001-95, inscrição estadual 110.042.490.114.',
    'O CPF 123.456.789-09 não consta no pedido.',
    'Código de rastreio AA123456789BR.',
    'O CEP 01310-100 está certo?',
    'Nota fiscal 000.123.456, série 1.',
    'O valor é R$ 1.234.567,00.',
  ],
  UK: [
    'Ring us on «020 7946 0812» between 9 and 5.',
    'The fitter, Dan, is on «07700 900417».',
    'Freephone «0808 157 0192».',
    'Tel: «01632 960 548», fax: «01632 960 549»',
    'Drop Jo a text on «+44 7700 900 633».',
    'Or «+44 (0)20 7946 0955», day and night.',
    'The number to ring is «o7700 9oo 128».',
    'His mobile is «oh seven seven double-oh, nine double-oh, three one four».',
    'Our VAT number is GB 123 4567 89.',
    'Company no. 01234567, registered in Leeds.',
    'Royal Mail reference 0345 678 901 2.',
    'Sort code 20-00-00, account 55779911.',
    'DPD parcel 15501234567890',
    'Order 206-4471820-9930154 and order 206-4471820-9930155 are one gift.',
    'We ship between 12-05-2024 and 19-05-2024.',
    'Count with us: one, two, three, four, five, six, seven, eight.',
    'Please send your mobile number to the carrier.',
    'The item number 0161 496 0123 is on the box.',
    'Open 0900-1730, closed from 24-12-2024.',
  ],
  IE: [
    'Call Aoife on «01 456 7890».',
    'Mobile «087 123 4567»',
    'Callsave «1850 123 456».',
    'The Eircode D02 X285 is missing.',
    'VAT number IE1234567WA.',
    'An Post tracking CE123456789IE.',
  ],
  DE: [
    'Tel. «030 1234567», Mo–Fr 8–16 Uhr',
    'Telefon: «+49 (0)40 8765432-0»',
    'Rufen Sie Herrn Kranz an: «0171/2345678».',
    'Unter «0800 000 1234» erreichen Sie uns kostenlos.',
    'Handynummer des Fahrers: «0151 23456789»',
    'Mit besten Grüßen<br>Glaserei Lenz<br>«(089) 4567-890»',
    'Die Hotline «0 18 05 – 12 34 56» ist immer besetzt.',
    'Sendungsnummer 0612345678',
    'Ihre DHL-Sendung 00340434161094015902 liegt im Paketshop.',
    'Die Rechnung 2024-110-4478 liegt bei.',
    'Artikelnummer 0345 221 100, Farbe 07',
    'USt-IdNr. DE123456789, Steuernummer 27/123/45678',
    'HRB 123456 B, Amtsgericht Berlin',
    'IBAN DE89 3704 0044 0532 0130 00',
    'Kundennummer: 0176 55501',
    'Der Termin ist am 12.05.2024 oder am 13.-14.05.2024.',
    'Passt Freitag, 09.00-17.30 Uhr?',
    'Die Maße sind 1200 x 800 x 25 mm, Gewicht 12.500 g.',
    'EAN 4006381333931, Charge 0220114',
    'LUCID-Nr. DE1234567890123',
    'Der Betrag von 1.234.567,89 € ist falsch.',
    'Das Modell 0815-4711-22 ist älter.',
  ],
  FR: [
    'Appelez-nous au «01 23 45 67 89».',
    'Tél. : «06.12.34.56.78»',
    'Le livreur est joignable au «+33 6 12 34 56 78».',
    'Numéro vert «0 800 123 456»',
    'Son portable : «zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit».',
    'SIRET 732 829 320 00074, SIREN 732 829 320.',
    'TVA intracommunautaire FR 40 123456824',
    'Le colis 6A 12345 67890 1 est en route.',
    'La référence 06 1234 5678 est épuisée.',
    'La facture 0123456789 du 01/02/2024.',
    'RCS Paris 123 456 789',
    'Le code postal 75001 est-il juste ?',
  ],
  IT: [
    'Telefono: «02 1234 5678»',
    'Ci chiami al «347 123 4567» prima delle 18.',
    'Numero verde «800 123 456»',
    'Cell. «+39 333 1234567»',
    'Il corriere risponde allo «06 9876543», basta una chiamata.',
    'P.IVA 01234567890',
    'Partita IVA IT 12345678901, REA MI-1234567',
    'Il codice del pezzo è 0345 112 233.',
    'Spedizione BRT 123456789012345',
    'Fattura n. 0012345678 del 12.03.2024',
  ],
  ES: [
    'Llámenos al «912 345 678».',
    'Teléfono «+34 612 345 678»',
    'Puede marcar el «900 123 456», es gratis.',
    'Móvil: «612 34 56 78»',
    'CIF B12345678 y NIF 12345678Z.',
    'El envío 612345678901234 va a 28013 Madrid.',
    'La referencia 912 345 678 está agotada.',
    'El importe es de 1.912.345,67 €.',
    'Número de albarán: 934567890',
  ],
  NL: [
    'Bel ons op «020 123 4567».',
    'Stuur een appje naar «06-12345678».',
    'Tel.: «+31 (0)30 234 56 78»',
    'Bel gratis «0800-1234».',
    'KvK 12345678, btw NL001234567B01',
    'Track & trace 3SABCD1234567',
    'Het artikelnummer is 0612 345 678.',
    'Ordernummer 020 123 4567',
  ],
  BE: [
    'U kunt ons bellen op «02 123 45 67».',
    'Gsm «0470 12 34 56»',
    'Appelez le «+32 2 123 45 67».',
    'Ondernemingsnummer BE 0123.456.789',
    'Factuur 0470 123 456',
  ],
  SE: [
    'Ring oss på «08-123 456 78».',
    'Mobil: «070-123 45 67»',
    'Vår växel: «+46 31 123 45 67»',
    'Org.nr 556123-4567',
    'Bankgiro 123-4567, OCR 1234567890',
    'Kollinummer 00373123456789012345',
    'Artikelnummer 070 123 4567',
  ],
  PL: [
    'Prosimy dzwonić pod numer «22 123 45 67».',
    'Telefon kontaktowy: «600 123 456»',
    'Infolinia «801 123 456»',
    'kom. «+48 512 345 678»',
    'NIP 123-456-78-19, REGON 123456785',
    'Przesyłka 622123456789012345678901 jest w drodze.',
    'Numer katalogowy: 600 123 456',
    'Konto 61 1090 1014 0000 0712 1981 2874',
    'KRS 0000123456',
  ],
  TR: [
    'Bizi «0212 555 12 34» numarasından arayabilirsiniz.',
    'Cep: «0532 123 45 67»',
    'Çağrı merkezimiz «444 1 234».',
    'Telefon: «+90 (312) 123 45 67»',
    'Vergi no 1234567890, sicil no 123456-5',
    'Kargo takip numarası: 0532 123 4567',
    'Sipariş 405-3318862-7740951 için fatura 0212555.',
  ],
  EG: [
    'اتصل بنا على «01012345678».',
    'الهاتف: «٠٢ ١٢٣٤ ٥٦٧٨»',
    'الخط الساخن «19123»',
    'رقم الشحنة 01012345678',
    'الرقم الضريبي 123-456-789',
  ],
  SA: [
    'للتواصل: «055 123 4567»',
    'الرقم الموحد: هاتف «920012345»',
    'واتساب «+966 55 123 4567»',
    'السجل التجاري 1010123456',
    'الرقم الضريبي 300012345600003',
  ],
  AE: [
    'Call the showroom on «04 123 4567».',
    'Mobile «+971 50 123 4567»',
    'يرجى الاتصال بنا على الرقم «050 123 4567».',
    'TRN 100123456700003 is on the tax invoice.',
    'رقم الطلب 0501234567',
  ],
  ZA: [
    'Phone Thandi on «011 123 4567».',
    'Cell: «082 123 4567»',
    'WhatsApp us: «+27 82 123 4567».',
    'VAT registration 4123456789.',
    'Waybill 0821234567 is with the courier.',
  ],
  IN: [
    'Please call «98765 43210» to fix a date.',
    'Customer care: «1800 123 4567»',
    'Phone «022-2345 6789»',
    'Our technician: «+91 98765 43210»',
    'GSTIN 27AAPFU0939F1ZV, invoice 9876543210.',
    'AWB 9876543210 with Delhivery',
    'Is the PIN code 400 001 right?',
  ],
  JP: [
    'お電話（«03-1234-5678»）でも承ります。',
    'TEL：«０３－１２３４－５６７８»',
    '携帯 «090-1234-5678» までご連絡ください。',
    'フリーダイヤル «0120-123-456»',
    '電話番号は«〇三-一二三四-五六七八»です。',
    'お荷物番号 1234-5678-9012',
    'お問い合わせ番号：0312-3456-7890',
    '〒100-0001 東京都千代田区',
    '登録番号 T1234567890123、合計 12,345円',
    '型番 090-1234-5678 は廃番です。',
    '法人番号は1234567890123です。',
  ],
  SG: [
    'Call our shop at «6123 4567».',
    'Handphone: «9123 4567»',
    'Hotline «1800 123 4567»',
    'UEN 201812345A, GST reg. 201812345A',
    'The item code is 6123 4567.',
  ],
  AU: [
    'Phone «(02) 5550 1234» after nine.',
    'Mobile «0491 570 156»',
    'Call «1300 975 707» for the cost of a local call.',
    'Or «1800 160 401», which is free.',
    'ABN 51 824 753 556',
    'Consignment 0491 570 156 is on the van.',
    'ISBN 978-3-16-148410-0 and ISBN 9783161484100',
  ],
};

/** The words between « and », and what is found in the body. */
function compare(marked: string, header: string): void {
  const { text, ranges } = unmark(`${header}<p>${marked}</p>`);
  const found = findPhoneNumbers(new Message(text)).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(
    found,
    ranges.map(({ start, end }) => text.slice(start, end)),
  );
}

describe('telephone numbers', () => {
  for (const [country, lines] of Object.entries(byCountry))
    describe(country, () => {
      for (const line of lines) {
        it(line, () => {
          compare(line, '');
          compare(line, `---\nmarketplace: ${country}\n---\n`);
        });
      }
    });

  it('are tried in more than 150 lines of 23 countries', () => {
    const counts = Object.values(byCountry).map((lines) => lines.length);
    assert.equal(counts.length, 23);
    assert.ok(counts.reduce((sum, count) => sum + count) >= 150);
  });
});
