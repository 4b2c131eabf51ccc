import assert from 'node:assert/strict';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { run } from '../../server/src/cli/main';
import { rules } from '../../server/src/rules/index';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Messages that Amazon has nothing against, and what others are made of. */
const compliant = [
  'compliant/address-question.nl.txt',
  'compliant/buyer-reply.ja.html',
  'compliant/custom-size.ar.html',
  'compliant/delivery-appointment.it.html',
  'compliant/engraving-details.en.hbs',
  'compliant/invoice.fr.hbs',
  'compliant/return-label.es.hbs',
  'compliant/review-request.de.html',
  'partials/signature.hbs',
];

/** The other messages, with the rules that report them. */
const withProblems: [file: string, ...rules: string[]][] = [
  ['with-problems/emoji-and-gif.pt.hbs', 'no-emoji', 'no-gif'],
  [
    'with-problems/hard-to-read.es.html',
    'color-contrast',
    'document-language',
    'duplicate-id',
    'heading-order',
    'image-alt',
    'link-name',
    'list-structure',
    'meaningful-text',
    'no-font-color',
    'no-moving-content',
    'table-structure',
  ],
  ['with-problems/header-mistakes.sv.html', 'header-syntax'],
  ['with-problems/leftover-disable-comments.de.hbs', 'unused-disable'],
  [
    'with-problems/line-breaks-and-font-sizes.pl.html',
    'heading-order',
    'max-font-sizes',
    'max-line-breaks',
  ],
  [
    'with-problems/mailing-tool-layout.en.html',
    'no-font-color',
    'no-font-family',
    'no-insecure-image',
    'no-line-height',
    'no-text-align',
  ],
  [
    'with-problems/old-html-tags.fr.htm',
    'no-font-color',
    'no-font-family',
    'no-insecure-image',
    'no-text-align',
  ],
  ['with-problems/unfinished-template.en.hbs', 'missing-partial', 'template-syntax'],
  ['with-problems/wide-banner.tr.html', 'max-image-width', 'max-margin'],
  [
    'with-problems/images.sv.html',
    'no-disallowed-attachment',
    'no-product-image',
    'no-tracking-pixel',
    'no-unrelated-image',
  ],
  [
    'with-problems/late-and-without-order-id.en.hbs',
    'permitted-purpose',
    'require-order-id',
    'send-within-30-days',
    'unescaped-output',
  ],
  [
    'with-problems/links-and-contacts.it.html',
    'no-broken-link',
    'no-email-address',
    'no-external-link',
    'no-insecure-link',
    'no-logo-link',
    'no-opt-out-link',
    'no-phone-number',
  ],
  ['with-problems/missing-important.tr.html', 'important-subject'],
];

describe('examples', () => {
  let reported: Map<string, string[]>;

  before(async () => {
    reported = await reportedRules();
  });

  it('are all named here', () => {
    const named = [...compliant, ...withProblems.map(([file]) => file)];
    assert.deepEqual([...reported.keys()].toSorted(), named.toSorted());
  });

  for (const file of compliant)
    it(`${file} has no problems`, () => assert.deepEqual(reported.get(file), []));

  for (const [file, ...shown] of withProblems)
    it(`${file} shows ${shown.join(', ')}`, () => assert.deepEqual(reported.get(file), shown));

  it('show every rule of style and accessibility, and those of the template and its header', () => {
    const sections = ['style', 'accessibility'];
    const others = ['template-syntax', 'header-syntax', 'missing-partial', 'unused-disable'];
    const wanted = rules.filter(
      ({ section, id }) => sections.includes(section) || others.includes(id),
    );
    const shown = new Set([...reported.values()].flat());
    assert.deepEqual(
      wanted.map(({ id }) => id).filter((id) => !shown.has(id)),
      [],
    );
  });
});

/** What the command line says of the folder: the rules that each file breaks, sorted. */
async function reportedRules(): Promise<Map<string, string[]>> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  // Read from the start: the command line waits for its output to be taken.
  const output = Promise.all([text(stdout), text(stderr)]);
  const environment = { stdin: Readable.from([]), stdout, stderr, cwd: root, env: {} };
  const code = await run(['--format', 'json', 'examples'], environment);
  stdout.end();
  stderr.end();
  const [json, errors] = await output;
  assert.equal(errors, '');
  assert.equal(code, 1);
  const { files } = JSON.parse(json) as {
    files: { path: string; problems: { rule: string }[] }[];
  };
  return new Map(
    files.map(({ path, problems }) => {
      const ids = new Set(problems.map(({ rule }) => rule));
      return [path.replace(/^examples\//, ''), [...ids].toSorted()];
    }),
  );
}
