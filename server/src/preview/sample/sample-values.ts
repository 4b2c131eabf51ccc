import { primaryLanguage } from '../../message/languages';
import { marketplaces, type Marketplace } from '../../message/marketplaces';
import { nameWords } from '../../message/words/name-words';
import type { PlaceholderMeaning } from '../../message/template/placeholder-meanings';
import { sampleTexts, type SampleTexts } from './sample-texts';

/** Where the message goes, as far as it is known. */
export interface SampleAudience {
  /** BCP 47. */
  language: string | undefined;
  marketplace: Marketplace | undefined;
}

const orderId = '123-1234567-1234567';
/** A Saturday: the weekday shows where a template prints it. */
const date = new Date(Date.UTC(2026, 2, 14));

const firstNames = /^(?:first|given|vorname|prenom|pila|voornaam|imie|fornamn|primeiro)$/;
const lastNames =
  /^(?:last|family|surname|nachname|famille|apellidos?|cognome|achternaam|nazwisko|efternamn|sobrenome|soyadi?)$/;

/**
 * What a placeholder of this meaning holds in a preview, in the language of the message.
 * @param name as it is written: `buyer.first_name`
 */
export function sampleValue(
  meaning: PlaceholderMeaning,
  name: string,
  audience: SampleAudience,
): string | undefined {
  const texts = textsIn(audience.language);
  switch (meaning) {
    case 'buyer-name':
      return nameFor(name, texts);
    case 'date':
      return dateIn(audience.language);
    case 'link':
      return `https://www.${siteOf(audience)}/gp/your-account/order-details?orderID=${orderId}`;
    case 'review-link':
      return `https://www.${siteOf(audience)}/review/create-review`;
    default:
      return alike[meaning] ?? texts[meaning as keyof SampleTexts];
  }
}

/** What is the same in all languages; numbers and addresses that nobody has. */
const alike: Partial<Record<PlaceholderMeaning, string>> = {
  'order-id': orderId,
  quantity: '2',
  'external-link': 'https://www.example.com/',
  'opt-out-link': 'https://www.example.com/unsubscribe',
  'tracking-number': '1Z999AA10123456784',
  'email-address': 'name@example.com',
  'phone-number': '+1 202-555-0123',
  'product-image': 'product.jpg',
  'brand-logo': 'logo.png',
};

function textsIn(language: string | undefined): SampleTexts {
  const primary = primaryLanguage(language ?? 'en');
  return (Object.hasOwn(sampleTexts, primary) ? sampleTexts[primary] : undefined) ?? sampleTexts.en;
}

function nameFor(name: string, texts: SampleTexts): string {
  const words = nameWords(name);
  if (words.some((word) => firstNames.test(word))) return texts.firstName;
  if (words.some((word) => lastNames.test(word))) return texts.lastName;
  return texts['buyer-name'];
}

function dateIn(language = 'en'): string {
  const format: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC' };
  try {
    return new Intl.DateTimeFormat(language, format).format(date);
  } catch {
    return new Intl.DateTimeFormat('en', format).format(date);
  }
}

/** The site of the marketplace, else one in whose language the message is. */
function siteOf({ language, marketplace }: SampleAudience): string {
  if (marketplace) return marketplace.domain;
  const [, region] = (language ?? '').split('-');
  const primary = primaryLanguage(language ?? 'en');
  const speaks = marketplaces.filter(({ languages }) => languages[0] === primary);
  const regional = speaks.find(({ phoneRegion }) => phoneRegion === region?.toUpperCase());
  return (regional ?? speaks[0])?.domain ?? 'amazon.com';
}
