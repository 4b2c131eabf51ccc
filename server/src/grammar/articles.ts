import type { Slip } from './slip';
import type { LineWord } from '../lines/words';

/** Written with a vowel, spoken with a consonant. */
const likeConsonant =
  /^(?:uni(?:corn|cycle|f[io]|lateral|on|que|s|t|vers)|us(?:[eau]|ing)|ut(?:ensil|ilit|ili[sz]|opi)|eu|ewe|one(?:$|[\-'s])|once|ubiqui|ukulele|uranium|ura|uk$|u-|ufo|usb|usd|url)/;
/** Written with a consonant, spoken with a vowel. */
const likeVowel =
  /^(?:hour|honest|honou?r|heir|x-ray|mp3|sms|rsvp|lcd|led$|fbi|xl|xxl|xs|sd|ssd|hdmi|rma|nda)/;
/** Spoken either way. */
const either = /^(?:herb|histor|hotel|homage|habitual|heroic|hysteric|sku|faq|sos|hdr|mri|url)/;
/** What does not follow an article, which then is a letter: “size a or b”. */
const noNoun = new Set(
  'a an and or in is as at on of if it are i am be to for with was has'.split(' '),
);

/** “a” where “an” is spoken, and the other way round. */
export function articles(words: readonly LineWord[], text: string, language: string): Slip[] {
  const found: Slip[] = [];
  if (language !== 'en') return found;
  for (let index = 0; index < words.length; index++) {
    const lower = words[index]?.lower;
    if (lower === 'a' || lower === 'an') found.push(...wrongArticle(words, index, text));
  }
  return found;
}

function wrongArticle(words: readonly LineWord[], index: number, text: string): Slip[] {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next?.follows || noNoun.has(next.lower)) return [];
  const { start, end, written, lower } = word;
  const isFirst = index === 0 || !word.follows;
  if (written !== lower && !isFirst) return [];
  const noun = text.slice(next.start, next.end);
  const right = articleFor(noun);
  if (right === undefined || right === lower) return [];
  const replacement = written.startsWith('A') ? `A${right.slice(1)}` : right;
  return [{ start, end, what: `It is “${right} ${noun}”, not “${lower} ${noun}”.`, replacement }];
}

function articleFor(noun: string): 'a' | 'an' | undefined {
  const word = noun.toLowerCase();
  if (either.test(word)) return undefined;
  if (/^\p{N}/u.test(word)) return articleForNumber(word);
  // Some capitals are spelt, others read as a word.
  if (noun.length > 1 && noun === noun.toUpperCase()) return articleForCapitals(noun);
  if (!/^[a-z]{2}/.test(word)) return undefined;
  if (likeVowel.test(word)) return 'an';
  return /^[aeiou]/.test(word) && !likeConsonant.test(word) ? 'an' : 'a';
}

function articleForNumber(number: string): 'a' | 'an' | undefined {
  if (/^(?:8|18(?!\d)|11(?!\d)|18\d{3}(?!\d)|11\d{3}(?!\d))/.test(number)) return 'an';
  return /^[2-79]\d?(?!\d)/.test(number) ? 'a' : undefined;
}

function articleForCapitals(noun: string): 'a' | 'an' | undefined {
  if (/^(?:[BCDGJKPQTVWYZ]{2,4}|[BCDGJKPQT-WYZ]-?\d+)$/.test(noun)) return 'a';
  if (/^[AEFHIL-ORSX]-?\d+$/.test(noun)) return 'an';
  return undefined;
}
