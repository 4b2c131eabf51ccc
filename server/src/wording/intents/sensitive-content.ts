import { joined } from '../../ranges/range';
import type { Saying } from '../meaning';
import { joinedNearby } from '../passage';
import { isInTitle } from '../quoted';
import type { Statement } from '../statement';
import type { SpokenText } from '../wording';
import { whereMentioned, type FindPassages } from './find-passages';

/** What an adult would not say to a customer, but in a name or a title: `The Idiot`, `“Carnage”`. */
export const findSensitiveContent: FindPassages = whereMentioned(['sensitive'], (text) =>
  joined(
    text.statements.flatMap((statement) =>
      joinedNearby(
        statement
          .all('sensitive')
          .filter((saying) => !isName(text, statement, saying) && !isInTitle(text, saying)),
      ),
    ),
  ),
);

/** Whether it is one word with a capital amid a sentence, where not all nouns have one. */
function isName({ text }: SpokenText, statement: Statement, saying: Saying): boolean {
  const { start, end, firstWord, endWord } = saying;
  if (endWord - firstWord > 1 || statement.language?.code === 'de') return false;
  const isCapitalized = /^\p{Lu}\P{Lu}*$/u.test(text.slice(start, end));
  return isCapitalized && /[\p{Ll}\p{N}]\s$/u.test(text.slice(Math.max(0, start - 2), start));
}
