import { findCrossPromotion } from '../../wording/intents/whole-phrases';
import { defineRule } from '../rule';
import { reportPassages } from '../wording-passages';

export const noCrossPromotion = defineRule({
  id: 'no-cross-promotion',
  section: 'permitted',
  severity: 'error',
  policy:
    'Amazon permits no promotion of additional products, and no reference to products of others.',
  remedy: 'Speak of the ordered product only.',
  fix: 'none',
  good: [{ text: '<p>Which of our two lids belongs to your kettle?</p>' }],
  bad: [
    {
      text: '<p>Here is your invoice. «You may also like our teapots».</p>',
      says: '“You may also like our teapots” promotes another product.',
    },
  ],
  check(message, report) {
    reportPassages(
      message,
      findCrossPromotion,
      report,
      (quote) => `${quote} promotes another product.`,
    );
  },
});
