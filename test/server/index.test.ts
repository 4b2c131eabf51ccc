import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type * as Library from '../../server/src/index';
import type { CreateOptions, LintOptions, MessageOptions } from '../../server/src/index';
import { gif } from './image-bytes';

// The bundle, as programs load it: its languages are its own.
const {
  applyFixes,
  createLinter,
  lintMessage,
  parseConfig,
  rules: described,
} = createRequire(__filename)('../../server/dist/index.js') as typeof Library;

const asking = '---\npurpose: review-request\n---\n<p>Please review order {{order.id}}.</p>';
const order = '<p>Which size for order {{order.id}}?</p>';

/** What is reported, as `rule: marked text`. */
const reported = (text: string, options?: LintOptions): string[] =>
  lintMessage(text, options).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);

describe('the library and spelling', () => {
  const text = `${order}<p>We will recieve the parcel that you have sent.</p>`;

  it('is checked by linters, with the configuration’s words', async () => {
    const linter = await createLinter({ languages: ['en-US'] });
    const problems = await linter.lintMessage(text);
    assert.deepEqual(
      problems.map(({ rule, fixes }) => [rule, fixes[0]?.title]),
      [['spelling', 'Replace with “receive”']],
    );
    const tolerant = await createLinter({ config: { words: ['recieve'] } });
    assert.deepEqual(await tolerant.lintMessage(text), []);
  });

  it('is left out at once, and so are complaints about comments that silence it', () => {
    assert.deepEqual(reported(`${text}<!-- bsm-disable-file spelling -->`), []);
  });
});

interface Case {
  title: string;
  text: string;
  options: LintOptions;
  expected: string[];
}

const cases: Case[] = [
  {
    title: 'looks into images',
    text: `${order}<img src="logo.png" alt="Oakhill">`,
    options: { images: { 'logo.png': gif(100, 100) } },
    expected: ['no-gif: logo.png'],
  },
  {
    title: 'asks a function for images',
    text: `${order}<img src="img/logo.png?v=2" alt="Oakhill"><img src="b.png" alt="Oakhill">`,
    options: { images: (path) => (path === 'img/logo.png' ? gif(500, 100) : undefined) },
    expected: ['max-image-width: img/logo.png?v=2', 'no-gif: img/logo.png?v=2'],
  },
  {
    title: 'puts partials in place',
    text: '<p>Which size?</p>{{> order}}',
    options: { partials: { order: '<p>Order {{order.id}}</p>' } },
    expected: [],
  },
  {
    title: 'judges messages with their partials',
    text: '<p>Which size?</p>{{> order}}',
    options: { partials: (name) => (name === 'order' ? '<p>Your order</p>' : undefined) },
    expected: ['require-order-id: Which size?'],
  },
  {
    title: 'knows which partials there are',
    text: `${order}{{> toString}}`,
    options: { partials: {} },
    expected: ['missing-partial: toString'],
  },
  {
    title: 'knows the messages of the same order',
    text: asking,
    options: { earlier: [{ path: 'first.html', text: asking }] },
    expected: ['no-repeat-request: review-request'],
  },
  {
    title: 'takes earlier messages that do not ask',
    text: asking,
    options: { earlier: [{ path: 'first.html', text: order }] },
    expected: [],
  },
  {
    title: 'takes a configuration with overrides',
    text: `${order}<p>✨</p>`,
    options: {
      path: 'internal/a.hbs',
      config: { overrides: [{ files: ['internal/**'], rules: { 'no-emoji': 'off' } }] },
    },
    expected: [],
  },
  {
    title: 'takes folders of partials',
    text: '<p>Kind regards</p>',
    options: { path: 'parts/a.hbs', config: { partials: ['parts'] } },
    expected: [],
  },
  {
    title: 'takes rules above the configuration',
    text: `${order}<p>✨</p>`,
    options: { config: { rules: { 'no-emoji': 'off' } }, rules: { 'no-emoji': 'hint' } },
    expected: ['no-emoji: ✨'],
  },
];

