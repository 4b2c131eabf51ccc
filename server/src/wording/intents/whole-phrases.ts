import { joined } from '../../ranges/range';
import type { Concept } from '../phrases/concepts';
import { isWithin, type Saying } from '../meaning';
import type { Statement } from '../statement';
import { isListedCapitals, isQuoted, isWhollyQuoted } from '../quoted';
import { joinedNearby, type Passage } from '../passage';
import { isBuyers } from '../reply';
import { whereMentioned, type FindPassages } from './find-passages';

/** What has to hold besides, for a whole phrase to show an intent. */
interface Conditions {
  /** Whether a statement with such a phrase means it, behind the one before. */
  isMeant?: (statement: Statement, before: Statement | undefined) => boolean;
  /** Whether the phrase itself means it. */
  isNews?: (statement: Statement, saying: Saying) => boolean;
  /** Whether it is the same when denied: `Never put it in the dishwasher`. */
  isDeniedToo?: boolean;
  /** Whether it is told only for the sake of what the next sentences ask. */
  isFineBefore?: (told: Statement, next: readonly Statement[]) => boolean;
  /** Whether it can name a button: `choose “Cancel items”`. */
  namesButtons?: boolean;
}

/** Whole phrases that show an intent by themselves, but for what the buyer said, or is quoted. */
function wholePhrases(
  concept: Concept,
  { isMeant, isNews, isDeniedToo, isFineBefore, namesButtons }: Conditions = {},
): FindPassages {
  const standsInQuotes = namesButtons ? isWhollyQuoted : isQuoted;
  return whereMentioned([concept], (text) => {
    const { statements } = text;
    const found: Passage[] = [];
    for (const [index, statement] of statements.entries()) {
      if (!statement.mentions(concept) || isBuyers(statement)) continue;
      if (isMeant?.(statement, statements[index - 1]) === false) continue;
      if (isFineBefore?.(statement, statements.slice(index + 1, index + 1 + leadToQuestion)))
        continue;
      const sayings = statement
        .all(concept)
        .filter((saying) => isDeniedToo || !statement.denies(saying, denialReach))
        .filter((saying) => isNews?.(statement, saying) !== false)
        .filter((saying) => !standsInQuotes(text, saying));
      for (const passage of joinedNearby(sayings)) found.push(passage);
    }
    return joined(found.filter((passage) => !isListedCapitals(text, passage)));
  });
}

/** How many words a denial of a whole phrase is away: `we do not send newsletters`. */
const denialReach = 2;

/** How many sentences a question follows from: `We are packing your order. One lid is chipped. Shall we send it?` */
const leadToQuestion = 3;

/**
 * Whether it leads to a question, by what stands between, or since that is about it: `The courier says it
 * was delivered. Could you check?` A question right behind it may be about anything else.
 */
const leadsToQuestion = (told: Statement, [next, ...others]: readonly Statement[]): boolean =>
  isAskedAbout(told, next) || (next?.isQuestion === false && others.some(asksForOrder));

/** Whether customs let a parcel wait for what the next sentence asks for, as a question or not. */
const waitsAtCustoms = (told: Statement, next: Statement | undefined): boolean =>
  isAboutCustoms(told) &&
  (['ask-buyer', 'ask'] as const).some((concept) => next?.mentions(concept)) &&
  next?.mentions('ask-review') === false;

/** Whether it plans a delivery that the next sentence asks about: `It is planned for 3 May. Please confirm the day.` */
export const isAppointment = (told: Statement, next: Statement | undefined): boolean =>
  told.mentions('appointment') &&
  next !== undefined &&
  (next.says('ask-buyer') || asksAnything(next)) &&
  !next.mentions('ask-review');

/** Whether it asks something that the order needs. */
export const asksForOrder = (statement: Statement): boolean =>
  statement.mentions('ask-buyer') && asksAnything(statement);

/** Whether it is a question, and none that a rule forbids. */
const asksAnything = (statement: Statement): boolean =>
  statement.isQuestion &&
  !(['ask-review', 'change-review', 'marketing', 'cross-promotion'] as const).some((concept) =>
    statement.mentions(concept),
  );

/** Whether the buyer is asked about what a carrier claims: `By tracking, a Mr Lee took it. Do you know him?` */
export const isAskedAbout = (statement: Statement, beside: Statement | undefined): boolean =>
  statement.mentions('carrier-says') && !!beside?.isQuestion && !beside.mentions('ask-review');

