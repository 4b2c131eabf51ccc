import type { Concept } from '../phrases/concepts';
import type { Statement } from '../statement';
import type { SpokenText } from '../wording';
import { findConditionalReviewRequests } from './conditional-review-request';
import { isAboutDraft, drawsStars, isAboutRecall, type FindPassages } from './find-passages';
import {
  asksForNoVerdict,
  asksForReply,
  deniesChange,
  invitesEither,
  isNoNews,
  standsInForFault,
} from './innocent-sentences';
import { findPositiveReviewRequests } from './positive-review-request';
import { findProactiveSupport } from './proactive-support';
import { findRepeatRequests } from './repeat-request';
import { findReviewChangeRequests } from './review-change-request';
import { findReviewIncentives, isToBePrinted, offersNothing } from './review-incentive';
import {
  findCancellationRequests,
  findConfirmations,
  findCrossPromotion,
  findDelays,
  findMarketing,
  findOptOuts,
  waitsForBuyer,
} from './whole-phrases';

/** An intent has the name of the rule that forbids it. */
export type IntentName =
  | 'no-review-incentive'
  | 'no-conditional-review-request'
  | 'no-positive-review-request'
  | 'no-review-change-request'
  | 'no-repeat-request'
  | 'no-opt-out-link'
  | 'no-cancellation-request'
  | 'no-delay-message'
  | 'no-cross-promotion'
  | 'no-marketing'
  | 'no-confirmation-message'
  | 'no-proactive-support-message'
  | 'no-thank-you-message';

/** Whether the text is about a draft, or about stars of a design. */
const isAboutDesign = (text: SpokenText): boolean => isAboutDraft(text) || drawsStars(text);

/** What a rule forbids to say; phrases show it, and where they leave it open, the model may. */
export interface Intent {
  /** The rule that forbids it. */
  rule: IntentName;
  /** Finds the phrases that show it, if phrases alone do. */
  find?: FindPassages;
  /** The rules that its words are not reported by besides: the catalogue’s decision on the same words. */
  moreSpecificThan?: readonly IntentName[];
  /** Whether it is about reviews: likely only in a text that speaks of them. */
  isAboutReviews?: true;
  /** Whether it is fine in such a text: about a draft, `Reply with your opinion if you like it, else tell us why.` */
  isFineIn?: (text: SpokenText) => boolean;
  /** Whether it is fine in a reply to the buyer: `You asked when it arrives. It is late.` */
  isFineInAnswer?: true;
  /** Whether it is fine as a question to the buyer: `Can the water be shut off?` advises nothing. */
  isFineAsQuestion?: true;
  /** Whether it goes with empty thanks, which are reported all the same. */
  goesWithThanks?: true;
  /** Concepts with which innocent texts say it as well: such sentences teach the model nothing of it. */
  isInnocentWith?: readonly Concept[];
  /** Whose `[-concept]` phrases tell where words are innocent that the model takes for it. */
  excusedBy?: Concept;
  /** Whether only a phrase of all the words excuses them, not `your parcel` or `our design` by itself. */
  isExcusedAsWhole?: true;
  /** Whether a sentence that the model takes for it, or those beside it, tell that it is not meant. */
  isInnocent?: (statement: Statement, before?: Statement, after?: Statement) => boolean;
  /** Whether what such a sentence says of it is only a text to be printed. */
  isToBePrinted?: (text: SpokenText, statement: Statement) => boolean;
}

