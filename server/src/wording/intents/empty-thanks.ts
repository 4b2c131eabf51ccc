import { showsMoreThanThanks } from './found-passages';
import type { Statement } from '../statement';
import { isQuoted } from '../quoted';
import type { Passage } from '../passage';
import { speaksOfAny, type FindPassages } from './find-passages';
import { likelyPassages } from './likely-passages';
import { ConceptSet } from '../phrases/concept-set';
import type { SpokenText } from '../wording';

/**
 * Thanks and offers to help, where no sentence of the text asks for or supplies anything permitted,
 * nor shows an intent that another rule reports: the first sentence of each. An offer to help in a
 * confirmation that does not thank is part of that, and only the confirmation is reported.
 */
export const findEmptyThanks: FindPassages = (text) => {
  const likely = text.facts.get(likelyThanks);
  if (likely.length === 0 && !speaksOfAny(text, thanksOrHelp)) return [];
  if (text.place !== 'body' || text.statements.some(isAboutSomething)) return [];
  if (showsMoreThanThanks(text)) return [];
  // Below two sentences that tell of something, whatever it is, a bare `Thanks.` only closes.
  const told = text.statements.filter(tellsSomething)[1];
  const isClosing = ({ start, meaning }: Statement): boolean =>
    told !== undefined && start > told.start && meaning.words.length <= closingWords;
  const thanks = text.statements.filter(
    (statement) =>
      !isClosing(statement) &&
      !statement.mentions('here-to-help') &&
      (statement.all('thanks').some((saying) => !isQuoted(text, saying)) ||
        likely.some(({ start }) => start >= statement.start && start < statement.end)),
  );
  const isMereConfirmation =
    thanks.length === 0 && text.statements.some((statement) => statement.says('confirmation'));
  const help = isMereConfirmation
    ? []
    : text.statements.filter(
        (statement) => statement.mentions('here-to-help') && !statement.isQuestion,
      );
  return [...firstWithNext(thanks, closeTogether), ...firstWithNext(help, Infinity)].filter(
    (passage) => !isQuoted(text, passage),
  );
};

const thanksOrHelp = ConceptSet.of('thanks', 'here-to-help');

/** Sentences that thank in words that no phrase foresees. */
const likelyThanks = (text: SpokenText): readonly Passage[] =>
  text.facts.get(likelyPassages).filter(({ intent }) => intent.rule === 'no-thank-you-message');

const closingWords = 2;
const tellingWords = 6;

const tellsSomething = (statement: Statement): boolean =>
  statement.meaning.words.length >= tellingWords &&
  !(['thanks', 'here-to-help', 'confirmation'] as const).some((concept) =>
    statement.mentions(concept),
  );

/** The longest stretch that two sentences are underlined as, in UTF-16 units. */
const closeTogether = 120;

/** The first of these, with the one that goes on about it right away: `Such kind buyers! Thank you.` */
function firstWithNext([first, second]: readonly Statement[], longest: number): Passage[] {
  if (!first) return [];
  const { start, end } = first;
  const goesOn = second && second.start - end <= 2 && second.end - start <= longest;
  return [{ start, end: goesOn ? second.end : end }];
}

const matters = [
  // What is permitted.
  'ask-review',
  'permitted-matter',
  'reported-speech',
  // What other rules report: even where these find nothing, it is more than thanks.
  'ask-positive',
  'marketing',
  'cross-promotion',
  'ask-cancellation',
  'delay',
  'proactive-support',
  'repeat-request',
  'change-review',
  'reward-for-review',
] as const;

function isAboutSomething(
  statement: Statement,
  index: number,
  statements: readonly Statement[],
): boolean {
  if (statement.mentions('opt-out')) return false;
  if (matters.some((concept) => statement.mentions(concept))) return true;
  if (statement.mentions('here-to-help')) return false;
  if (statement.mentions('ask-buyer')) return true;
  return (
    statement.isQuestion &&
    (!statement.mentions('satisfied') || statement.mentions('refund-reason')) &&
    !leadsToHelp(statements, index)
  );
}

/** Whether it only leads up to an offer to help: `A question? A worry? Our service answers it gladly.` */
function leadsToHelp(statements: readonly Statement[], index: number): boolean {
  const isLeading = ({ isQuestion, wordCount }: Statement): boolean =>
    isQuestion && wordCount <= leadingWords;
  const next = statements.slice(index).find((statement) => !isLeading(statement));
  return next !== statements[index] && next?.mentions('here-to-help') === true;
}

const leadingWords = 3;
