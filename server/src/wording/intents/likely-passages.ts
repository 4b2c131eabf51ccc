import type { LikelyIntent } from '../model/intent-model';
import type { Passage } from '../passage';
import { isListedCapitals, isQuoted, isQuotedSentence } from '../quoted';
import { isBuyers, opensAsReply } from '../reply';
import type { Statement } from '../statement';
import type { SpokenText } from '../wording';
import { ConceptSet } from '../phrases/concept-set';
import { isOthers, reviewConcepts, speaksOfAny } from './find-passages';
import { intentOf, type Intent, type IntentName } from './intents';
import { shownPassages } from './shown-passages';

/** A passage that the model takes to show an intent. */
interface LikelyPassage extends Passage {
  intent: Intent;
}

/** Less than a word or two shows no intent, but a chance likeness: `客様`; numbers and codes show none. */
const fewestLetters = 4;
/** The name of the site shows none either. */
const siteName = /^(?:amazon|أمازون|アマゾン)$/i;

const saysTooLittle = (words: string): boolean =>
  lettersIn(words) < fewestLetters || siteName.test(words);

const lettersIn = (words: string): number =>
  words.replace(/[\w-]+/g, (word) => (/\d/.test(word) ? '' : word)).replace(/\s/g, '').length;

/**
 * What the model finds in sentences in which no phrase shows any intent; it has learnt from those of
 * bodies, and a subject is often none.
 */
export function likelyPassages(text: SpokenText): LikelyPassage[] {
  if (text.place === 'subject') return [];
  const shown = inOrder(text.facts.get(shownPassages));
  let next = 0;
  let reach = 0;
  let before: Statement | undefined;
  const likely: LikelyPassage[] = [];
  for (let index = 0; index < text.statements.length; index++) {
    const statement = text.statements[index] as Statement;
    for (; next < shown.length && (shown[next]?.start ?? 0) < statement.end; next++)
      reach = Math.max(reach, shown[next]?.end ?? 0);
    const found = reach > statement.start ? undefined : likelyIntent(statement, before);
    before = statement;
    if (!found || (found.intent.isAboutReviews && !text.facts.get(speaksOfReviews))) continue;
    if (!isExcusedAround(found, text, index)) likely.push(found);
  }
  return likely;
}

const inOrder = (shown: ReadonlyMap<IntentName, readonly Passage[]>): readonly Passage[] =>
  shown.size === 0 ? none : [...shown.values()].flat().sort((a, b) => a.start - b.start);

const none: readonly Passage[] = [];

const anyReviewConcept = ConceptSet.of(...reviewConcepts);

const speaksOfReviews = (text: SpokenText): boolean =>
  speaksOfAny(text, anyReviewConcept) &&
  text.statements.some((statement) =>
    reviewConcepts.some((concept) => statement.mentions(concept)),
  );

/** Whether the words or those around them show that no more is meant. */
const isExcusedAround = (found: LikelyPassage, text: SpokenText, index: number): boolean =>
  saysTooLittle(text.text.slice(found.start, found.end)) ||
  isQuoted(text, found) ||
  isListedCapitals(text, found) ||
  (found.intent.isAboutReviews === true && isOthers(text, found)) ||
  isOnlyQuoted(found.intent, text, index) ||
  isInnocent(found.intent, text, index);

/** Whether the words that show it, or all that phrases know of it, are quoted: `The flyers say “Save 15 %”.` */
function isOnlyQuoted(
  { excusedBy, isToBePrinted }: Intent,
  text: SpokenText,
  index: number,
): boolean {
  const statement = text.statements[index];
  const said = (excusedBy && statement?.all(excusedBy)) ?? [];
  return (
    (said.length > 0 && said.every((saying) => isQuotedSentence(text, saying))) ||
    (statement !== undefined && isToBePrinted?.(text, statement) === true)
  );
}

function isInnocent(intent: Intent, text: SpokenText, index: number): boolean {
  const [before, statement, after] = [-1, 0, 1].map((step) => text.statements[index + step]);
  return (
    !statement ||
    asksOnly(intent, statement) ||
    intent.isFineIn?.(text) === true ||
    (intent.isFineInAnswer === true && (isBuyers(before) || text.facts.get(opensAsReply))) ||
    intent.isInnocent?.(statement, before, after) === true
  );
}

/** Whether it is a question that is fine as one, unless its phrases say otherwise. */
function asksOnly({ isFineAsQuestion, excusedBy }: Intent, statement: Statement): boolean {
  return (
    statement.isQuestion &&
    isFineAsQuestion === true &&
    !(excusedBy && statement.mentions(excusedBy))
  );
}

function likelyIntent(
  statement: Statement,
  before: Statement | undefined,
): LikelyPassage | undefined {
  const likely = statement.meaning.likelyIntent(before?.meaning);
  if (!likely || isBuyers(statement)) return undefined;
  const intent = intentOf(likely.intent);
  return !intent || isExcused(intent, statement, likely)
    ? undefined
    : { intent, ...statement.placeOf(likely.firstWord, likely.lastWord) };
}

function isExcused(
  { excusedBy, isExcusedAsWhole }: Intent,
  { meaning }: Statement,
  { firstWord, lastWord }: LikelyIntent,
): boolean {
  if (!excusedBy) return false;
  return isExcusedAsWhole
    ? meaning.excusesAll(excusedBy, firstWord, lastWord)
    : meaning.excuses(excusedBy, firstWord, lastWord);
}
