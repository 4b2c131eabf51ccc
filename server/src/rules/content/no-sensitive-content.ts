import { passagesFoundBy } from '../../wording/intents/found-passages';
import { findSensitiveContent } from '../../wording/intents/sensitive-content';
import { imageNameOf } from '../../wording/image-names';
import { defineRule } from '../rule';
import { reportPassages } from '../wording-rule';

export const noSensitiveContent = defineRule({
  id: 'no-sensitive-content',
  section: 'content',
  severity: 'error',
  policy: 'Amazon permits no bare skin, violence, gore, adult or offensive language.',
  remedy: 'Remove it, or say it in words that offend nobody.',
  details:
    'In the text, in alternative texts and in the names of image files. Mild words, names and titles are not reported.',
  fix: 'none',
  inPackageInserts: true,
  good: [
    { text: '<p>Your address in Scunthorpe is missing the house number.</p>' },
    { text: '<p>Would you like The Idiot as a hardback or as a paperback?</p>' },
    { text: '<p>Which size of the “Carnage” poster shall we send?</p>' },
    { text: '<p>Dear xxx, which size shall we send for order XXX?</p>' },
    { text: '<p>Which size?</p><img alt="Our logo" src="images/kettle-logo.png">' },
  ],
  bad: [
    {
      text: '<p>The carrier made a «fucking» mess of it.</p>',
      says: '“fucking” is not for a message to a customer.',
    },
    {
      text: '<p>Which size?</p><img alt="Our logo" src="«images/fucking-logo.png»">',
      says: '“fucking logo” is not',
    },
  ],
  check(message, report) {
    const what = (quote: string): string => `${quote} is not for a message to a customer.`;
    reportPassages(passagesFoundBy(findSensitiveContent, message), report, what);
    for (const image of message.images) {
      const name = imageNameOf(message, image);
      if (name && findSensitiveContent(name).length > 0)
        report(image.source, what(`“${name.text}”`));
    }
  },
});
