import assert from 'node:assert/strict';
import { findPhoneNumbers } from '../../../../server/src/message/contacts/phone-numbers';
import { Message } from '../../../../server/src/message/message';
import { assertFound } from './found';

/** Where the words are far from the number, mislead, or are missing. */
const hard: Readonly<Record<string, readonly string[]>> = {
  'numbers of telephones': [
    'You can also get him on «07700 900 233».',
    'Our phone number is «020 7946 0712».',
    'The WhatsApp number: «98200 41177»',
    'Kindly call our engineer Mr. Joshi on «98200 41177».',
    '«01632 960 001» is the direct line of the upholsterer.',
    'Seine Nummer: «0160 5550199», er meldet sich vorher.',
    'El repartidor: «655 501 234», pregunte por Luis.',
    'Il tecnico risponde al «328 555 0123».',
    'Nasz numer to «22 555 01 23».',
    'Ustamızın numarası «0533 555 01 23».',
    'Liga para a gente: «(31) 3555-0123».',
    'Tel. «030/1234567» oder «0171/2345678»',
    '<b>Phone</b><br>«912 345 678»',
    '<table><tr><th>Phone</th><td>«912 345 678»</td></tr></table>',
    'Kind regards,<br>Tom<br>T: «0161 496 0123»<br>M: «07700 900455»',
    'Text the driver on «07700 900<br>\n   455», please.',
    'Ring «&#48;&#55;700 900455» or «07700&nbsp;900&nbsp;456».',
    'Dial «(206) <b>555</b>-0117» or «07700\u200B900\u200B455».',
    '«0 7 7 0 0 9 0 0 4 5 5» is his mobile.',
    'Whatsapp «447700900188»',
    '📞 «5551234567»',
    'Hotline: «19123»',
    'We are here 24/7 on «0161 496 0999», also on 12.05.2024.',
    'Call us with your order 206-4471820-9930154 on «0161 496 0999».',
    'Mon numéro : «zéro un, quarante-deux, zéro zéro, douze, trente-quatre»',
    'Ruf an: «null eins sieben eins, dreiundzwanzig, fünfundvierzig, siebenundsechzig»',
    'His mobile is «07700 nine hundred 123».',
    'Just dial «1-800-Lantern».',
    'Or «1-800-4-LAMPS», «1-877-OAKHILL-2», «0800-LAMP24».',
    'Call us on «oh one six one, 496 0123», ich bin «null eins sieben eins 5550142».',
    '«wa.me/447700900188»',
    'Kundenservice «0180 5 555 123» (14 ct/min), Fon «+49 (0) 30 . 55 50 12 - 0»',
    'بيت الأثاث، ت: «0112345678»',
    'Fabrikayı «444 1 555» numarasından arayın.',
    'Call «1-800-OAK-BARN» or «+1 (888) 555-LAMP», or «800-THREAD-COUNT» if you like.',
    '«1-800-FLOWERS» is open all day, «0800-LAMPS» as well.',
    'Ring us: one two three four five six seven, or «one three five two four six eight».',
    '«oh seven seven double oh nine double oh four double five» is his.',
    '«zero two zero, seven nine four six, zero seven one two» from Monday on.',
    'Onze dames noteren het ook: «nul dertig, twee drie vier, achttien, zesenzestig».',
    'Ci chiami allo «zero due, ventitré, quarantotto, sedici, trentuno».',
    'Vi nås på «noll åtta, femton, tjugotre, sjuttioåtta, elva».',
    'Wir sind da: «null dreißig, siebzehn einundvierzig, achtzehn neunzehn».',
    'Estamos a su disposición para lo que necesite en el «91 555 01 64».',
    'Jesteśmy pod «22 555 01 64».',
    'Estamos no «11 5550-0164».',
    'Ring «0161 4O6 O123» or «(0161) 496 0123».',
    'Call «0161 496 0123» (ext. 12) or «0171 2345678» - «0172 7654321».',
    'Phone: «030 12 34\n567»',
    '<!-- bsm\nlanguage: es-ES\n-->Un saludo, Robledal, «955 12 34 56»',
    '<!-- bsm\nlanguage: pl-PL\n-->Dębowy Dom, «22 555 01 23»',
  ],
  'other numbers': [
    'Call the carrier and quote consignment 0161 496 0123.',
    'Lettera di vettura 0612 345 678, LDV 0612 345 679',
    'Frachtbrief 0171 2345678, lettre de voiture 06 12 34 56 78, carta de porte 612 345 678',
    'Conhecimento de transporte 11 91234-5678',
    'When you call DHL, have 00340434161094015902 ready.',
    'The serial number of your phone: 0123 4567 89',
    'You wanted the serial number of the boiler. It is 0123 4567 89.',
    'Vous cherchiez le numéro de série du four. Le voici : 06 12 34 56 78',
    'You asked for the part numbers in order 203-1234567-7654321. The hinge is 01632-960-111.',
    'Vous vouliez la référence du joint (commande 405-1234567-7654321). C’est 01 42 68 53 00',
    'Thank you for order 203-1234567-7654321. Call «01632 960 111» or write.',
    'You asked for the part numbers. The hinge is 01632-960-111, the left foot is 01632-960-112.',
    'A nota fiscal está pronta. Fale conosco: «0800 591 0372»',
    'The invoice carries a number. Support: «0161 496 0123»',
    'Der Beleg trägt eine Nummer. Diese lautet 0421 5566778',
    'The parcel has a serial number. The wall is thin. «0123 4567 89»',
    'Documento di trasporto 347 123 4567, Belge no: 0532 123 45 67',
    'Meter number 0171 2345 678',
    'Zählernummer 0171 2345 678',
    'Text on the mug: 07 07 2007',
    'Does the holder fit an iPhone 12 13 14 15?',
    'The battery cell 18650 21700 is meant.',
    'Our support is open 0900-1730, your reference is 0800-4471-22.',
    'Our shop is in Springfield, IL 62704-1234.',
    'Our hotline takes 12000 calls a year.',
    'Numbers on the dice: 01 02 03 04 05 06',
    'The batches are 0069 0307 0301.',
    'The first batch has 100 200 300 pieces.',
    'The book is ISBN 978 0 306 40615 7.',
    'GTIN 0 12345 67890 5',
    'Das Paket 0034 0434 1610 9401 59 ist unterwegs.',
    'Ihr Ticket #0171 2345678 ist offen.',
    'Die Bestellnummer des Herstellers: 040 5550 1234',
    'Le code-barres 3 700123 456789',
    'Ref. 0171/2345678',
    'https://www.amazon.com/dp/0123456789?ref=0161-496-0123',
    'Chapters one, three, five, seven, nine, two and four are missing.',
    'We have two lamps, three shades, four bulbs and five cables.',
    'Part numbers: 415-220-9146, 415-220-9147 and 415-220-9148.',
    '800-THREAD-COUNT sheets',
    'Call it 800-CO or 888-OAK-1.',
    'Call the colours one two three four five six seven eight.',
    'Estamos a su disposición: el lote es 955123, la caja 45.',
    'Kurier odbiera paczkę 22 555 016 400 12 jutro.',
    'Call five five five oh one two.',
    'Zero, one or two of the twelve chairs, thirteen of the eighteen, and nineteen of the twenty lamps?',
    'The pin is zero nine eight seven six five four three.',
    'Chairs one, two, five, seven, nine, four, six and eight, call me picky, are oak.',
    'Assurance du meuble n° 04 78 00 11 22, Versicherung 0421 5566778, polizza 02 1234 5678',
    'Sigorta 0532 555 12 34, verzekering 030-2345678, 保険 03-1234-5678, apólice 11 98765-4321',
    '955 12 34 56 in the list of parts, made of 22 555 01 23',
    'ج: 25 سم',
    'Lamps 800-4-OAK-2 and 800-OAK-24, on two, three or four legs',
    '<!-- Tel. 030 1234567 -->Which size?',
    '<span style="display:none">Tel. 030 1234567</span>Which size?',
  ],
};

