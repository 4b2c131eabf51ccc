import type { EarlierRequest } from '../../message/context/earlier-request';
import { passagesOf } from '../../wording/intents/found-passages';
import { asksForReview } from '../../wording/review-request';
import { defineRule } from '../rule';
import { reportPassages } from '../wording-rule';

export const noRepeatRequest = defineRule({
  id: 'no-repeat-request',
  section: 'permitted',
  severity: 'error',
  policy: 'Amazon permits one request for a product review or seller feedback per order.',
  remedy: 'Ask once: let one of the messages go.',
  details:
    'Reported are words that admit an earlier request (“just a reminder”, “we have not seen your review yet”) and a ' +
    'second request in the same message. One for a product review together with one for seller feedback is fine.\n\n' +
    'Which messages go out for one order is what the `sequences` of the configuration say. Of two messages of a ' +
    'sequence that both ask for a review, as the `purpose` of their headers or else their words say, the later one is reported.',
  fix: 'none',
  good: [
    { text: '---\npurpose: review-request\n---\n<p>Please review the chair.</p>' },
    {
      text: '---\npurpose: invoice\n---\n<p>Here is your invoice.</p>',
      earlier: ['mails/1-review.html'],
    },
    { text: '<p>This is a reminder to review the draft of your sign.</p>' },
  ],
  bad: [
    {
      title: 'a message without a purpose that asks in its words',
      text: '<p>Please «write a review» of the chair.</p>',
      says: 'This is a second request for a review: `1-review.html` of the sequence “orders” asks for one already.',
      earlier: ['mails/1-review.html'],
    },
    {
      text: '<p>«This is a reminder to review» the chair.</p>',
      says: '“This is a reminder to review” asks for a review once more.',
    },
    {
      title: 'the same request in two places',
      text: '<p>Please leave a review on Amazon.</p><p>Each chair takes a week.</p><p>«Please leave a review on Amazon.»</p>',
    },
    {
      text: '---\npurpose: «review-request»\n---\n<p>Please review the chair.</p>',
      earlier: ['mails/1-review.html'],
    },
  ],
  check(message, report) {
    const repeated = passagesOf(message, 'no-repeat-request');
    reportPassages(repeated, report, (quote) => `${quote} asks for a review once more.`);
    const request = message.context.earlierRequests && asksForReview(message);
    if (!request) return;
    const earlier = message.context.earlierRequests?.() ?? [];
    const [first] = earlier;
    if (!first) return;
    const name = first.path.slice(first.path.lastIndexOf('/') + 1);
    const what = `This is a second request for a review: \`${name}\`${ofSequence(first)} asks for one already.`;
    const related = earlier.map((request) => ({
      path: request.path,
      start: request.start,
      end: request.end,
      message: `This message${ofSequence(request)} asks earlier.`,
    }));
    report(request, what, { related });
  },
});

const ofSequence = ({ sequence }: EarlierRequest): string =>
  sequence === undefined ? '' : ` of the sequence “${sequence}”`;