/** The intents that phrases and the model know, the more specific ones first. */
export const intents: readonly Intent[] = [
  {
    rule: 'no-review-incentive',
    find: findReviewIncentives,
    moreSpecificThan: [
      'no-review-change-request',
      'no-marketing',
      'no-cross-promotion',
      'no-confirmation-message',
    ],
    isAboutReviews: true,
    excusedBy: 'reward-for-review',
    isToBePrinted,
  },
  {
    rule: 'no-conditional-review-request',
    find: findConditionalReviewRequests,
    moreSpecificThan: ['no-marketing', 'no-cross-promotion', 'no-proactive-support-message'],
    isAboutReviews: true,
    isFineIn: isAboutDesign,
    excusedBy: 'if-satisfied',
    isExcusedAsWhole: true,
    isInnocent: (statement, before, after) =>
      asksForReply(statement) || invitesEither(statement, before, after),
  },
  {
    rule: 'no-positive-review-request',
    find: findPositiveReviewRequests,
    moreSpecificThan: ['no-marketing', 'no-cross-promotion', 'no-proactive-support-message'],
    isAboutReviews: true,
    isFineIn: drawsStars,
    isInnocent: asksForNoVerdict,
  },
  {
    rule: 'no-review-change-request',
    find: findReviewChangeRequests,
    moreSpecificThan: ['no-cancellation-request'],
    isAboutReviews: true,
    isFineIn: isAboutDesign,
    excusedBy: 'change-review',
    isExcusedAsWhole: true,
    isInnocent: deniesChange,
  },
  {
    // A second request is reported whatever else it says; a review that has not come yet is no parcel.
    rule: 'no-repeat-request',
    find: findRepeatRequests,
    moreSpecificThan: ['no-delay-message'],
    isAboutReviews: true,
    isFineIn: isAboutDesign,
    excusedBy: 'repeat-request',
    isExcusedAsWhole: true,
    isInnocent: offersNothing,
  },
  {
    rule: 'no-opt-out-link',
    find: findOptOuts,
    moreSpecificThan: [
      'no-cancellation-request',
      'no-marketing',
      'no-cross-promotion',
      'no-proactive-support-message',
    ],
    goesWithThanks: true,
    // Who asks how a thing is told to be silent is told so.
    isFineInAnswer: true,
    excusedBy: 'opt-out',
  },
  {
    rule: 'no-cancellation-request',
    find: findCancellationRequests,
    moreSpecificThan: [
      'no-delay-message',
      'no-cross-promotion',
      'no-confirmation-message',
      'no-proactive-support-message',
    ],
    isFineInAnswer: true,
    excusedBy: 'ask-cancellation',
  },
  {
    rule: 'no-delay-message',
    find: findDelays,
    moreSpecificThan: ['no-cross-promotion'],
    isFineInAnswer: true,
    excusedBy: 'delay',
    isInnocent: waitsForBuyer,
  },
  {
    rule: 'no-cross-promotion',
    find: findCrossPromotion,
    moreSpecificThan: ['no-proactive-support-message'],
    isFineInAnswer: true,
    excusedBy: 'cross-promotion',
    isExcusedAsWhole: true,
    isInnocent: standsInForFault,
  },
  {
    rule: 'no-marketing',
    find: findMarketing,
    excusedBy: 'marketing',
    isExcusedAsWhole: true,
  },
  {
    // News of the order.
    rule: 'no-confirmation-message',
    find: findConfirmations,
    isFineAsQuestion: true,
    goesWithThanks: true,
    excusedBy: 'confirmation',
    isExcusedAsWhole: true,
    isInnocent: isNoNews,
  },
  {
    // The model takes offers to help for more than they are.
    rule: 'no-proactive-support-message',
    find: findProactiveSupport,
    isFineIn: (text) => isAboutRecall(text) || isAboutDraft(text),
    isFineInAnswer: true,
    isFineAsQuestion: true,
    goesWithThanks: true,
    excusedBy: 'proactive-support',
  },
  {
    // Thanks are fine beside other matters: `findEmptyThanks` judges the text as a whole.
    rule: 'no-thank-you-message',
    goesWithThanks: true,
    isInnocentWith: ['thanks', 'here-to-help'],
  },
];

const byRule: ReadonlyMap<string, Intent> = new Map(intents.map((intent) => [intent.rule, intent]));

/** The intent that a rule forbids, if it forbids one. */
export const intentOf = (rule: string): Intent | undefined => byRule.get(rule);
