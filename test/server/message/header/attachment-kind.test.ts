import assert from 'node:assert/strict';
import { checkMessage } from '../../../../server/src/lint/check';
import { noDisallowedAttachment } from '../../../../server/src/rules/content/no-disallowed-attachment';

const names: Record<'permitted' | 'error' | 'hint', string> = {
  permitted: `invoice.pdf | Invoice-302-8841207-5531942.PDF | inv_2024.pdf | receipt.jpg | VAT_invoice.docx | user-manual.pdf | usermanual.pdf | instructions.txt | quick-start-guide.pdf
    | assembly_instructions.png | warranty.pdf | WarrantyCard.tiff | guarantee.pdf | Rechnung_302.pdf | Bedienungsanleitung.pdf | Montageanleitung-Stuhl.pdf | Garantiekarte.pdf | Quittung.pdf
    | Pflegehinweise.pdf | facture-302.pdf | mode-d-emploi.pdf | notice_montage.pdf | garantie.pdf | factura.pdf | manual-de-instrucciones.pdf | garantía.pdf | guia_rapida.pdf
    | fattura_302.pdf | istruzioni.pdf | manuale.pdf | garanzia.pdf | factuur.pdf | handleiding.pdf | gebruiksaanwijzing.pdf | garantiebewijs.pdf | faktura.pdf | instrukcja-obslugi.pdf | gwarancja.pdf | karta_gwarancyjna.pdf
    | Faktura-302.pdf | bruksanvisning.pdf | garantibevis.pdf | nota-fiscal.pdf | nfe_302.pdf | fatura.pdf | instrucoes.pdf | 請求書.pdf | 領収書_302.pdf | 取扱説明書.pdf | 保証書.pdf
    | e-fatura.pdf | kullanim-kilavuzu.pdf | garanti-belgesi.pdf | فاتورة.pdf | دليل_المستخدم.pdf | تعليمات.pdf | ضمان.pdf | coupon-cutter-warranty.pdf | gift-box-instructions.pdf
    | {{invoice_pdf}} | {{file}} | {{attachment.name}} | Rechnung-{{order_id}}.pdf | invoice`,
  error: `spring-catalogue.pdf | our-story-brochure.pdf | flyer.pdf | coupon.pdf | gift-card.png | newsletter.pdf | price-list.pdf | our-new-products.pdf | review-instructions.pdf | how-to-review.pdf
    | gift-guide.pdf | thank-you-card.pdf | product-photo.jpg | video.mp4 | invoice.exe | manual.zip | invoice.pdf.exe | warranty.html | lookbook.pdf | recipes.pdf | survey.pdf | packing-slip.pdf
    | Katalog.pdf | Gutschein.pdf | Preisliste.pdf | Rezeptheft.pdf | Umfrage.pdf | Visitenkarte.jpg | catalogue-printemps.pdf | depliant.pdf | bon-de-livraison.pdf | catalogo.pdf | cupón.pdf | folleto.pdf
    | oferta.pdf | opuscolo.pdf | buono-sconto.pdf | folder.pdf | kortingsbon.pdf | prijslijst.pdf | ulotka.pdf | kupon-rabatowy.pdf | cennik.pdf | broschyr.pdf | erbjudande.pdf | cupom.pdf | desconto.pdf
    | カタログ.pdf | クーポン.pdf | チラシ.pdf | レビューのお願い.pdf | brosur.pdf | indirim.pdf | hediye.pdf | كتالوج.pdf | قسيمة.pdf | عروض.pdf | return-label.pdf | proof.pdf`,
  hint: `scan.pdf | scan-0042.pdf | 2024-0044-7700.pdf | document.pdf | IMG_1234.jpg | A4711.pdf | {{order_id}}.pdf | attachment.pdf | anna.png | ファイル.pdf`,
};

function verdict(name: string, purpose?: string): string {
  const header = [...(purpose ? [`purpose: ${purpose}`] : []), `attachments: ["${name}"]`];
  const text = `---\n${header.join('\n')}\n---\n<p>Which size?</p>`;
  const problems = checkMessage(text, { path: 'm.hbs', rules: [noDisallowedAttachment] });
  return problems[0]?.severity ?? 'permitted';
}

describe('the kind of an attachment', () => {
  for (const [expected, list] of Object.entries(names))
    for (const name of list.split('|').map((part) => part.trim()))
      it(`${name} is ${expected}`, () => {
        assert.equal(verdict(name), expected);
      });

  it('depends on the purpose', () => {
    for (const name of [
      'return-label.pdf',
      'Retourenlabel.pdf',
      'label.pdf',
      'étiquette-retour.pdf',
      'etiqueta_devolucion.pdf',
      'etichetta-reso.pdf',
      'retourlabel.pdf',
      'etykieta-zwrotna.pdf',
      'fraktsedel.pdf',
      '返品ラベル.pdf',
      'iade-etiketi.pdf',
      'ملصق_الإرجاع.pdf',
    ])
      assert.equal(verdict(name, 'return'), 'permitted', name);
    for (const name of [
      'proof-1.pdf',
      'Entwurf.png',
      'maquette.pdf',
      'boceto.jpg',
      'bozza.pdf',
      'ontwerp.pdf',
      'projekt.pdf',
      'skiss.pdf',
      'arte-final.pdf',
      'デザイン案.png',
      'tasarım.pdf',
      'تصميم.pdf',
      'anna-front.jpg',
    ])
      assert.equal(verdict(name, 'custom-design'), 'permitted', name);
    assert.equal(verdict('return-label.pdf', 'invoice'), 'error');
    assert.equal(verdict('Entwurf.png', 'return'), 'error');
    assert.equal(verdict('coupon.pdf', 'custom-design'), 'error');
    assert.equal(verdict('coupon.pdf', 'package-insert'), 'permitted');
  });

  it('is what the header says', () => {
    const check = (item: string): string[] =>
      checkMessage(`---\nattachments:\n  - ${item}\n---\n<p>?</p>`, {
        path: 'm.hbs',
        rules: [noDisallowedAttachment],
      }).map(({ severity }) => severity);
    assert.deepEqual(check('{ file: 4711.pdf, kind: invoice }'), []);
    assert.deepEqual(check('{ file: catalogue.pdf, kind: instructions }'), []);
    assert.deepEqual(check('{ file: invoice.exe, kind: invoice }'), ['error']);
    assert.deepEqual(check('{ file: 4711.pdf, kind: brochure }'), ['error']);
    assert.deepEqual(check('{ file: 4711.pdf, kind: manual }'), []);
    assert.deepEqual(check('{ file: 4711.pdf }'), ['hint']);
  });
});
