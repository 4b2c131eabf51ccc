import { firstEndingBehind } from '../../ranges/sorted-offsets';
import type { Passage } from '../passage';
import { isQuotedSentence } from '../quoted';
import { isAnswer } from '../reply';
import type { Statement } from '../statement';
import type { SpokenText } from '../wording';
import { conceptsIn, isOthers } from './find-passages';
import { intents, type Intent, type IntentName } from './intents';
import { mostSpecific } from './most-specific';

/**
 * What phrases show of each intent that they show, by its rule. Words that are quoted do not count, nor
 * what is fine in an answer to the buyer, nor words of a sentence that the model takes to mean something
 * else altogether: `look for it` sells nothing in a search for a parcel. Words that show several intents
 * are those of the most specific one.
 */
export function shownPassages(text: SpokenText): ReadonlyMap<IntentName, readonly Passage[]> {
  if (text.facts.get(conceptsIn).isEmpty) return nothing;
  let shown: Map<IntentName, readonly Passage[]> | undefined;
  for (const intent of intents) {
    const found = intent.find?.(text);
    if (!found || found.length === 0) continue;
    const meant = found
      .filter((passage) => isMeant(text, intent, passage))
      .map((passage) => withLikelyWords(text, intent, passage));
    if (meant.length > 0) (shown ??= new Map()).set(intent.rule, meant);
  }
  return shown ? mostSpecific(shown) : nothing;
}

const nothing: ReadonlyMap<IntentName, readonly Passage[]> = new Map();

function isMeant(text: SpokenText, intent: Intent, passage: Passage): boolean {
  const { statements } = text;
  if (isQuotedSentence(text, passage)) return false;
  if (intent.isAboutReviews && isOthers(text, passage)) return false;
  if (intent.isFineIn?.(text)) return false;
  if (intent.isFineInAnswer && isAnswer(statements, firstEndingBehind(statements, passage.start)))
    return false;
  return !isRuledOut(text, intent, passage);
}

/**
 * Phrases are often about something else, which the words around tell: `five stars above the name`. Where
 * a review is spoken of, those about reviews mean it.
 */
function isRuledOut({ statements }: SpokenText, intent: Intent, passage: Passage): boolean {
  for (let at = firstEndingBehind(statements, passage.start); ; at++) {
    const statement = statements[at];
    if (!statement || statement.start >= passage.end) return true;
    if (intent.isAboutReviews && namesReview(statement)) return false;
    const model = statement.language?.model;
    const before = statements[at - 1]?.meaning;
    if (!model?.rulesOut(intent.rule, statement.meaning, before, statement.wordsIn(passage)))
      return false;
  }
}

const namesReview = (statement: Statement): boolean =>
  statement.mentions('review') || statement.mentions('five-stars');

/** So few words rarely say all of it. */
const fewWords = 2;

/**
 * The passage, with the other words of its sentence by which the model takes it for the same: `have a look`
 * is the least of `15 % off everything this week, have a look`.
 */
function withLikelyWords({ statements }: SpokenText, { rule }: Intent, passage: Passage): Passage {
  const index = firstEndingBehind(statements, passage.start);
  const statement = statements[index];
  if (!statement || statement.end < passage.end) return passage;
  const likely = statement.meaning.likelyIntent(statements[index - 1]?.meaning);
  if (likely?.intent !== rule) return passage;
  const { start, end } = statement.placeOf(likely.firstWord, likely.lastWord);
  const [first, last] = statement.wordsIn(passage);
  const isApart = end <= passage.start || start >= passage.end;
  return isApart || last - first < fewWords
    ? { start: Math.min(start, passage.start), end: Math.max(end, passage.end) }
    : passage;
}
