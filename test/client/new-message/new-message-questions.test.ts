import assert from 'node:assert/strict';
import {
  anyMarketplace,
  choicesFor,
  likeliestChoice,
  questions,
  questionText,
  type Answers,
  type Question,
  type QuestionContext,
} from '../../../client/src/new-message/new-message-questions';
import { purposeTexts } from '../../../client/src/new-message/purpose-texts';
import { newMessageChoices } from '../../../server/src/language-service/new-message/choices';
import { permittedPurposes } from '../../../server/src/message/header/purposes';
import { english } from '../english';

type Circumstances = Partial<Omit<QuestionContext, 'choices'>> & { configured?: Answers };

const context = ({ configured = {}, ...given }: Circumstances = {}): QuestionContext => ({
  choices: { ...newMessageChoices(), configured },
  remembered: {},
  editorLanguage: 'en',
  t: english,
  ...given,
});

/** Circumstances, what was answered before, and what the box begins with. */
const likeliest: readonly [
  question: Question,
  circumstances: Circumstances,
  label: string | undefined,
  answers?: Answers,
][] = [
  ['purpose', {}, undefined],
  ['language', {}, 'English'],
  ['language', { editorLanguage: 'de' }, 'Deutsch'],
  ['language', { editorLanguage: 'pt-br' }, 'português'],
  ['language', { editorLanguage: 'ko' }, undefined],
  ['language', { editorLanguage: 'de', configured: { language: 'fr-FR' } }, 'français'],
  ['language', { configured: { language: 'fr-FR' }, remembered: { language: 'sv' } }, 'svenska'],
  ['marketplace', {}, undefined, { language: 'de' }],
  ['marketplace', { configured: { marketplace: 'amazon.de' } }, 'amazon.de', { language: 'en' }],
  ['marketplace', { configured: { marketplace: 'amazon.de' } }, undefined, { language: 'ja' }],
  [
    'marketplace',
    { remembered: { marketplace: anyMarketplace } },
    'No marketplace in particular',
    { language: 'it' },
  ],
  ['dialect', { remembered: { dialect: 'percent' } }, '%ORDER_ID%'],
  ['dialect', {}, undefined],
];

describe('what is asked before a message begins', () => {
  for (const [question, circumstances, label, answers = {}] of likeliest)
    it(`${question}, ${JSON.stringify(circumstances)}: ${label}`, () => {
      const asked = context(circumstances);
      const offered = choicesFor(question, answers, asked);
      assert.equal(likeliestChoice(question, offered, asked)?.label, label);
    });

  it('has a text for each question, and something to choose', () => {
    for (const question of questions) {
      assert.match(questionText(question, english), /[?.]$/);
      const offered = choicesFor(question, { language: 'en' }, context());
      assert.ok(offered.length > 1);
      assert.equal(new Set(offered.map(({ id }) => id)).size, offered.length);
    }
  });

  it('says what the policy permits, and which subjects need their tag', () => {
    const offered = choicesFor('purpose', {}, context());
    assert.deepEqual(offered[1], {
      id: 'order-information',
      label: 'Information for the order',
      description: 'critical: the subject begins with [Important]',
      detail: 'Asks for information that is needed to complete the order.',
    });
    assert.equal(offered.find(({ id }) => id === 'invoice')?.description, undefined);
  });

  it('offers only marketplaces whose buyers can choose the language, its own first', () => {
    const offered = choicesFor('marketplace', { language: 'nl' }, context());
    assert.deepEqual(
      offered.map(({ label }) => label),
      ['amazon.nl', 'amazon.de', 'amazon.com.be', 'No marketplace in particular'],
    );
    assert.equal(offered[0]?.description, 'Netherlands');
  });

  it('names languages and countries in the language of the editor', () => {
    const german = context({ editorLanguage: 'de' });
    const [other, own] = choicesFor('language', {}, german);
    assert.deepEqual(other, { id: 'en', label: 'English', description: 'Englisch' });
    assert.deepEqual(own, { id: 'de', label: 'Deutsch' });
    const [site] = choicesFor('marketplace', { language: 'nl' }, german);
    assert.equal(site?.description, 'Niederlande');
  });

  it('survives an editor of a strange language', () => {
    const [, second] = choicesFor('language', {}, context({ editorLanguage: '_' }));
    assert.deepEqual([second?.label, second?.description], ['Deutsch', 'German']);
  });
});

describe('the texts about purposes', () => {
  it('are there for every purpose, and say what the rules say', () => {
    const said = Object.entries(purposeTexts(english)).map(([id, { description }]) => [
      id,
      description,
    ]);
    const known = Object.entries(permittedPurposes).map(([id, { description }]) => [
      id,
      description,
    ]);
    assert.deepEqual(said, known);
  });
});