function holdingItself(): object {
  const config: Record<string, unknown> = { rules: { 'no-emoji': 'off' } };
  return Object.assign(config, { words: config });
}

describe('the library', () => {
  for (const { title, text, options, expected } of cases)
    it(title, () => assert.deepEqual(reported(text, options), expected));

  it('names earlier messages and partials in related places', () => {
    const [repeat] = lintMessage(asking, { earlier: [{ path: 'first.html', text: asking }] });
    assert.match(repeat?.message ?? '', /`first.html` asks for one already/);
    assert.deepEqual(repeat?.related, [
      { path: 'first.html', start: 13, end: 27, message: 'This message asks earlier.' },
    ]);
  });

  it('corrects the name of a partial by those that it is given', () => {
    const [missing] = lintMessage(`${order}{{> signatur}}`, { partials: { signature: '' } });
    assert.deepEqual(
      missing?.fixes.map(({ title }) => title),
      ['Change to signature', 'Create partials/signatur.hbs'],
    );
  });

  it('says what is wrong where a program gives no text', () => {
    const [missing] = [] as string[];
    assert.throws(() => lintMessage(missing as string), {
      name: 'TypeError',
      message: 'A message has to be a string.',
    });
  });

  const emoji = `${order}<p>✨</p>`;
  const picture = `${order}<img src="a.png" alt="Oakhill">`;
  const wide = '<p style="margin-left: 130px">Hello</p>';
  /** What no types let pass, with a text in which the option would matter. */
  const unfit: [title: string, options: unknown, text: string][] = [
    ['no options', null, emoji],
    ['options that are a text', 'no-emoji', emoji],
    ['no rules', { rules: null }, emoji],
    ['a list of rules', { rules: ['no-emoji'] }, emoji],
    ['a severity in capitals', { rules: { 'no-emoji': 'ERROR' } }, emoji],
    ['a severity that does not exist', { rules: { 'no-emoji': 'of' } }, emoji],
    ['a number for a severity', { rules: { 'no-emoji': 2 } }, emoji],
    ['the severity of a configuration', { config: { rules: { 'no-emoji': 'OFF' } } }, emoji],
    [
      'the severity of an override',
      { path: 'a.hbs', config: { overrides: [{ files: ['*'], rules: { 'no-emoji': 'OFF' } }] } },
      emoji,
    ],
    [
      'one glob where there is a list of them',
      { path: 'a.hbs', config: { overrides: [{ files: 'a.hbs', rules: {} }] } },
      emoji,
    ],
    ['no configuration', { config: null }, emoji],
    ['a configuration that holds itself', { config: holdingItself() }, emoji],
    ['a marketplace and a language', { config: { marketplace: 5, language: 5 } }, emoji],
    ['a word for a width', { config: { messageWidth: 'x' } }, wide],
    ['a width below nothing', { config: { messageWidth: -1 } }, wide],
    ['a number for a path', { path: 5 }, emoji],
    ['an address for a path', { path: new URL('file:///a.txt') }, emoji],
    ['no header and no path', { header: null, path: null, earlier: null }, emoji],
    ['a text for a header', { header: 'subject: x' }, emoji],
    ['earlier messages without a name', { earlier: [{ text: asking }] }, asking],
    ['earlier messages without a text', { earlier: [null, 5, { path: 'a' }] }, asking],
    ['no partials and no images', { partials: null, images: null }, `${picture}{{> a}}`],
    ['partials that are a text', { partials: 'a' }, `${order}{{> a}}`],
    ['images that are none', { images: { 'a.png': 'GIF89a' } }, picture],
  ];
  for (const [title, options, text] of unfit)
    it(`leaves out ${title}`, () =>
      assert.deepEqual(lintMessage(text, options as LintOptions), lintMessage(text)));

  const refused: [title: string, options: unknown, message: RegExp][] = [
    ['options that are none', 5, /^The options must be an object\.$/],
    ['a language that is no list', { languages: 'de' }, /^"languages" must be a list of language/],
    ['languages that are none', { languages: [5] }, /^"languages" must be/],
    ['an unknown option', { bogus: 1 }, /^"bogus" is no option of a linter\.$/],
    ['an option in capitals', { Rules: {} }, /Did you mean "rules"\?$/],
    ['an option of a message', { path: 'a.txt' }, /^"path" is no option of a linter\.$/],
    [
      'partials that are none',
      { partials: 5, images: 'a' },
      /^"partials" must be .* "images" must/,
    ],
    ['an address that is none', { languageData: 5 }, /^"languageData" must be an address/],
    [
      'mistakes of settings',
      { rules: { 'no-emoji': 'of' }, config: { x: 1 } },
      /"x" .* "no-emoji"/,
    ],
  ];
  for (const [title, options, message] of refused)
    it(`makes no linter of ${title}`, () =>
      assert.rejects(createLinter(options as CreateOptions), { name: 'TypeError', message }));

  it('makes linters where nothing is said, and checks where nothing is', async () => {
    const given = { config: null, rules: null, partials: null, languages: null };
    for (const options of [null, {}, given]) {
      const linter = await createLinter(options as unknown as CreateOptions);
      const problems = await linter.lintMessage(emoji, null as unknown as MessageOptions);
      assert.deepEqual(problems, lintMessage(emoji));
    }
  });

  it('makes linters whose settings no message changes, nor what was given later', async () => {
    const rules: Record<string, 'error' | 'off'> = {};
    const linter = await createLinter({ rules });
    rules['no-emoji'] = 'off';
    const problems = await linter.lintMessage(emoji, { rules } as MessageOptions);
    assert.deepEqual(problems, lintMessage(emoji));
  });

  it('describes rules that cannot be changed', () => {
    assert.throws(() => Object.assign(described[0] ?? {}, { severity: 'off' }), TypeError);
    assert.throws(() => (described as unknown[]).pop(), TypeError);
  });

  for (const [title, given] of [
    ['bytes', Buffer.from('{}')],
    ['nothing', undefined],
  ] as const)
    it(`says that ${title} are no text of a configuration`, () => {
      const { config, problems } = parseConfig(given as unknown as string);
      assert.deepEqual(config, {});
      assert.match(problems[0]?.message ?? '', /^The configuration has to be a string; .*"utf8"/);
    });

  it('leaves out partials that are no texts', () =>
    assert.deepEqual(
      reported(`${order}{{> a}}`, { partials: (() => 5) as unknown as () => string }),
      ['missing-partial: a'],
    ));

  it('reads settings that have changed', () => {
    const rules: Record<string, 'error' | 'off'> = { 'no-emoji': 'off' };
    assert.deepEqual(reported(emoji, { rules }), []);
    rules['no-emoji'] = 'error';
    assert.deepEqual(reported(emoji, { rules }), ['no-emoji: ✨']);
  });

  it('makes linters with fixed settings', async () => {
    const linter = await createLinter({
      images: () => gif(100, 100),
      rules: { 'no-emoji': 'off' },
    });
    const problems = await linter.lintMessage(`${order}<img src="a.png" alt="Oakhill">✨`);
    assert.deepEqual(
      problems,
      lintMessage(`${order}<img src="a.png" alt="Oakhill">`, { images: () => gif(100, 100) }),
    );
    const repeated = await linter.lintMessage(asking, { earlier: [{ path: 'a', text: asking }] });
    assert.deepEqual(
      repeated.map(({ rule }) => rule),
      ['no-repeat-request'],
    );
  });

  it('applies fixes', () => {
    const text = `${order}<p>Thanks ✨</p>`;
    assert.equal(applyFixes(text, lintMessage(text)).text, `${order}<p>Thanks</p>`);
  });
});
