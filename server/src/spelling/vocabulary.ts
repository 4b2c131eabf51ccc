import { english } from './english-vocabulary';
import { otherVocabularies } from './other-vocabularies';

/** Right words that the dictionaries lack: of trade, of technology, and names of services. */
const everywhere = `
  amazon asin fnsku sku ean upc isbn iban bic swift vat paypal klarna alexa kindle prime fba fbm
  dhl ups usps fedex dpd gls hermes tnt evri colissimo chronopost mondial correos bpost postnl
  inpost poczta brt sda poste postnord yurtiçi aras ptt correios sedex pix boleto cpf cnpj
  gmail outlook hotmail yahoo icloud zoom teams excel word
  whatsapp facebook instagram tiktok youtube twitter google apple samsung android ios iphone ipad
  bluetooth wifi wlan usb led lcd hdmi gps app apps online email emails ebook ebooks blog chat
  smartphone smartphones smartwatch tablet laptop powerbank powerbanks selfie airbag pdf jpg jpeg
  png gif html css url qr ok faq
  cm mm km kg mg ml dl kw kwh mah gb mb tb hz ghz px dpi rpm approx incl excl qty pcs pkg
  json xml csv api sku skus uuid hostname param params cron frontend backend plugin plugins widget
  copyright newsletter website websites webshop shop store support service team feedback voucher
  torx wenge kalimba kalimbas cajon cajón raclette moka elastan zirconia jacquard softbox
  download downloads upload login password tutorial link links tracking checkout cookie cookies
  argan matcha retinol macramé macrame tajine tagine pilates tankini
  bandana bandanas allen berber realme oppo
  antiqua bodoni didot futura garamond helvetica
`;

const byLanguage: Readonly<Record<string, string>> = { ...otherVocabularies, en: english };

const wordsOf = (list: string): string[] => list.trim().split(/\s+/);
const sets = new Map<string, ReadonlySet<string>>();
const common = wordsOf(everywhere);

/** Endings that known words may take: German participles, `gescannte`. */
const endings: Readonly<Record<string, RegExp>> = { de: /(?<=t)e[mnrs]?$/ };

/** Whether the word is right in the language though its dictionary may not know it. */
export function isKnownWord(language: string, word: string): boolean {
  let words = sets.get(language);
  if (!words) {
    words = new Set([...common, ...wordsOf(byLanguage[language] ?? '')]);
    sets.set(language, words);
  }
  const written = word.toLowerCase();
  const ending = endings[language];
  return words.has(written) || (ending !== undefined && words.has(written.replace(ending, '')));
}
