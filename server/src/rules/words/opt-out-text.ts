import { Remembered } from '../../memory/remembered';
import { nameWords } from '../../message/words/name-words';
import { japaneseOptOut, optOutWords } from './opt-out-words';
import { isOneOf, phraseList, type WordList } from '../../message/words/word-list';

const byLanguage = Object.values(optOutWords).map(({ alone, ends, what }) => ({
  alone: phraseList(alone),
  ends: phraseList(ends),
  what: phraseList(what),
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
  if (japaneseOptOut.test(text)) return true;
  const words = nameWords(text);
  const said = phrasesIn(words);
  const says = (phrases: WordList): boolean => said.some((each) => isOneOf(phrases, each.phrase));
  const saysAlone = (phrases: WordList): boolean =>
    said.some(
      ({ phrase, end }) =>
        isOneOf(phrases, phrase) && !somethingElse.test(words.slice(end).join(' ')),
    );
  return byLanguage.some(({ alone, ends, what }) => saysAlone(alone) || (says(ends) && says(what)));
}

/** All phrases that the words hold, and where they end. */
function phrasesIn(words: readonly string[]): { phrase: string; end: number }[] {
  return words.flatMap((_, from) =>
    words.slice(from, from + longestPhrase).map((_last, index, here) => ({
      phrase: here.slice(0, index + 1).join(' '),
      end: from + index + 1,
    })),
  );
}
