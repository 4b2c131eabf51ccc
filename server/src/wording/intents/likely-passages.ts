import type { Concept } from '../phrases/concepts';
import type { Judgement } from '../model/intent-model';
import { isListedCapitals, isQuoted } from '../quoted';
import type { Statement } from '../statement';
import { opensAsReply } from '../reply';
import type { SpokenText } from '../wording';
import { aboutReviews } from './intents';
import { isAskedAbout, tellsOfFault } from './messages';
import type { Passage } from '../passage';
import { conceptsIn, reviewConcepts, speaksOfAny } from './find-passages';
import { offersNothing } from './review-incentive';
import { shownPassages } from './shown-passages';

/** A passage that the model takes to show an intent. */
interface LikelyPassage extends Passage {
  intent: string;
}

/** What leaves the verdict to the buyer asks for none, whatever the other words. */
const aboutVerdicts = new Set(['no-positive-review-request', 'no-conditional-review-request']);

/** What a sentence is often taken for that tells only that nothing is given for a review. */
const asksForReview = new Set([...aboutVerdicts, 'no-repeat-request']);

/** What is fine in a reply to the buyer. */
const fineInAnswer = new Set([
  'no-cross-promotion',
  'no-cancellation-request',
  'no-proactive-support-message',
  'no-delay-message',
]);

/** Whose `[-concept]` phrases tell where the words of an intent are innocent. */
const conceptOf: Readonly<Record<string, Concept>> = {
  'no-cancellation-request': 'ask-cancellation',
  'no-proactive-support-message': 'proactive-support',
  'no-delay-message': 'delay',
  'no-opt-out-link': 'opt-out',
  'no-review-incentive': 'reward-for-review',
};

/** Where `your parcel` or `our design` by itself excuses nothing: only a phrase of all that was found. */
const wholeConceptOf: Readonly<Record<string, Concept>> = {
  'no-confirmation-message': 'confirmation',
  'no-cross-promotion': 'cross-promotion',
  'no-marketing': 'marketing',
  'no-conditional-review-request': 'if-satisfied',
  'no-review-change-request': 'change-review',
  'no-repeat-request': 'repeat-request',
};

/** Less than a word or two shows no intent, but a chance likeness: `客様`. */
const fewestLetters = 4;
/** The name of the site shows none either. */
const siteName = /^(?:amazon|أمازون|アマゾン)$/i;

/** What is asked of the buyer advises and confirms nothing: `Can the water be shut off?` */
const fineAsQuestion = new Set(['no-proactive-support-message', 'no-confirmation-message']);

const saysTooLittle = (words: string): boolean =>
  words.length < fewestLetters || siteName.test(words);

/**
 * What the model finds in sentences in which no phrase shows any intent; it has learnt from those of
 * bodies, and a subject is often none.
 */
export function likelyPassages(text: SpokenText): LikelyPassage[] {
  if (text.place === 'subject') return [];
  const shown =
    text.facts.get(conceptsIn).size === 0 ? [] : [...text.facts.get(shownPassages).values()].flat();
  shown.sort((a, b) => a.start - b.start);
  const speaksOfReviews =
    speaksOfAny(text, reviewConcepts) &&
    text.statements.some((statement) =>
      reviewConcepts.some((concept) => statement.mentions(concept)),
    );
  let next = 0;
  let reach = 0;
  let before: Statement | undefined;
  const likely: LikelyPassage[] = [];
  for (const [index, statement] of text.statements.entries()) {
    for (; next < shown.length && (shown[next]?.start ?? 0) < statement.end; next++)
      reach = Math.max(reach, shown[next]?.end ?? 0);
    const found = reach > statement.start ? undefined : likelyIntent(statement, before);
    before = statement;
    // What is about reviews is likely only in a text that speaks of them.
    if (!found || (aboutReviews.has(found.intent) && !speaksOfReviews)) continue;
    if (!isExcusedAround(found, text, index)) likely.push(found);
  }
  return likely;
}

/** Whether the words or those around them show that no more is meant. */
const isExcusedAround = (found: LikelyPassage, text: SpokenText, index: number): boolean =>
  saysTooLittle(text.text.slice(found.start, found.end)) ||
  isQuoted(text, found) ||
  isListedCapitals(text, found) ||
  isInnocent(found.intent, text, index);

function isInnocent(intent: string, text: SpokenText, index: number): boolean {
  const [before, statement, after] = [-1, 0, 1].map((step) => text.statements[index + step]);
  if (!statement) return true;
  if (asksOnly(intent, statement)) return true;
  const followsBuyer = before?.mentions('reported-speech') === true;
  if (fineInAnswer.has(intent)) return followsBuyer || text.facts.get(opensAsReply);
  if (intent === 'no-review-change-request')
    return deniesChange(statement) || (followsBuyer && before.mentions('review'));
  if (intent === 'no-confirmation-message')
    return (
      [before, after].some((beside) => isAskedAbout(statement, beside)) ||
      (before !== undefined && tellsOfFault(before))
    );
  const leavesVerdict = [statement, before].some((each) => each?.mentions('any-verdict'));
  if (aboutVerdicts.has(intent) && leavesVerdict) return true;
  return asksForReview.has(intent) && offersNothing(statement);
}

const changes = ['change-review', 'change-it'] as const;

/** Whether it speaks of a change only to deny it: `We do not ask you to change or remove it.` */
const deniesChange = (statement: Statement): boolean =>
  changes.some((change) => statement.mentions(change)) &&
  !changes.some((change) => statement.says(change));

/** Whether it is a question that is fine as one: `Can the water be turned off?` gives no advice. */
function asksOnly(intent: string, statement: Statement): boolean {
  const concept = conceptOf[intent] ?? wholeConceptOf[intent];
  return (
    statement.isQuestion && fineAsQuestion.has(intent) && !(concept && statement.mentions(concept))
  );
}

function likelyIntent(
  statement: Statement,
  before: Statement | undefined,
): LikelyPassage | undefined {
  if (statement.mentions('reported-speech')) return undefined;
  const judgement = statement.language?.model?.judge(statement.meaning, before?.meaning);
  if (!judgement) return undefined;
  const { intent, firstWord, lastWord } = judgement;
  return isExcused(statement, judgement)
    ? undefined
    : { intent, ...statement.placeOf(firstWord, lastWord) };
}

function isExcused({ meaning }: Statement, { intent, firstWord, lastWord }: Judgement): boolean {
  const whole = wholeConceptOf[intent];
  if (whole) return meaning.excusesAll(whole, firstWord, lastWord);
  const concept = conceptOf[intent];
  return concept !== undefined && meaning.excuses(concept, firstWord, lastWord);
}
