import type { Message } from '../../message/message';
import { findConditionalReviewRequests } from './conditional-review-request';
import {
  findCancellationRequests,
  findConfirmations,
  findCrossPromotion,
  findDelays,
  findMarketing,
  findOptOuts,
  findProactiveSupport,
} from './messages';
import { findPositiveReviewRequests } from './positive-review-request';
import { findRepeatRequests } from './repeat-request';
import { findReviewChangeRequests } from './review-change-request';
import { findReviewIncentives } from './review-incentive';
import type { Concept } from '../concepts';
import { mostSpecific } from './most-specific';
import { conceptsIn, speaksOfAny, type FindPassages, type Passage } from './passage';
import { isListedCapitals, isQuoted, isQuotedSentence } from '../quotations';
import type { Statement } from '../statement';
import { wordingOf, type SpokenText } from '../wording';

/** The intents that phrases and the model know, by the rules that forbid them. */
const intents: Readonly<Record<string, FindPassages>> = {
  'no-review-incentive': findReviewIncentives,
  'no-positive-review-request': findPositiveReviewRequests,
  'no-conditional-review-request': findConditionalReviewRequests,
  'no-review-change-request': findReviewChangeRequests,
  'no-repeat-request': findRepeatRequests,
  'no-marketing': findMarketing,
  'no-cross-promotion': findCrossPromotion,
  'no-cancellation-request': findCancellationRequests,
  'no-confirmation-message': findConfirmations,
  'no-proactive-support-message': findProactiveSupport,
  'no-delay-message': findDelays,
  'no-opt-out-link': findOptOuts,
};

/** A passage, and whether phrases show it; else the model takes it to be likely. */
export interface FoundPassage extends Passage {
  isCertain: boolean;
}

/** Where a text shows an intent: by phrases, or where no phrase of any intent is, by the model. */
export function passagesOf(text: SpokenText, find: FindPassages): FoundPassage[] {
  const all = text.facts.get(likelyPassages);
  const likely = all.length === 0 ? all : all.filter(({ intent }) => intents[intent] === find);
  const certain = text.facts.get(shownPassages).get(find) ?? text.facts.get(find);
  return [
    ...certain.map(({ start, end }) => ({ start, end, isCertain: true })),
    ...likely.map(({ start, end }) => ({ start, end, isCertain: false })),
  ];
}

/** What goes with empty thanks: news of the order, and offers to help that the model takes for more. */
const goesWithThanks = new Set<FindPassages | undefined>([findConfirmations, findProactiveSupport]);

/** Whether a text shows an intent that a rule of its own reports instead of empty thanks. */
export const showsMoreThanThanks = ({ facts }: SpokenText): boolean =>
  facts.get(likelyPassages).some(({ intent }) => !goesWithThanks.has(intents[intent])) ||
  [...facts.get(shownPassages)].some(
    ([find, passages]) => passages.length > 0 && !goesWithThanks.has(find),
  );

/** The texts of a message in which passages may be found. */
export const textsWithPassages = (message: Message): readonly SpokenText[] =>
  message.facts.get(readTextsWithPassages);

const readTextsWithPassages = (message: Message): SpokenText[] =>
  wordingOf(message).filter(
    ({ facts }) => facts.get(conceptsIn).size > 0 || facts.get(likelyPassages).length > 0,
  );

/** Fewer words are a heading, a button or a greeting: they tell too little. */
const fewestWords = 5;
/** What is about reviews is likely only in a text that speaks of them. */
const aboutReviews = new Set([
  'no-review-incentive',
  'no-positive-review-request',
  'no-conditional-review-request',
  'no-review-change-request',
  'no-repeat-request',
]);

/** What leaves the verdict to the buyer asks for none, whatever the other words. */
const aboutVerdicts = new Set(['no-positive-review-request', 'no-conditional-review-request']);

/** What is fine right after what the buyer said. */
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
};

const reviewConcepts = [
  'review',
  'ask-review',
  'five-stars',
  'positive-review',
  'existing-review',
] as const;

/** What the model finds in sentences in which no phrase shows any intent. */
function likelyPassages(text: SpokenText): (Passage & { intent: string })[] {
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
  return text.statements.flatMap((statement, index) => {
    for (; next < shown.length && (shown[next]?.start ?? 0) < statement.end; next++)
      reach = Math.max(reach, shown[next]?.end ?? 0);
    if (reach > statement.start) return [];
    const found = likelyIntent(statement, text.statements[index - 1]);
    if (!found || isQuoted(text.text, found) || isListedCapitals(text, found)) return [];
    if (isInnocent(found.intent, statement, text.statements[index - 1])) return [];
    return speaksOfReviews || !aboutReviews.has(found.intent) ? [found] : [];
  });
}

function isInnocent(intent: string, statement: Statement, before: Statement | undefined): boolean {
  if (aboutVerdicts.has(intent)) return statement.mentions('any-verdict');
  return fineInAnswer.has(intent) && before?.mentions('reported-speech') === true;
}

/**
 * What phrases show of each intent. Words that are quoted do not count, nor those of a sentence that
 * the model takes to mean something else altogether: `look for it` sells nothing in a search for a
 * parcel. Words that show several intents are those of the most specific one.
 */
const shownPassages = (text: SpokenText): ReadonlyMap<FindPassages, readonly Passage[]> => {
  const shown = Object.entries(intents).map(([intent, find]): [string, Passage[]] => [
    intent,
    text.facts
      .get(find)
      .filter(
        (passage) => !isQuotedSentence(text.text, passage) && !isRuledOut(text, intent, passage),
      ),
  ]);
  const kept = mostSpecific(new Map(shown));
  return new Map(Object.entries(intents).map(([intent, find]) => [find, kept.get(intent) ?? []]));
};

/** Whose phrases are often about something else, which the words around them tell. */
const hasManyMeanings = new Set([
  'no-marketing',
  'no-cross-promotion',
  'no-cancellation-request',
  'no-confirmation-message',
  'no-proactive-support-message',
  'no-delay-message',
  'no-opt-out-link',
]);

function isRuledOut({ statements }: SpokenText, intent: string, passage: Passage): boolean {
  return (
    hasManyMeanings.has(intent) &&
    statements
      .filter(({ start, end }) => start < passage.end && end > passage.start)
      .every((statement) => {
        const [first, last] = statement.wordsIn(passage);
        return statement.language?.model?.rulesOut(intent, statement.meaning, first, last) === true;
      })
  );
}

/** Numbers tell no more than blanks: `+1.5 or +2.0?`. */
const writtenWords = ({ words }: Statement): number =>
  words.filter(({ text }) => !/^\d/.test(text)).length;

function likelyIntent(
  statement: Statement,
  before: Statement | undefined,
): (Passage & { intent: string }) | undefined {
  if (writtenWords(statement) < fewestWords || statement.mentions('reported-speech'))
    return undefined;
  const judgement = statement.language?.model?.judge(statement.meaning, before?.meaning);
  if (!judgement) return undefined;
  const { intent, firstWord, lastWord } = judgement;
  const concept = conceptOf[intent];
  if (concept && statement.meaning.excuses(concept, firstWord, lastWord)) return undefined;
  // `Your parcel` and `was sent` by themselves excuse nothing: only a phrase of all that was found does.
  if (
    intent === 'no-confirmation-message' &&
    statement.meaning.excusesAll('confirmation', firstWord, lastWord)
  )
    return undefined;
  return { intent, ...statement.placeOf(firstWord, lastWord) };
}
