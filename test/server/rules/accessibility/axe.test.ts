import assert from 'node:assert/strict';
import axe from 'axe-core';
import { Window } from 'happy-dom';
import { checkMessage } from '../../../../server/src/lint/check';
import { rules } from '../../../../server/src/rules/index';
import { documents } from './documents';

/**
 * Which of axe's rules judge the same as ours. It has none for tables without headers or role, and it can
 * judge contrasts in a real browser only: see contrast.test.ts of the editor tests.
 */
const sharedRules: Readonly<Record<string, readonly string[]>> = {
  'image-alt': ['image-alt', 'input-image-alt', 'area-alt', 'role-img-alt'],
  'link-name': ['link-name'],
  'document-language': ['html-has-lang', 'html-lang-valid'],
  'heading-order': ['heading-order', 'empty-heading'],
  'list-structure': ['list', 'listitem', 'definition-list', 'dlitem'],
  'duplicate-id': ['duplicate-id-aria'],
  'no-moving-content': ['marquee', 'blink'],
};

/** Where we judge otherwise than axe on purpose. */
interface Difference {
  rule: string;
  /** Whether we are the ones who report. */
  isOurs: boolean;
  /** What the document has that explains it. */
  has: RegExp;
  why: string;
}

const differences: readonly Difference[] = [
  {
    rule: 'image-alt',
    isOurs: true,
    has: /alt="IMG_2041\.jpg"/,
    why: 'The name of a file is no text alternative (WCAG, failure F30); axe asks only whether there is one.',
  },
  {
    rule: 'image-alt',
    isOurs: true,
    has: /<img src="a\.png" title="The handle">/,
    why: 'Mail programs show only alt in place of an image that they do not load; for axe a title will do.',
  },
  {
    rule: 'image-alt',
    isOurs: false,
    has: /list-manage\.com\/track/,
    why: 'no-tracking-pixel reports tracking images, and its fix removes them.',
  },
  {
    rule: 'link-name',
    isOurs: true,
    has: />click here</,
    why: 'A text that says nothing; axe asks only whether there is one.',
  },
  { rule: 'link-name', isOurs: true, has: />→</, why: 'An arrow is no word; for axe it is text.' },
  {
    rule: 'duplicate-id',
    isOurs: true,
    has: /href="#d5"/,
    why: 'We ask for the targets of links, too; axe only for labels and ARIA.',
  },
  {
    rule: 'no-moving-content',
    isOurs: true,
    has: /animation: glow 2s infinite/,
    why: 'axe knows marquee and blink only.',
  },
];

const axeRules = Object.values(sharedRules).flat();
const ourRules = rules.filter(({ id }) => Object.hasOwn(sharedRules, id));

describe('axe-core', function () {
  this.timeout(300_000);
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  const used = new Set<Difference>();

  after(() => window.happyDOM.close());

  for (const text of documents)
    it(`agrees on ${text.replace(/^.*<body>(.*)<\/body>.*$/s, '$1').slice(0, 90)}`, async () => {
      const theirs = await axeFinds(window, text);
      const ours = new Set(checkMessage(text, { rules: ourRules }).map(({ rule }) => rule));
      const unexplained = Object.keys(sharedRules).filter((rule) => {
        if (theirs.has(rule) === ours.has(rule)) return false;
        const known = differences.find(
          (difference) =>
            difference.rule === rule &&
            difference.isOurs === ours.has(rule) &&
            difference.has.test(text),
        );
        if (known) used.add(known);
        return !known;
      });
      assert.deepEqual(
        unexplained.map((rule) => `${rule}: only ${ours.has(rule) ? 'we report' : 'axe reports'}`),
        [],
        text,
      );
    });

  it('shows every difference that is listed', () => {
    const unused = differences.filter((difference) => !used.has(difference));
    assert.deepEqual(unused, []);
  });
});

/** Those of our rules that axe would report by its own. */
async function axeFinds(window: Window, text: string): Promise<Set<string>> {
  window.document.open();
  window.document.write(text);
  window.document.close();
  const root = window.document.documentElement as unknown as axe.ElementContext;
  const { violations, incomplete } = await axe.run(root, { runOnly: axeRules });
  // Of ids that stand twice, axe only says that they have to be looked at.
  const doubtful = incomplete.filter(({ id }) => id === 'duplicate-id-aria');
  const ids = new Set([...violations, ...doubtful].map(({ id }) => id));
  return new Set(
    Object.entries(sharedRules)
      .filter(([, theirs]) => theirs.some((id) => ids.has(id)))
      .map(([ours]) => ours),
  );
}
