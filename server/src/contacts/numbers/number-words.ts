/**
 * The words beside a number that tell what it is, folded: lower case without diacritics. Stems, so
 * that "Telefonnummer" and "Sendungsnummern" are found by their beginning.
 */

/** Words of calling, writing to a telephone, and of those who answer it. */
export const callWords: readonly RegExp[] = [
  // English
  /\b(?:tel|telephones?|phon(?:e|es|ing)(?! ?(?:case|cover|model|holder|stand|mount|grip|strap|charg|cable|shell|screen|size|type|colo|name|skin|sleeve|wallet|pouch|bag))|mobile|(?<!battery |fuel |solar |dry )cell(?: ?phone)?|hand ?phone|landline|call ?save|lo-?call|calls?|calling|dial|hotline|helpline|help ?desk|toll[- ]?free|free ?phone|fax|facsimile|whats ?app|viber|telegram|signal|wechat|sms|switchboard|voice ?mail|(?:direct|our|support|service|phone|help|customer|24-hour) line|ring (?:us|me|him|her|them|the|on|our|up|my)|(?:a|us|me|him|her|them) (?:quick )?(?:ring|bell|buzz|call|shout|tinkle)|text (?:us|me|him|her|them|our|my)|(?:by|via|send a|a) text|(?:our|my|his|her|their|contact|emergency|office|shop|driver'?s?|fitter'?s?) number|number to (?:call|ring|dial|reach|use)|reach(?:ed|able)?|(?:speak|talk|chat) (?:to|with)|contact (?:us|me|him|her|them|the|our)|in touch|get hold|customer (?:services?|care|support)|handset)\b|(?:^|[,;] |\b(?:or|and|please|to|can|just) )(?:ring|text)\s?$|\btext (?:the \w{3,12} )?(?:on|to|at)\s?$|(?:^|[\n|,;·•(–-] ?)(?:[tmpc]|ph|tf|mob)[.:]{1,2}\s?$/g,
  // German
  /\b(?:tel\b|telefon|fon\b|ruf(?:en|t|nummer)?\b|anruf|anzuruf|angeruf|handy(?![htklcm])|mobil|hotline|durchwahl|festnetz|telefax|erreich|kontakt(?!lins)|sprechen|kundenservice|kundendienst|servicenummer|durchklingel|klingeln|wahlen sie)/g,
  // French
  /\b(?:tel\b|telephon|portable|mobile|appel(?:ez|er|s|ons)?\b|joindre|joign|rappel(?:ez|er)\b|contact|numero vert|ligne|standard telephon|telecopie|texto|coup de fil|composez|parler (?:a|avec)\b|service (?:client|apres|consommateur))/g,
  // Spanish
  /\b(?:telefon|a (?:su|tu|vuestra) disposicion|(?:nos|me|lo|la|le) (?:encuentra|encontrara)|(?:atienden?|contestan?|responden?) (?:en|por) (?:el|los)\b|estamos en el\b|movil|celular|llam(?:e|en|a|ar|ad|ando)(?:me|nos|le|lo|la)?\b|llamadas?\b|marcar\b|marqu(?:e|en)(?:me|nos|le|les)?\b|habl(?:ar|en?) con\b|fijo\b|wasap|atencion (?:al? )?cliente|servicio (?:al?|de atencion al) cliente|comuniquese|comunicarse|linea\b)/g,
  // Italian
  /\b(?:(?:lo|la|li|le|mi|ci) trova(?:te)? a[li]\b|(?<!battery )cell(?:ulare)?\b|chiam(?:are|ate|i|a|ar|ando)(?:mi|ci|lo|la)?\b|chiamata\b|rispond(?:e|ono|iamo)\b|numero verde|contatt|fisso\b|centralino|squillo|parl(?:are|i|ate) con\b|chiacchier|raggiung|(?:servizio|assistenza) clienti)/g,
  // Dutch
  /\b(?:telefo|mobiel|gsm\b|(?:door|terug)?bel(?:len|t|nummer)?\b|opbellen|gebeld|app(?:en)?\b|bereik|klantenservice|toestel)/g,
  // Polish
  /\b(?:w (?:pilnych|naglych) (?:sprawach|przypadkach)|komork|kom\b|odbiera(?:m|my|ja)?\b|jestesmy pod\b|dostepn[iaey] pod\b|dzwon|zadzwon|infolini|faks|pod numer|nasz numer|moj numer|jego numer|zatelefon)/g,
  // Swedish
  /\b(?:tfn\b|tlf\b|ring(?:a|er)\b|ring (?:oss|mig|pa|honom|henne|var|till)\b|samtal|vaxel\b|na(?:r|s)? (?:oss|mig|pa)\b|kundtjanst|sla en signal)/g,
  // Portuguese
  /\b(?:telef|estamos no\b|nos encontra\b|telemovel|tlm\b|lig(?:ue|ar|acao|ando|uem)\b|cham(?:e|ar|ada|ando)\b|zap\b|sac\b|contat|fale\b|atendimento|discar\b|disque\b|linha\b)/g,
  // Turkish
  /\b(?:cep\b|ara(?:yin|yabilir|yarak|mak|maniz|yip|nabilir|yacak)|cagri merkez|numara(?:sindan|mizdan|li telefon|li hat)|hat(?:ti|timiz|tindan)\b|iletisim|ulas(?:in|abilir|mak)|musteri hizmet|danisma)/g,
  // Japanese, and signs
  /電話|でんわ|携帯|ケータイ|連絡先|ご連絡|フリーダイヤル|フリーコール|お問い合わせ(?!番号|伝票)|問合せ(?!番号|伝票)|ファック?ス|ホットライン|ショートメ|内線|窓口|ナビダイヤル|おかけ|直通|お話し|[☎✆℡\u{1F4DE}\u{1F4F1}\u{1F4F2}]/gu,
  // Arabic
  /(?:^|[\s،,|–-])(?:[تج]|هـ) ?:|هاتف|تليفون|تلفون|جوال|موبايل|محمول|اتصل|اتصال|واتس|فاكس|تواصل|مكالم|كلمنا|الخط الساخن|رقمنا|(?:^|[\s،.])رقمي[\s:]|رسال[هة] نصي|نتصل|يتصل/g,
];

/** Words for numbers of every other kind. */
export const otherWords: readonly RegExp[] = [
  // everywhere
  /\b(?:iban|bic|swift|asin|sku|ean|gtin|upc|jan|isbn|issn|awb|mrn|vat|eori|d-?u-?n-?s|lei|imei|iccid|eid|isin|wkn|pzn|lucid|weee|ref|s\/?n|p\/?n|hs|id|pin|ral|cas|dhl|ups|dpd|gls|fedex|hermes|usps|tnt|colissimo|chronopost|correos|mrw|seur|inpost|postnord|yamato|sagawa|aramex)\b/g,
  // English
  /\b(?:orders?|invoices?|receipts?|documents?|tracking|parcel|package|shipment|consignment|(?:air ?)?waybill|docket|delivery note|items?|articles?|parts?|models?|serials?|mpn|bar ?codes?|references?|case|tickets?|claims?|rma|accounts?|acct|routing|sort code|tax|tin|ein|gst|abn|acn|registration|registered|licen[cs]e|plate|patents?|lot|batch|codes?|version|firmware|tariff|customs|post ?code|zip|policy|contract|membership|voucher|coupon|card|certificate|chassis|vin|total|amount|quot(?:e|ing)|payment|transaction|authori[sz]ation|confirmation|booking|reservation|product|style|catalogue|insurance)\b/g,
  // German
  /\b(?:kundennummer|kundennr|kunden-n|bestell|auftrag|rechnung|sendung|paket|fracht|lieferschein|dokument|artikel|art\b|teile|ersatzteil|modell|serien|referenz|aktenzeichen|vorgang|ticket|ust(?!a)|umsatzsteuer|mwst|steuer|handelsregister|hr[ab]\b|konto|blz\b|charge|zoll|plz\b|postleitzahl|vertrag|mitglied|kennzeichen|retour|rucksend|garantie|barcode|verwendungszweck|gutschein|fahrgestell|ident|beleg|buchung|transaktion|zahlung|betrag|summe|registrier|patent|typ\b|material|versicherung|police)/g,
  // French
  /\b(?:numero d.entreprise|commande|facture|document|suivi|colis|envoi|expedition|article|piece|modele|serie|reference|siret|siren|tva|rcs\b|ape\b|naf\b|compte|rib\b|lot\b|douan|code|dossier|contrat|livraison|recommande|bordereau|lettre de voiture|transaction|paiement|intracommunautaire|immatricul|carte|retour|cheque|assurance|police\b)/g,
  // Spanish
  /\b(?:pedido|factura|documento|seguimiento|envio|paquete|articulo|pieza|recambio|modelo|serie|referencia|cif\b|nif\b|nie\b|dni\b|iva\b|cuenta|lote|aduan|codigo|expediente|albaran|carta de porte|localizador|bulto|registro|rfc\b|curp\b|guia|rastreo|remesa|matricula|contrato|tarjeta|devolucion|importe|clabe|poliza|asegurador)/g,
  // Italian
  /\b(?:ordine|fattura|documento|spedizione|pacco|articolo|pezzo|ricambio|modello|seriale|matricola|riferimento|rif\b|partita|p\.? ?iva|codice|fiscale|conto\b|lotto|dogan|cap\b|pratica|collo|cf\b|rea\b|sdi\b|bolla|ddt\b|lettera di vettura|ldv\b|tracciamento|targa|tessera|reso\b|importo|protocollo|contratto|bonifico|polizza|assicura)/g,
  // Dutch
  /\b(?:klantnummer|klantnr|ondernemingsn|bestelling|bestelnummer|bestelnr|ordernummer|ordernr|factuur|document|track|zending|pakket|onderdeel|model|serienummer|referentie|kenmerk|kvk|btw|rekening|partij|douane|postcode|dossier|koophandel|pakbon|vrachtbrief|lidnummer|kenteken|betaal|rsin|polis|verzekering)/g,
  // Polish
  /\b(?:zamowien|faktur|dokument|przesylk|paczk|listu? przewoz|przewozow|sledzen|artykul|czesc|seryjn|serii|referenc|nip\b|regon|krs\b|pesel|kont[ao]\b|rachunk|partii|partia|celn|kod|katalogow|zwrot|reklamac|bdo\b|kreskow|umow|rejestrac|platnosc|transakc|towar|polis[aye]|ubezpiecz)/g,
  // Swedish
  /\b(?:kundnummer|kundnr|order|sparning|kolli|forsandelse|sandning|reservdel|serienummer|referens|orgnr|organisationsn|org\b|momsreg|moms|bankgiro|plusgiro|bg\b|pg\b|partinummer|tull|arende|ocr\b|streckkod|returnummer|fraktsedel|foljesedel|dokument|registrering|betaln|personnummer|forsakring)/g,
  // Portuguese
  /\b(?:nota fiscal|nota\b|nfe?\b|nf-e\b|fatura|documento|rastre|encomenda|artigo|peca\b|pecas\b|cnpj|cpf\b|inscricao|conta\b|agencia|alfandeg|cep\b|protocolo|chave|boleto|conhecimento de|objeto|cartao|devolucao|danfe|rg\b|apolice|seguradora)/g,
  // Turkish
  /\b(?:siparis|fatura|belge|kargo|takip|gonderi|urun|parca|seri\b|referans|vergi|vkn\b|tckn\b|kimlik|mersis|sicil|hesap|gumruk|posta kodu|barkod|irsaliye|iade|stok|katalog|ruhsat|plaka|sigorta|police)/g,
  // Japanese
  /注文|伝票|書類|追跡|荷物|問い合わせ番号|問合せ番号|送り状|品番|型番|型式|製造|シリアル|部品|商品|管理番号|登録番号|法人番号|請求|領収|受付番号|会員番号|口座|郵便|〒|ロット|お客様番号|コード|参照|合計|金額|予約番号|整理番号|認証|暗証|識別|事業者|保険|証券番号/g,
  // Arabic
  /طلب|فاتور|مستند|وثيق|شحن|تتبع|منتج|قطع[هة]|طراز|موديل|تسلسل|مرجع|ضريب|سجل|حساب|ايبان|دفع[هة]|جمرك|بريدي|الرمز|كود|باركود|بوليص|صنف|تشغيل|طرد|شهاد|تامين/g,
];
/** Words for whose number it is: with "number" alone, a customer's or a company's. */
export const ownerWords =
  /\b(?:customers?|clients?|clientes?|clienti|kunden?|klant|klienta|company|firmen|bank|returns?|kund|musteri)$|お客様$|عميل$|العميل$/;

/** A number of some other kind: a compound, "numéro du compteur". */
export const unknownLabel =
  /[a-z]{4}(?:nummern?|nr)$|\bnumero (?:d[eiou]|da|del|della|dello|d)[' ](?:la |le |l')?[a-z]{3,20}$/;
/** "meter number", but for the words that say nothing of a number. */
export const numberOf = /\b([a-z]{3,20}) number$/;
export const plainNumber = new Set(
  'our the this his her their your new following same right local main one any that first second direct free toll'.split(
    ' ',
  ),
);

/** People and places that have a telephone, where a colon or "number" follows. */
export const calledWords =
  /\b(?:office|showroom|workshop|studio|warehouse|reception|drivers?|fitters?|technicians?|installers?|couriers?|sales desk|engravers?|fahrers?|monteurs?|buro|werkstatt|zentrale|laden|techniker|livreur|technicien|transporteur|atelier|bureau|magasin|repartidor|tecnico|transportista|taller|oficina|tienda|corriere|ufficio|laboratorio|negozio|kantoor|winkel|chauffeur|bezorger|biuro|kurier|kierowca|serwis|kontor|verkstad|montoren|butik|chaufforen|escritorio|entregador|loja|ofis|magaza|usta(?:miz(?:in)?|nin)?|kurye(?:nin)?|sofor(?:un)?|driver's|fitter's)$|配達員$|事務所$|店舗$|السائق$|المندوب$|المكتب$/;

/** What may stand between a number and the word that names it. */
export const fillers =
  /(?:[\s:.#=\-–—("'«„“”|*/>°º号はがの]|\b(?:no|nos|nr|nrs|num|nro|numbers?|nummern?|numeros?|numer|numeru|numeri|numara(?:si|niz|miz)?|numarali|is|are|was|ist|lautet|sind|est|es|son|jest|ar|er|sao|to|the|[aneo]|an|der|die|das|il|la|le|el|id)|番号|رقم|رقمه|رقمها|هو|هي)$/;

/** What leads to an example of a number, in folded text before it: `for instance 0491 570 4411`. */
export const exampleLead =
  /(?:\b(?:for (?:instance|example)|e\. ?g\.|such as|z\. ?b\.|zum beispiel|etwa|par exemple|p\. ?ex\.|por ejemplo|p\. ?ej\.|(?:ad|per) esempio|bijvoorbeeld|bijv\.|na przyklad|np\.|till exempel|t\. ?ex\.|por exemplo|ornegin|mesela)|例えば|たとえば|مثلا|على سبيل المثال)[\s,:"'“„«(]{0,3}$/;

/** The country that a tax number begins with. */
export const taxCountry =
  /(?<![\p{L}\d])(?:AT|BE|BG|CHE?|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)[ \u00A0]?$/u;

/** An order without its number is in every message, and says nothing of other numbers. */
export const plainOrder =
  /^(?:orders?|bestellung(?:en)?|commandes?|pedidos?|ordin[ei]|zamowieni[aeu]|bestelling(?:en)?|siparis(?:iniz(?:in)?)?|注文|طلب)(?![\p{L}\p{N}])/u;

/** What stands between two numbers of one kind. */
export const listLink =
  /^[\s,;/&|()+-]{0,6}(?:and|or|und|oder|bzw\.?|et|ou|[yoeiとや、・و]|och|eller|en|of|lub|oraz|または|ve|veya|أو)?\s{0,3}[("']?$/i;

/** A label before a telephone number, at the end of the text before it. */
export const phoneLabel =
  /(?:\b(?:tel(?:ephone|efon|éfono|efono|efone|efoon)?|t[ée]l(?:[ée]phone)?|phone|mobile|mobil|mobiel|handy|cell|cellulare|celular|m[óo]vil|fon|fax|faks|gsm|tfn|tlf|whatsapp|hotline|infolinia|telefonnummer|rufnummer|telefonu|cep)(?: (?:no|nr|number|numarası))?|電話番号|電話|携帯|هاتف|الهاتف|جوال|[☎✆℡\u{1F4DE}\u{1F4F1}]|(?<=(?:^|[\n|·•]) ?)[tmpf])\.?[ \t]{0,2}[:\uFF1A]?[ \t]{0,3}$/iu;