/** Whether something went wrong, and is not only what may: `A lid was missing.` What is sent for it is no news of an order. */
export const tellsOfFault = (statement: Statement): boolean =>
  statement.says('refund-reason') &&
  !(['if', 'reward'] as const).some((concept) => statement.mentions(concept));

const isNoReward = (statement: Statement): boolean =>
  !(
    statement.mentions('offer-reward') &&
    (statement.mentions('review') ||
      statement.mentions('ask-review') ||
      statement.says('reward-for-review'))
  );

/** How many words a condition reaches over: `once the parcel has been delivered`. */
const conditionReach = 6;

/** What is told, not what may come: `when it has arrived`. */
const isUnconditional = (statement: Statement, { firstWord }: Saying): boolean =>
  !statement
    .all('if')
    .some(({ endWord }) => endWord <= firstWord && firstWord - endWord <= conditionReach);

/** Advertises the shop, and is no reward for a review. */
export const findMarketing = wholePhrases('marketing', { isMeant: isNoReward });

/** Advertises another product, but not in place of one that is out of stock. */
export const findCrossPromotion = wholePhrases('cross-promotion', {
  isMeant: (statement) => !statement.mentions('delay'),
});

/** Asks the buyer to cancel the order, or to file a request for it. */
export const findCancellationRequests = wholePhrases('ask-cancellation', { namesButtons: true });

/** Tells as news that something was ordered, sent, delivered or refunded. */
export const findConfirmations = wholePhrases('confirmation', {
  isMeant: (statement, before) =>
    !statement.isQuestion &&
    !statement.mentions('delay') &&
    !isAskedAbout(statement, before) &&
    !tellsOfFault(statement) &&
    // That a refund was made is news even behind a fault.
    (statement.mentions('reward') || !before || !tellsOfFault(before)),
  isFineBefore: (told, next) =>
    leadsToQuestion(told, next) || waitsAtCustoms(told, next[0]) || isAppointment(told, next[0]),
  isNews: (statement, saying) =>
    isUnconditional(statement, saying) &&
    !statement.all('not').some((not) => isWithin(not, saying)),
});

/** Whether it speaks of customs: phrases tell news of a parcel there from what a request follows from. */
export const isAboutCustoms = (statement: Statement): boolean => statement.mentions('customs');

/** Whether a parcel waits at a door that the next sentences ask about: `The driver did not find it. Which number is it?` */
const waitsAtDoor = (told: Statement, next: readonly Statement[]): boolean =>
  told.mentions('address-trouble') && next.some(asksAnything);

/** Whether a parcel waits for something of the buyer’s, at customs or at the door. */
export const waitsForBuyer = (
  statement: Statement,
  _: Statement | undefined,
  after: Statement | undefined,
): boolean => isAboutCustoms(statement) || waitsAtDoor(statement, after ? [after] : []);

/** Tells as news that something is late or out of stock, or offers another product for it. */
export const findDelays = wholePhrases('delay', {
  // Whoever asks about a fault tells no news.
  isMeant: (statement, before) =>
    !statement.isQuestion ||
    ![statement, before].some((each) => each?.mentions('refund-reason') === true),
  isNews: isUnconditional,
  isFineBefore: (told, next) =>
    waitsAtDoor(told, next) ||
    (isAboutCustoms(told) && (isAskedAbout(told, next[0]) || next.some(asksForOrder))),
});

/** Advises unasked: usage, care, what to do if something goes wrong. */
export const findAdvice = wholePhrases('proactive-support', {
  isDeniedToo: true,
  // What is asked is no advice: `Clean it out, or leave it as it is?`
  isMeant: (statement, before) => !statement.isQuestion && !leadsOnFrom(before, statement),
});

/** How many words can say how to come by what the sentence before speaks of. */
const leadingWords = 5;

/** Whether it only leads on from what is no advice: `Had enough of our mails? Turn them off.`, `Your money back? Here is how.` */
const leadsOnFrom = (before: Statement | undefined, { wordCount }: Statement): boolean =>
  wordCount <= leadingWords &&
  (['opt-out', 'offer-reward'] as const).some((concept) => before?.mentions(concept) === true);

/** Offers to unsubscribe or to opt out of messages. */
export const findOptOuts = wholePhrases('opt-out', { isDeniedToo: true });
