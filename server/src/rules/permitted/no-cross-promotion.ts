import { defineWordingRule } from '../wording-rule';

export const noCrossPromotion = defineWordingRule({
  id: 'no-cross-promotion',
  section: 'permitted',
  severity: 'error',
  policy:
    'Amazon permits no promotion of additional products, and no reference to products of others.',
  remedy: 'Speak of the ordered product only.',
  verdict: 'promotes another product.',
  good: [
    { text: '<p>Which of our two lids belongs to your kettle?</p>' },
    {
      text: '<p>Auf dem Schild steht ‚Kaufen Sie auch unsere Tassen mit Rabatt‘. Ist das richtig?</p>',
    },
  ],
  bad: [
    {
      text: '<p>Here is your invoice. «You may also like our teapots».</p>',
      says: '“You may also like our teapots” promotes another product.',
    },
  ],
});
