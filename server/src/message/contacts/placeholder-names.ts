/** What a placeholder gives away besides the meanings that every rule knows. */
export type ContactMeaning = 'email-address' | 'phone-number';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const mailWords = words(
  'email emails mail mailadresse emailadresse mailaddress emailaddress courriel courrier correo ' +
    'epost eposta mailbox メール メールアドレス بريد البريد الالكتروني mejl',
);
const phoneWords = words(
  'phone phones telephone tel telefon telefono telefone telefoon telefonnummer telefoonnummer phonenumber ' +
    'handy handynummer rufnummer mobile mobil mobiel mobilnummer mobiltelefon cellphone cell celular movil ' +
    'cellulare portable gsm hotline helpline infolinia fax telefax faks whatsapp tlf tfn telefonu ' +
    'telefonnr komorka komorkowy 電話 電話番号 携帯 携帯電話 هاتف الهاتف جوال الجوال تلفون',
);
/** Words that may stand beside: whose it is, and that it is an address or a number. */
const besides = words(
  'address adresse adres adresi adress addr indirizzo direccion endereco electronico electronique eletronico ' +
    'elettronica elettronico elektroniczna number numbers no nr num nummer numero numer numarasi numaraniz ' +
    'company shop store seller vendor merchant brand business support service services customer client ' +
    'contact kontakt contacto contatto office sales help helpdesk care team our my your primary main work ' +
    'firma firmen sklep sklepu boutique vendeur tienda vendedor negozio venditore winkel bedrijf verkoper ' +
    'kunde kunden loja empresa magaza satici butik foretag de du del do della da der des van la le les ' +
    'ショップ 店舗 番号 رقم المتجر',
);
/** Words that make a name a switch or a thing about mail, not an address. */
const spoilers = words(
  'has is show hide with without no send sent use can allow enable enabled product item model case reply',
);

/**
 * Whether a placeholder's name, split into its folded words, tells an e-mail address or a telephone
 * number: `company_email`, `telefonnummer`, but not `email_subject`, `phone_case`.
 */
export function contactMeaning(name: readonly string[]): ContactMeaning | undefined {
  if (isContact(name, mailWords)) return 'email-address';
  if (isContact(name, phoneWords)) return 'phone-number';
  return undefined;
}

function isContact(name: readonly string[], kind: ReadonlySet<string>): boolean {
  const at = name.findIndex((word) => kind.has(word));
  if (at < 0 || (at > 0 && name.slice(0, at).some((word) => spoilers.has(word)))) return false;
  return name.slice(at + 1).every((word) => besides.has(word) || kind.has(word));
}
