import assert from 'node:assert/strict';
import axe from 'axe-core';
import fc from 'fast-check';
import { checkMessage } from '../../server/src/lint/check';
import { colorContrast } from '../../server/src/rules/accessibility/color-contrast';
import { openBrowser } from './browser';
import { findInstallation } from './installation';
import type { Browser, Page } from './playwright';

const colors = (
  '#fff #000 #777 #767676 #949494 #959595 #ccc #003366 #ff9900 #0a0 red white inherit transparent currentColor ' +
  'rgba(0,0,0,.5) rgb(255_255_255_/_60%) hsl(210,50%,40%) rebeccapurple unset initial'
).split(' ');
const sizes = ['', 'font-size:24px;', 'font-size:18.7px;font-weight:bold;', 'font:700_18px_Arial;'];
const tags = ['div', 'span', 'b', 'font', 'mark'];

/** What is written around and on a text. */
const layer = fc.record({
  tag: fc.constantFrom(...tags),
  color: fc.constantFrom('', ...colors.map((color) => `color:${color};`)),
  ground: fc.constantFrom(
    '',
    '',
    ...colors.map((color) => `background-color:${color};`),
    ...colors.map((color) => `background:${color};`),
  ),
  size: fc.constantFrom(...sizes),
  opacity: fc.constantFrom('', '', '', '', 'opacity:.6;', 'opacity:80%;'),
});

const message = fc
  .record({ outer: layer, inner: layer, isLink: fc.boolean() })
  .map(({ outer, inner, isLink }) => {
    const text = isLink ? '<a href="https://www.amazon.de/x">Your order</a>' : 'Which size?';
    return [inner, outer].reduce(
      (content, { tag, color, ground, size, opacity }) =>
        `<${tag} style="${(color + ground + size + opacity).replaceAll('_', ' ')}">${content}</${tag}>`,
      text,
    );
  });

/** What generated styles do not have. */
const written: readonly string[] = [
  '<p>Which size?</p>',
  '<font color="#999999">Which size?</font>',
  '<font color="999999">Which size?</font>',
  '<font color="silver">Which size?</font>',
  '<font color="chucknorris">Which size?</font>',
  '<font color="#ccc" size="6">Which size?</font>',
  '<table bgcolor="#003366"><tr><td>Which size?</td></tr></table>',
  '<table bgcolor="003366"><tr><td bgcolor="white">Which size?</td></tr></table>',
  '<table><tr bgcolor="#ffc"><td><font color="#886">Which size?</font></td></tr></table>',
  '<body bgcolor="#003366" text="#ffffff" link="#ffff99">Which? <a href="#a">Sizes</a></body>',
  '<body bgcolor="#003366" text="#ffffff">Which? <a href="#a">Sizes</a></body>',
  '<body style="background:#333"><p>Which size?</p></body>',
  '<style>p { color: #aaa } p.a { color: #333 }</style><p class="a">Which size?</p>',
  '<style>p { color: #aaa !important }</style><p style="color:#000">Which size?</p>',
  '<style>#a p { background: #222 } p { background: #fff }</style><div id="a"><p>Size?</p></div>',
  '<button>Which size?</button>',
  '<button style="color:#999">Which size?</button>',
  '<button style="background:#036">Which size?</button>',
  '<div style="color:#eee"><button>Which size?</button></div>',
  '<p style="color:#999;visibility:hidden">Which size?</p>',
  '<p style="color:#999;display:none">Which size?</p>',
  '<div style="color:#999"><table><tr><td>Which size?</td></tr></table></div>',
];

/** Where we judge otherwise than axe on purpose. */
const differences: readonly { has: RegExp; why: string }[] = [
  {
    has: /opacity.*opacity/,
    why: 'axe multiplies opacities; we draw group by group, as browsers do.',
  },
  { has: /color:transparent/, why: 'A text without any colour is there to be hidden.' },
];

describe('axe-core in Chromium', function () {
  this.timeout(300_000);
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await openBrowser(findInstallation());
    const context = await browser.newContext({
      viewport: { width: 800, height: 600 },
      locale: 'en-US',
    });
    page = await context.newPage();
  });

  after(() => browser.close());

  it('sees the same contrasts', async () => {
    const generated = fc.sample(message, { numRuns: 300, seed: 5 });
    const texts = [...written, ...generated];
    const theirs = [...(await contrastsIn(page, generated)).entries()].map(
      ([index, contrast]) => [index + written.length, contrast] as const,
    );
    for (const [index, text] of written.entries())
      theirs.push([index, (await contrastsIn(page, [text]))[0] ?? 'unsure']);
    const sure = theirs.filter(([, contrast]) => contrast !== 'unsure');
    const found = sure.flatMap(([index, contrast]) => {
      const text = texts[index] ?? '';
      const [ours] = checkMessage(text, { rules: [colorContrast] });
      const isExplained = differences.some(({ has }) => has.test(text));
      return isExplained || (ours !== undefined) === (contrast === 'low')
        ? []
        : [`${contrast}, we say ${ours?.message ?? 'nothing'}: ${text}`];
    });
    assert.deepEqual(found, []);
    assert.ok(sure.length > 200, `axe is sure of ${sure.length} texts only`);
  });
});

type Contrast = 'low' | 'fine' | 'unsure';

/** What axe says of the contrast of each text as Chromium paints it. */
async function contrastsIn(page: Page, texts: readonly string[]): Promise<Contrast[]> {
  const parts = texts.map((text, index) => `<section id="t${index}">${text}</section>`);
  const body = texts.length === 1 ? texts[0] : parts.join('\n');
  // What axe remembers of the page before must not count.
  await page.goto('about:blank');
  await page.setContent(`<!DOCTYPE html><html lang="en"><title>A</title>${body}`);
  await page.addScriptTag({ content: axe.source });
  const run = `axe.run(document, { runOnly: ['color-contrast'], elementRef: true })
    .then(({ violations, incomplete }) => [violations, incomplete].map((results) => results
      .flatMap(({ nodes }) => nodes)
      .map(({ element }) => element.closest('section')?.id ?? 't0')))`;
  const [low = [], unsure = []] = await page.evaluate<string[][]>(run);
  return texts.map((_, index) => {
    if (low.includes(`t${index}`)) return 'low';
    return unsure.includes(`t${index}`) ? 'unsure' : 'fine';
  });
}
