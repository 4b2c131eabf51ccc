import { colorContrast } from './accessibility/color-contrast';
import { documentLanguage } from './accessibility/document-language';
import { duplicateId } from './accessibility/duplicate-id';
import { headingOrder } from './accessibility/heading-order';
import { imageAlt } from './accessibility/image-alt';
import { linkName } from './accessibility/link-name';
import { listStructure } from './accessibility/list-structure';
import { meaningfulText } from './accessibility/meaningful-text';
import { noMovingContent } from './accessibility/no-moving-content';
import { tableStructure } from './accessibility/table-structure';
import { requireBuyerLanguage } from './permitted/require-buyer-language';
import { noSensitiveContent } from './content/no-sensitive-content';
import { noDelayMessage } from './permitted/no-delay-message';
import { noProactiveSupportMessage } from './permitted/no-proactive-support-message';
import { noThankYouMessage } from './permitted/no-thank-you-message';
import { noConfirmationMessage } from './permitted/no-confirmation-message';
import { noCancellationRequest } from './permitted/no-cancellation-request';
import { noCrossPromotion } from './permitted/no-cross-promotion';
import { noMarketing } from './permitted/no-marketing';
import { noReviewChangeRequest } from './content/no-review-change-request';
import { noConditionalReviewRequest } from './content/no-conditional-review-request';
import { noPositiveReviewRequest } from './content/no-positive-review-request';
import { noReviewIncentive } from './content/no-review-incentive';
import { grammar } from './content/grammar';
import { noBrokenLink } from './content/no-broken-link';
import { noDisallowedAttachment } from './content/no-disallowed-attachment';
import { noEmailAddress } from './content/no-email-address';
import { noExternalLink } from './content/no-external-link';
import { noInsecureLink } from './content/no-insecure-link';
import { noLogoLink } from './content/no-logo-link';
import { noOptOutLink } from './content/no-opt-out-link';
import { messagingApi } from './content/messaging-api';
import { noPhoneNumber } from './content/no-phone-number';
import { noProductImage } from './content/no-product-image';
import { noTrackingPixel } from './content/no-tracking-pixel';
import { noUnrelatedImage } from './content/no-unrelated-image';
import { spelling } from './content/spelling';
import { importantSubject } from './permitted/important-subject';
import { noRepeatRequest } from './permitted/no-repeat-request';
import { permittedPurpose } from './permitted/permitted-purpose';
import { requireOrderId } from './permitted/require-order-id';
import { sendWithin30Days } from './permitted/send-within-30-days';
import type { Rule } from './rule';
import { maxFontSizes } from './style/max-font-sizes';
import { maxImageWidth } from './style/max-image-width';
import { maxLineBreaks } from './style/max-line-breaks';
import { maxMargin } from './style/max-margin';
import { noEmoji } from './style/no-emoji';
import { noFontColor } from './style/no-font-color';
import { noFontFamily } from './style/no-font-family';
import { noGif } from './style/no-gif';
import { noInsecureImage } from './style/no-insecure-image';
import { noLineHeight } from './style/no-line-height';
import { noTextAlign } from './style/no-text-align';
import { headerSyntax } from './template/header-syntax';
import { missingPartial } from './template/missing-partial';
import { templateSyntax } from './template/template-syntax';
import { unescapedOutput } from './template/unescaped-output';
import { unknownPlaceholder } from './template/unknown-placeholder';
import { unusedDisable } from './template/unused-disable';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  permittedPurpose,
  noConfirmationMessage,
  noThankYouMessage,
  noProactiveSupportMessage,
  noDelayMessage,
  noCancellationRequest,
  noMarketing,
  noCrossPromotion,
  noRepeatRequest,
  requireOrderId,
  requireBuyerLanguage,
  sendWithin30Days,
  importantSubject,
  noReviewIncentive,
  noPositiveReviewRequest,
  noConditionalReviewRequest,
  noReviewChangeRequest,
  noExternalLink,
  noInsecureLink,
  noBrokenLink,
  noOptOutLink,
  noEmailAddress,
  noPhoneNumber,
  messagingApi,
  noDisallowedAttachment,
  noLogoLink,
  noTrackingPixel,
  noProductImage,
  noUnrelatedImage,
  noSensitiveContent,
  spelling,
  grammar,
  noEmoji,
  noGif,
  maxMargin,
  maxImageWidth,
  noLineHeight,
  noFontFamily,
  noFontColor,
  maxFontSizes,
  noTextAlign,
  maxLineBreaks,
  noInsecureImage,
  imageAlt,
  linkName,
  documentLanguage,
  headingOrder,
  colorContrast,
  tableStructure,
  listStructure,
  duplicateId,
  noMovingContent,
  meaningfulText,
  templateSyntax,
  unknownPlaceholder,
  missingPartial,
  unescapedOutput,
  headerSyntax,
  unusedDisable,
];
