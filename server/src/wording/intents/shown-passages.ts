import { firstEndingBehind } from '../../message/sorted-offsets';
import { isQuotedSentence } from '../quoted';
import type { SpokenText } from '../wording';
import { aboutReviews, intents } from './intents';
import { mostSpecific } from './most-specific';
import type { Passage } from '../passage';
import type { FindPassages } from './find-passages';

const namedIntents = Object.entries(intents);

/**
 * What phrases show of each intent. Words that are quoted do not count, nor those of a sentence that
 * the model takes to mean something else altogether: `look for it` sells nothing in a search for a
 * parcel. Words that show several intents are those of the most specific one.
 */
export const shownPassages = (text: SpokenText): ReadonlyMap<FindPassages, readonly Passage[]> => {
  const shown = namedIntents.map(([intent, find]): [string, Passage[]] => [
    intent,
    text.facts
      .get(find)
      .filter((passage) => !isQuotedSentence(text, passage) && !isRuledOut(text, intent, passage)),
  ]);
  const kept = mostSpecific(new Map(shown));
  return new Map(namedIntents.map(([intent, find]) => [find, kept.get(intent) ?? []]));
};

/** The phrases of what is not about reviews are often about something else, which the words around tell. */
function isRuledOut({ statements }: SpokenText, intent: string, passage: Passage): boolean {
  if (aboutReviews.has(intent)) return false;
  for (let at = firstEndingBehind(statements, passage.start); ; at++) {
    const statement = statements[at];
    if (!statement || statement.start >= passage.end) return true;
    const [first, last] = statement.wordsIn(passage);
    if (!statement.language?.model?.rulesOut(intent, statement.meaning, first, last)) return false;
  }
}
