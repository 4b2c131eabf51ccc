import { declaredLanguage, declaredMarketplace } from '../message/declared';
import { countryOf, primaryLanguage } from '../message/languages';
import { marketplaces } from '../message/marketplaces';
import type { Message } from '../message/message';

/** Words that only this language uses, among those whose numbers begin without a prefix. */
const languageWords: readonly { language: string; words: RegExp }[] = [
  {
    language: 'es',
    words: /\b(?:usted|pedido|gracias|hola|por favor|puede|nosotros|está|los)\b/gi,
  },
  { language: 'pt', words: /\b(?:você|pedido|obrigad[oa]|olá|por favor|nós|não|seu|sua)\b/gi },
  { language: 'pl', words: /(?:prosimy|państw|dziękuj|zamówieni|dzień dobry|jest|oraz|się)/gi },
  { language: 'it', words: /\b(?:ordine|grazie|gentile|buongiorno|può|della|nostro|che|per)\b/gi },
  { language: 'en', words: /\b(?:the|you|your|our|please|order|and|is|to)\b/gi },
];
const sampleLength = 1000;

/**
 * The regions whose telephone numbers the message most likely carries: its marketplace's, else those
 * of its language. Nothing where neither what is declared nor the words tell.
 */
export function likelyRegions(message: Message, text: string): ReadonlySet<string> | undefined {
  const marketplace = declaredMarketplace(message);
  if (marketplace) return new Set([marketplace.phoneRegion]);
  const declared = declaredLanguage(message);
  const country = declared ? countryOf(declared) : undefined;
  if (country !== undefined) return new Set([country]);
  const spoken = declared ? primaryLanguage(declared) : guessLanguage(text);
  const regions = marketplaces
    .filter(({ languages }) => languages[0] === spoken)
    .map(({ phoneRegion }) => phoneRegion);
  return regions.length === 0 ? undefined : new Set(regions);
}

function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, sampleLength);
  let best: string | undefined;
  let most = 1;
  for (const { language, words } of languageWords) {
    const count = sample.match(words)?.length ?? 0;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
