// eslint-disable-next-line no-control-regex -- what is plain already
const plain = /^[\x00-\x7F]*$/;

/** Lower case, without diacritics and letters' variants, as the lists of words are written. */
export function foldWords(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u064B-\u0655\u0670]/g, '')
    .replace(/\u0640/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss');
}
