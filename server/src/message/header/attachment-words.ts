import type { attachmentKinds } from './keys';

/** What an attachment can be, as far as its name tells. */
export type NamedKind = (typeof attachmentKinds)[number] | 'return label' | 'design' | 'other';

/**
 * What attachments are called in the supported languages, in their order: words, folded. `garant*`
 * tells by its beginning, `*anleitung*` also inside of compounds.
 */
export const attachmentWords: Readonly<Record<NamedKind, string>> = {
  invoice: `*invoice* inv receipt receipts bill proforma* einvoice*
    *rechnung* rechn quittung* *beleg* kassenbon* *gutschrift*
    facture* factures recu recus avoir
    factura* recibo* abono
    fattura* fatture ricevuta* scontrino*
    *factuur* facturen kassabon* bonnetje*
    faktura* *faktur* paragon rachunek*
    kvitto* *kvitto*
    fatura* fiscal danfe nfe nfse
    *請求書* *領収書* *領収証* *インボイス*
    fis makbuz* *fatura*
    *فاتوره* *ايصال*`,
  instructions: `instruction* instructions instr *manual* guide guides userguide* handbook* howto quickstart* assembly datasheet* specsheet* specification* safety ifu care setup
    *anleitung* *handbuch* *anweisung* *gebrauchsinfo* *pflegehinweis* *datenblatt* *sicherheitshinweis* *montage*
    notice notices manuel* emploi montage entretien
    instruccion* guia guias manuales cuidado cuidados
    istruzion* manuale* guida guide
    *handleiding* *gebruiksaanwijzing* *aanwijzing* gids
    *instrukcj* podrecznik* poradnik
    *bruksanvisning* *anvisning* *handbok* skotselrad*
    instrucao instrucoes
    *取扱説明* *説明書* *マニュアル* *使い方* *使用方法* *組立* *ガイド*
    kilavuz* kullanim* kullanma* talimat*
    *دليل* *تعليمات* *ارشادات*`,
  warranty: `warrant* *warranty* guarant*
    garant* *garantie* *gewahrleistung*
    garanz* gwaranc* *garanti
    *保証*
    *ضمان* *كفاله*`,
  'return label': `return returns label labels shippinglabel* returnlabel*
    retour* *rucksende* *retouren* *versandetikett* etikett* *etikett
    etiquette* bordereau
    devolucion* etiqueta*
    reso resi etichetta*
    *retourlabel* *retouretiket* verzendlabel*
    zwrot* *etykiet*
    retur* *fraktsedel* returetikett*
    devolucao
    *返品* *返送* *ラベル*
    iade* etiket*
    *ارجاع* *مرتجع* *ملصق* *بوليصه*`,
  design: `proof proofs design designs draft drafts mockup* artwork* layout* preview* sketch* render* rendering* visual visuals
    *entwurf* *korrekturabzug* *vorschau* *druckdaten* gravur* skizze*
    maquette* epreuve* apercu* bat croquis visuel*
    boceto* prueba* diseno*
    bozza* bozze prova prove anteprima* grafica
    ontwerp* *drukproef* proefdruk* voorbeeld*
    projekt* podglad* wizualizacj* szkic*
    utkast* korrektur* skiss* *forhandsgranskning*
    arte esboco* amostra* previa
    *デザイン* *校正* *見本* *完成図* *仕上がり*
    tasarim* taslak* onizleme*
    *تصميم* *معاينه* *بروفه*`,
  other: `catalog* brochure* booklet* flyer* leaflet* coupon* voucher* discount* promo promos promotion* promotional offer offers deal deals gift gifts giftcard* newsletter* magazine* lookbook* price prices pricelist* pricing ebook* recipe* cookbook* story stories about sale sales collection collections products assortment review reviews rating ratings feedback survey* questionnaire* thankyou* thanks thank poster* banner* logo logos video* photo* picture* selfie* businesscard* vcard* contact contacts menu menus calendar* wallpaper* app apps certificate* packing packingslip* packinglist* delivery contract* agreement* confirmation* quote quotes quotation* advert* ad ads campaign* marketing loyalty referral* giveaway* sweepstake* sticker* postcard* presentation* portfolio* profile* launch newsletterpdf tips letter greeting* christmas
    *katalog* *broschure* *prospekt* *flyer* flugblatt* *gutschein* *rabatt* *angebot* *geschenk* *preisliste* *rezept* *kollektion* produkte sortiment* *bewertung* *rezension* *umfrage* fragebogen* danke* dankes* *plakat* *foto* *bilder* bild *visitenkarte* *lieferschein* packzettel* vertrag* *vertrag *bestatigung* *werbung* werbe* gewinnspiel* *aktion* *neuheit* grusskarte*
    depliant* remise* offre* cadeau* tarif* recette* histoire produits nouveautes avis sondage* merci affiche* publicite* livraison contrat* confirmation* catalogue*
    folleto* cupon* descuento* oferta* regalo* precio* receta* historia productos novedades resena* opinion* encuesta* gracias cartel* publicidad albaran* contrato* confirmacion* sorteo*
    opuscolo* volantino* buono sconto* sconti offerta* offerte omaggio* prezzi ricett* storia prodotti novita recension* sondaggio* grazie pubblicita* contratto* conferma* ddt
    folder folders kortingsbon* korting* aanbieding* prijslijst* recept recepten verhaal producten nieuwsbrief* recensie* beoordeling* enquete* bedankt* reclame* pakbon* contract bevestiging* actie
    *broszur* ulotk* kupon* rabat* promocj* ofert* prezent* cennik* przepis* kolekcj* produkty nowosc* opinia opinie ankiet* dziekuj* plakat* reklam* zdjecie zdjecia umowa* potwierdzenie* wizytowk* konkurs*
    broschyr* reklamblad* rabattkod* erbjudande* present presenter presentkort* prislista* kollektion* produkter nyheter recension* omdome* enkat* tack tackkort* affisch* reklam* foljesedel* avtal* bekraftelse* tavling*
    panfleto* cupom cupons desconto* presente* brinde* preco* receita* colecao* produtos novidades avaliac* pesquisa* obrigad* cartaz* propaganda* romaneio* contrato* confirmacao* sorteio*
    *カタログ* *パンフレット* *チラシ* *クーポン* *割引* *キャンペーン* *セール* *ギフト* *価格表* *レシピ* *新商品* *レビュー* *アンケート* *お礼* *写真* *名刺* *納品書* *契約* *広告* *プレゼント* *動画*
    brosur* ilan* indirim* kampanya* teklif* hediye* fiyat* tarif* koleksiyon* urunler yorum* degerlendirme* anket* tesekkur* afis* reklam* fotograf* resim irsaliye* sozlesme* onay* cekilis*
    *كتالوج* *كتيب* *منشور* *كوبون* *قسيمه* *خصم* *تخفيض* *عرض* *عروض* *هديه* *اسعار* *وصفات* *منتجات* *تقييم* *استبيان* *شكر* *اعلان* *صوره* *عقد* *تاكيد*`,
};

/** Words that, side by side, tell more than each by itself: these are advertising, whatever follows. */
export const otherPhrases =
  /\b(?:(?:gift|buying|buyers?|shopping|style|travel|recipe|review|feedback|rating|coupon|discount|voucher)s? (?:guide|instructions?|manual)|(?:guide|instructions?|how) (?:to|for|on) (?:\w+ )?(?:review|feedback|rate|coupon|discount)\w*|guide (?:avis|cadeaux?)|guia (?:de )?(?:regalos|compras)|(?:review|bewertungs?|rezensions?) ?anleitung|anleitung (?:zur |fur )?(?:bewertung|rezension)\w*)\b/;
