import { Remembered } from '../../memory/remembered';
import { nameWords } from '../../message/words/name-words';
import { japaneseOptOut, optOutPairs, optOutParts, optOutPhrases } from './opt-out-words';

/** Phrases to look for among the words of a text. */
interface Phrases {
  whole: ReadonlySet<string>;
  /** Of `abonelikten cik*`: what a text's words have to begin with. */
  beginnings: readonly string[];
}

const phrasesOf = (list: readonly string[]): Phrases => ({
  whole: new Set(list.filter((phrase) => !phrase.endsWith('*'))),
  beginnings: list.filter((phrase) => phrase.endsWith('*')).map((phrase) => phrase.slice(0, -1)),
});
const split = (line: string): readonly string[] => line.split(', ');

const alone = phrasesOf(optOutPhrases);
const pairs = optOutPairs.map(({ ends, what }) => ({
  ends: phrasesOf(split(ends)),
  what: phrasesOf(split(what)),
}));
const longestPhrase = 5;
/** What a link says is short, in characters; longer texts name messages for other reasons. */
export const longestText = 120;

/** Of `opt out of the engraving`, that it ends something else. */
const somethingElse = /^(?:of|from) (?:the )?(?!e?mail|messag|newsletter|list|th)/;

/** What was found out about texts: links say the same again and again. */
const known = new Remembered<boolean>(2000);

/** Whether the words of a link say that it ends the messages. */
export function isOptOutText(text: string): boolean {
  if (text.trim() === '' || text.length > longestText) return false;
  return known.of(text, saysOptOut);
}

function saysOptOut(text: string): boolean {
  if (optOutParts.some((part) => text.includes(part)) || japaneseOptOut.test(text)) return true;
  const words = nameWords(text);
  return (
    places(words, alone).some((end) => !somethingElse.test(words.slice(end).join(' '))) ||
    pairs.some(({ ends, what }) => places(words, ends).length > 0 && places(words, what).length > 0)
  );
}

/** Where phrases that the words hold end. */
function places(words: readonly string[], { whole, beginnings }: Phrases): number[] {
  const found: number[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + longestPhrase); to++) {
      const phrase = words.slice(from, to).join(' ');
      if (whole.has(phrase) || beginnings.some((beginning) => phrase.startsWith(beginning)))
        found.push(to);
    }
  return found;
}
