import type { FoundWords } from './contact';

/** `1-800-FLOWERS`, `0800 CALL US`, `1-800-555-SHOP`: letters that are dialled as digits. */
const vanity =
  /(?<![\w-])(?:\+?1[-. ]?)?\(?(?:8(?:00|33|44|55|66|77|88)|1800|1300|0800|0808|0180\d)\)?[-. ](?:\d{3}[-. ])?[A-Z][A-Z-]{2,10}(?:[- ][A-Z]{2,6})?(?![\w-])/g;
const fewestLetters = 3;

/** The free numbers that are written with a word. */
export function findVanityNumbers(text: string): FoundWords[] {
  const found: FoundWords[] = [];
  for (const { 0: written, index } of text.matchAll(vanity)) {
    const letters = written.replace(/[^A-Z]/g, '').length;
    const digits = written.replace(/\D/g, '').replace(/^1(?=8\d\d)/, '').length;
    const isWhole = letters >= fewestLetters && letters + digits >= 9;
    if (isWhole) found.push({ start: index, end: index + written.length });
  }
  return found;
}
