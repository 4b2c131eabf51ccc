/** The words of addresses that are spelt out, in the languages of the wording rules. */

/**
 * What stands for the `@`: the sign in brackets; its name; a plain "at". And the names of providers,
 * which may stand for a domain. The groups tell them apart: `bracketed`, `named`, `provider`, else
 * plain.
 */
export const atSign =
  /@|(?<bracketed>[([{<【〔「|*_"'][ \t]?(?:@|at|ät|aet|et|a|arobas?e?|arroba|chiocciola|apen?staar?t(?:je)?|ma[łl]pa|snabel-?a|klammeraffe|kuyruklu a|アットマーク|アット|あっと|آت|ات|at[- ]?sign|at[- ]?zeichen|at the rate)[ \t]?[)\]}>】〕」|*_"'])|[\s,(](?:(?<named>(?:ät|aet|at(?=,)|arobas?e?|arroba|chiocciola|apen?staar?t(?:je)?|ma[łl]p(?:a|ka)|snabel-?a|klammeraffe|kuyruklu a|et işareti|at işareti|at the rate(?: of)?|آت|علامة آت|(?:at|usual|common|curly|round|familiar|üblichen?|e-?mail)[- ]?(?:sign|symbol|character|zeichen|tecken|tegen|teken))(?=[\s,.]))|(?:at|bei|chez|et(?=\s[\w\u00C0-\u024F\uFDD0-]{2,40}\snokta\s))(?=\s)|(?<provider>(?:g(?:oogle)?mail|hotmail|yahoo|icloud|gmx|protonmail|outlook)(?=[\s:,])))|(?<sign>アットマーク|(?:アット|あっと)(?=[a-z0-9 ])|[★☆](?=[a-z0-9]))/gi;

/** A dot between the parts of a domain that is spelt out. */
export const spelledDot =
  /[ \t\n]{0,3}[([{<【〔「|*_"'][ \t]?(?:\.|dot|punkt|point|punto|ponto|kropka|punt|nokta|نقطة|دوت|ドット|点)[ \t]?[)\]}>】〕」|*_"'][ \t\n]{0,3}|[\s,]{1,4}(?:(?:then|and|followed by) )?(?:dot|punkt|point|punto|ponto|kropk[aąi]|punt|nokta|نقطة|دوت|period|full stop)[ ,\t\n]{1,4}|[ \t]{0,2}(?:ドット・?|どっと)[ \t]{0,2}|[ -](?:dot|punkt)-/iy;

/** A hyphen within a part of a domain that is spelt out. */
export const spelledHyphen =
  /[ \t](?:hyphen|dash|minus|bindestrich|tiret|gui[oó]n|trattino|koppelteken|streepje|hífen|tra[cç]o|myślnik|tire)[ \t]/iy;

/** A dot, also with blanks on both sides or only before it. */
export const plainDot = /[.\u3002\uFF61](?=[\w\u00C0-\u024F\uFDD0])|[ \t]\.[ \t]?(?=[a-z])/iy;

/** The sign that joins two parts of a mailbox's name, right before its last part. */
export const spelledJoint =
  /(?:[([{<【〔「|*_][ \t]?(?:\.|dot|punkt|point|punto|ponto|kropka|punt|nokta|نقطة|ドット)[ \t]?[)\]}>】〕」|*_]|[ \t](?:dot|punkt|point|punto|ponto|kropka|punt|nokta|نقطة|underscore|unterstrich|tiret|guion bajo|trattino|minus|dash|hyphen|bindestrich)[ \t]|[ \t]?ドット[ \t]?)$/i;

/** What leads over from the mailbox's name to the sign, and from the sign to the domain. */
export const linkBefore =
  /(?:[\s,;]|\b(?:then|and|followed by|plus|dann|und|gefolgt von|puis|et|suivi de|luego|seguido de|poi|seguito da|dan|gevolgd door|potem|sedan|depois|seguido por|the|das|le|la|il|el|o|de|den|dem|ein|an?|by|with|comes?|usual|common|little|round|curly|familiar|known|signe|symbole?|signo|segno|simbolo|znak|tecken))$/i;
export const linkAfter =
  /[\s,;]{1,4}(?:(?:and|und|et|[yei]|en|och) )?(?:then|followed by|plus|dann|gefolgt von|puis|suivi de|luego|poi|dan|gevolgd door|potem|sedan|depois)?[\s,;]{0,4}/iy;

/** Providers of mailboxes that a reader completes to a domain. */
export const providers = new Set(
  (
    'gmail googlemail hotmail outlook yahoo gmx icloud protonmail proton aol zoho mailru yandex ' +
    'webde freenet tonline wanadoo orange laposte libero virgilio tiscali terra ziggo kpnmail wp ' +
    'onet interia telia uol bol naver qq 163'
  ).split(' '),
);
/** Domains of mailboxes that anybody can have. */
export const mailboxDomain =
  /^(?:(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|gmx|icloud|me|mac|protonmail|proton|aol|zoho|yandex|freenet|t-online|orange|wanadoo|laposte|libero|virgilio|tiscali|wp|onet|interia|qq|163|126)\.(?:[a-z]{2,4}|co\.[a-z]{2}|com\.[a-z]{2})|web\.de|posteo\.de|mail\.(?:com|de|ru))$/i;

/** Mailboxes that are called by their role. */
export const roles =
  /^(?:infos?|contact|contacto|contatto|contato|contactus|kontakt|kontakty|support|suporte|soporte|help|helpdesk|hilfe|aide|hulp|service|services|kundenservice|kundendienst|klantenservice|customerservice|customercare|sav|sales|vertrieb|verkauf|ventes?|ventas|vendas|vendite|verkoop|sprzedaz|hello|hallo|hi|hola|ciao|bonjour|hej|ola|merhaba|mail|email|post|office|buero|büro|biuro|team|shop|store|boutique|tienda|negozio|winkel|sklep|butik|loja|order|orders|bestellung|bestellungen|returns?|retoure|retouren|billing|accounts|invoice|invoices|rechnung|care|admin|webmaster|studio|design|designs|print|prints|printing|press|marketing|feedback|reviews?|claims|warranty|garantie|garantia|service-?client|assistenza|atendimento|satis|destek|bilgi|iletisim|siparis|sac|enquiries|inquiries|engraver|engraving|workshop|atelier|werkstatt)$/i;

/** Words that can stand before a plain "at" but name no mailbox. */
export const neverMailboxes = new Set(
  (
    'us me you it him her them we i they he she are is was were be been here there look looks looking ' +
    'looked arrive arrives arrived stay meet meets available now or and not only also directly online ' +
    'him free back home work works live lives start starts stop stops end ends stand aim point points ' +
    'smile good best all that this these those everyone again today stay ' +
    'uns mich ihn sie ihnen sich wir nous moi vous lui'
  ).split(' '),
);
/** Words before the Turkish `et` with which it is meat, or makes a verb: `takip et`, `dana et`. */
export const neverBeforeEt =
  /^(?:takip|ziyaret|kontrol|teslim|iade|kabul|tercih|dikkat|devam|yard[ıi]m|test|iptal|rica|hareket|haz[ıi]r|ederek|ilave|dahil|acele|not|kay[ıi]t|tamir|talep|ifade|merak|fark|tekrar|temin|tarif|tavsiye|davet|dua|hayal|emin|m[üu]saade|izin|teklif|sohbet|analiz|monte|dana|kuzu|tavuk|k[ıi]rm[ıi]z[ıi]|beyaz|taze|ham|[çc]i[ğg]|k[ıi]yma|ve|veya|bu|her|bir|az|[çc]ok|bol|da|de|ile|i[çc]in|daha|biraz|arama|tıkla|alışveriş|telefon|bizi|beni|onu|bunu|sen|siz)$/i;
/** Endings of domains that no Turkish word is like. */
export const plainEndings = /\.(?:com|net|org|tr|info|biz|shop|store|online|app|eu)$/i;
/** First words of a domain that no domain begins with. */
export const neverDomains = new Set(
  'the a an our your my his her their this that each any every least all most first last one'.split(
    ' ',
  ),
);
/** Endings of domains that are also words of a sentence. */
export const wordEndings = new Set('in is it to at as so no me be us am my do by an'.split(' '));

/** Words near an address that tell it is one. */
export const mailWord =
  /mail|mejl|writ(?:e|ing)|drop (?:us|me) a|inbox|schreib|anschrift|add?ress?|postfach|[ée]cri(?:re|vez)|courriel|escrib|escrev|correo|scriv|posta|indirizzo|schrijf|stuur|napisz|pisz|pisa|poczt|skriv|brev|メール|宛|yaz[ıi]|iletin|بريد|راسل|اكتب/i;
/** The words right before a mailbox's name. */
export const leadsToMailbox =
  /(?:[:\uFF1A=–-]|\b(?:to|is|via|under|an|mit|unter|à|a|al|alla|con|bij|naar|op|na|pod|till|på|para|no|adresine|ask|contact|address|adresse|mail|email|e-mail))\s{0,3}$/i;

/** A label before an address, at the end of the text before it. */
export const addressLabel =
  /(?:\be-?mail(?:[ -]?(?:address|adresse|adres|adresi|adress))?|\bmail(?:adresse)?|\be-?post(?:a|adress)?|\bcorreo(?: electrónico)?|\bcourriel|\badresse e-?mail|\bposta elettronica|メールアドレス|Eメール|メール|البريد الإلكتروني|بريد|✉\uFE0F?|📧)[ \t]{0,2}[:\uFF1A=]?[ \t]{0,3}$/i;

/** "on Gmail as name.of.shop": what follows a provider's name and ends in the mailbox's. */
export const mailboxBehind =
  /[^.!?\n@]{1,40}?\b(?:is|as|under|called|named|heißt|lautet|unter|als|est|sous|es|como|come|jest|jako|som)[\s:,"'“„«]{1,3}[a-z][a-z\d]{2,30}[._][a-z][\w.-]{0,40}/iy;
