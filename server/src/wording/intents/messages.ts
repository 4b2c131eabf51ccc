import type { Concept } from '../concepts';
import type { Statement } from '../statement';
import type { SpokenText } from '../wording';
import { largest, sayings, type FindPassages, type Passage } from './passage';

/** Whole phrases that show an intent by themselves, but for what the buyer said. */
const said =
  (concept: Concept, isMeant?: (statement: Statement) => boolean): FindPassages =>
  (text) =>
    largest(sayings(text, concept, isMeant));

const isOurs = (statement: Statement): boolean => !statement.mentions('reported-speech');
const isNoReward = (statement: Statement): boolean =>
  isOurs(statement) &&
  !(
    statement.mentions('offer-reward') &&
    (statement.mentions('review') ||
      statement.mentions('ask-review') ||
      statement.says('reward-for-review'))
  );

export const findMarketing = said('marketing', isNoReward);
export const findCrossPromotion = said(
  'cross-promotion',
  (statement) => isOurs(statement) && !statement.says('delay'),
);
export const findCancellationRequests = said('ask-cancellation', isOurs);
export const findConfirmations = said(
  'confirmation',
  (statement) => isOurs(statement) && !statement.isQuestion && !statement.says('delay'),
);
export const findDelays = said('delay', isOurs);
export const findProactiveSupport = said('proactive-support', isOurs);
export const findOptOuts = said('opt-out');
export const findSensitiveContent: FindPassages = ({ statements }) =>
  largest(statements.flatMap((statement) => [...statement.all('sensitive')]));

/**
 * Thanks or an offer to help, where no sentence of the text asks for or supplies anything permitted,
 * nor shows an intent that another rule reports.
 */
export const findEmptyThanks: FindPassages = (text) => {
  if (isAboutSomething(text)) return [];
  const [first] = [...sayings(text, 'here-to-help'), ...sayings(text, 'thanks')];
  return first ? [sentenceOf(text, first)] : [];
};

const asking = ['ask-buyer', 'ask-review', 'permitted-matter', 'reported-speech'] as const;
const reportedElsewhere = [
  'ask-positive',
  'marketing',
  'cross-promotion',
  'ask-cancellation',
  'delay',
  'proactive-support',
  'repeat-request',
  'change-review',
  'reward-for-review',
  'if-satisfied',
] as const;

function isAboutSomething({ statements }: SpokenText): boolean {
  return statements.some(
    (statement) =>
      [...asking, ...reportedElsewhere].some((concept) => statement.mentions(concept)) ||
      (statement.isQuestion &&
        !statement.mentions('satisfied') &&
        !statement.mentions('here-to-help')),
  );
}

function sentenceOf({ statements }: SpokenText, { start, end }: Passage): Passage {
  const statement = statements.find((each) => each.start <= start && each.end >= end);
  return statement ? { start: statement.start, end: statement.end } : { start, end };
}
