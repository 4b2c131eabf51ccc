/** Values that people read, in one language. */
export interface SampleTexts {
  firstName: string;
  lastName: string;
  'buyer-name': string;
  'seller-name': string;
  product: string;
  address: string;
  'free-text': string;
}

const texts = (
  firstName: string,
  lastName: string,
  sellerName: string,
  product: string,
  address: string,
  freeText: string,
  isLastNameFirst = false,
): SampleTexts => ({
  firstName,
  lastName,
  'buyer-name': isLastNameFirst ? `${lastName} ${firstName}` : `${firstName} ${lastName}`,
  'seller-name': sellerName,
  product,
  address,
  'free-text': freeText,
});

/** By language, ISO 639-1: a buyer, a shop, a product, an address, what a buyer has written. */
export const sampleTexts: Readonly<Record<string, SampleTexts>> & { en: SampleTexts } = {
  en: texts(
    'Alex',
    'Morgan',
    'Oak & Linen',
    'Wooden picture frame, 8 × 10 in',
    '12 Sample Street, Springfield',
    'For Anna, with love',
  ),
  de: texts(
    'Maria',
    'Schmidt',
    'Eiche & Leinen',
    'Bilderrahmen aus Holz, 20 × 30 cm',
    'Musterstraße 12, 12345 Musterstadt',
    'Für Anna, in Liebe',
  ),
  fr: texts(
    'Camille',
    'Martin',
    'Chêne & Lin',
    'Cadre photo en bois, 20 × 30 cm',
    '12 rue de l’Exemple, 75000 Paris',
    'Pour Anna, avec amour',
  ),
  es: texts(
    'Lucía',
    'García',
    'Roble y Lino',
    'Marco de fotos de madera, 20 × 30 cm',
    'Calle del Ejemplo 12, 28000 Madrid',
    'Para Ana, con cariño',
  ),
  it: texts(
    'Giulia',
    'Rossi',
    'Quercia & Lino',
    'Cornice in legno, 20 × 30 cm',
    'Via dell’Esempio 12, 00100 Roma',
    'Per Anna, con affetto',
  ),
  nl: texts(
    'Sanne',
    'de Vries',
    'Eik & Linnen',
    'Houten fotolijst, 20 × 30 cm',
    'Voorbeeldstraat 12, 1000 AA Amsterdam',
    'Voor Anna, met liefs',
  ),
  pl: texts(
    'Anna',
    'Kowalska',
    'Dąb i Len',
    'Drewniana ramka na zdjęcia, 20 × 30 cm',
    'ul. Przykładowa 12, 00-001 Warszawa',
    'Dla Ani, z miłością',
  ),
  sv: texts(
    'Elsa',
    'Andersson',
    'Ek & Linne',
    'Fotoram i trä, 20 × 30 cm',
    'Exempelgatan 12, 111 11 Stockholm',
    'Till Anna, med kärlek',
  ),
  pt: texts(
    'Ana',
    'Silva',
    'Carvalho & Linho',
    'Porta-retratos de madeira, 20 × 30 cm',
    'Rua do Exemplo, 12, São Paulo',
    'Para Ana, com carinho',
  ),
  ja: texts(
    '花子',
    '山田',
    'オーク・アンド・リネン',
    '木製フォトフレーム 20×30cm',
    '東京都見本区見本1-2-3',
    '花子へ、愛をこめて',
    true,
  ),
  tr: texts(
    'Zeynep',
    'Yılmaz',
    'Meşe ve Keten',
    'Ahşap resim çerçevesi, 20 × 30 cm',
    'Örnek Sokak No: 12, İstanbul',
    'Ayşe’ye sevgilerle',
  ),
  ar: texts(
    'سارة',
    'أحمد',
    'سنديان وكتان',
    'إطار صور خشبي، 20 × 30 سم',
    '12 شارع المثال، الرياض',
    'إلى آنا، مع الحب',
  ),
};