describe('telephone numbers, by the words beside them', () => {
  for (const [kind, lines] of Object.entries(hard))
    describe(kind, () => {
      for (const line of lines) it(line, () => assertFound(findPhoneNumbers, `<div>${line}</div>`));
    });

  it('are found in links, attributes and the subject', () => {
    const text = [
      '---\nsubject: Call 0161 496 0123\n---',
      '<a href="tel:+18005550142">Ring</a> <a href="sms:+447700900111">Text</a>',
      '<a href="https://api.whatsapp.com/send?phone=447700900111&text=Hi">Chat</a>',
      '<a href="https://t.me/+447700900111">Chat</a> <a href="viber://chat?number=%2B447700900111">Chat</a>',
      '<a href="tel:{{shop.phone}}">Ring</a> <img src="a.png" alt="Call 0161 496 0124"> {{shop_phone}}',
      '<a href="https://wa.me/message/ABCDEF12345">no</a> <a href="whatsapp://send?text=Hi">no</a>',
      '<a href="https://www.amazon.com/dp/0123456789">no</a> {{phone_case}}',
    ].join('\n');
    assert.deepEqual(
      findPhoneNumbers(new Message(text)).map(({ start, end }) => text.slice(start, end)),
      [
        '0161 496 0123',
        'tel:+18005550142',
        'sms:+447700900111',
        'https://api.whatsapp.com/send?phone=447700900111&text=Hi',
        'https://t.me/+447700900111',
        'viber://chat?number=%2B447700900111',
        'tel:{{shop.phone}}',
        '0161 496 0124',
        '{{shop_phone}}',
      ],
    );
  });

  it('have the label before them', () => {
    const text = '<p>Tel.: 030 1234567</p>';
    const [number] = findPhoneNumbers(new Message(text));
    assert.equal(text.slice(number?.labelled?.start, number?.labelled?.end), 'Tel.: 030 1234567');
  });
});
