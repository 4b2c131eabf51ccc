import assert from 'node:assert/strict';
import { readSendTime } from '../../../../server/src/message/header/send-time';

/** How many days after the order it can be, where delivery takes two. */
const times: [text: string, latest: number | undefined][] = [
  ['P7D', 7],
  ['P30D', 30],
  ['P31D', 31],
  ['P1M', 31],
  ['P4W', 28],
  ['P5W', 35],
  ['P2W3D', 17],
  ['PT480H', 20],
  ['PT36H', 1.5],
  ['PT1440M', 1],
  ['P1Y', 366],
  ['p10d', 10],
  ['P7D after delivery', 9],
  ['5 days after delivery', 7],
  ['30 days after order', 30],
  ['30 days after delivery', 32],
  ['28 days after delivery', 30],
  ['29 days after shipping', 31],
  ['a month after shipment', 33],
  ['one month after the order', 31],
  ['within 2 weeks of delivery', 16],
  ['20-35 days after order', 35],
  ['20 – 25 days after delivery', 27],
  ['between 20 and 35 days after purchase', 35],
  ['five weeks after the order', 35],
  ['twenty-nine days after delivery', 31],
  ['2 or 3 weeks after delivery', 23],
  ['one and a half months after order', 46.5],
  ['1 month and 2 days after order', 33],
  ['20 business days after order', 28],
  ['22 working days after order', 32],
  ['24 hours after delivery', 3],
  ['90 minutes after order', 0.0625],
  ['two fortnights after order', 30],
  ['a year after the order', 366],
  ['بعد ٣٥ يومًا من الطلب', 35],
  ['2 wks after delivery', 16],
  ['90d after order', 90],
  ['immediately after delivery', 2],
  ['the day after delivery', 3],
  ['day 35', 35],
  ['35', 35],
  ['30+ days after order', 31],
  ['more than 30 days after order', 31],
  ['at least 4 weeks after order', 35],
  ['2 days before delivery', 2],
  ['3 days after delivery and again 40 days after it', 42],
  ['5 Tage nach Lieferung', 7],
  ['einen Monat nach dem Versand', 33],
  ['5 Werktage nach der Bestellung', 7],
  ['vier Wochen nach Bestellung', 28],
  ['30 jours après la livraison', 32],
  ['un mois après la commande', 31],
  ['10 jours ouvrés après la commande', 14],
  ['30 días después de la entrega', 32],
  ['un mes después del pedido', 31],
  ['30 giorni dopo la consegna', 32],
  ["un mese dopo l'ordine", 31],
  ['30 dagen na levering', 32],
  ['een maand na de bestelling', 31],
  ['30 dni po dostawie', 32],
  ['jeden miesiąc po zamówieniu', 31],
  ['co najmniej 30 dni po zamówieniu', 31],
  ['co drugie 30 dni po zamówieniu', 30],
  ['30 dagar efter leverans', 32],
  ['en månad efter beställningen', 31],
  ['30 dias após a entrega', 32],
  ['um mês após o pedido', 31],
  ['商品到着の30日後', 32],
  ['注文から30日後', 30],
  ['発送から２週間後', 16],
  ['注文から一か月後', 31],
  ['teslimattan 30 gün sonra', 32],
  ['siparişten bir ay sonra', 31],
  ['siparişten en az 30 gün sonra', 31],
  ['بعد 30 يومًا من التسليم', 32],
  ['بعد شهر من الطلب', 31],
  ['بعد يومين من التسليم', 4],
  ['soon', undefined],
  ['at the end of the month', undefined],
  ['', undefined],
  ['when the buyer has asked', undefined],
];

describe('the time of sending', () => {
  for (const [text, latest] of times)
    it(`${text || 'nothing'} is at the latest day ${latest ?? 'unknown'}`, () => {
      assert.equal(readSendTime(text, 2)?.latest, latest);
    });

  it('knows the place of the amount', () => {
    const place = (text: string): string | undefined => {
      const amount = readSendTime(text, 2)?.amount;
      return amount && text.slice(amount.start, amount.end);
    };
    assert.equal(place('within 20 - 35 days of the order'), '20 - 35 days');
    assert.equal(place('1 month and 2 days after order'), '1 month and 2 days');
    assert.equal(place('発送から２週間後'), '２週間後');
  });
});
