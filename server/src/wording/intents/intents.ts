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
import type { FindPassages } from './find-passages';
import { findPositiveReviewRequests } from './positive-review-request';
import { findRepeatRequests } from './repeat-request';
import { findReviewChangeRequests } from './review-change-request';
import { findReviewIncentives } from './review-incentive';

/** The intents that phrases and the model know, by the rules that forbid them. */
export const intents: Readonly<Record<string, FindPassages>> = {
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

/** The intents that are about reviews. */
export const aboutReviews = new Set([
  'no-review-incentive',
  'no-positive-review-request',
  'no-conditional-review-request',
  'no-review-change-request',
  'no-repeat-request',
]);
