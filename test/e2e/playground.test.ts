import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { openBrowser } from './browser';
import { findInstallation, resultPath } from './installation';
import { LocalServer } from './local-server';
import { armed, payloads } from './payloads';
import { PlaygroundWindow } from './playground-window';
import type { Browser, BrowserContext, Page } from './playwright';

const built = resolve(__dirname, '../../playground/dist');
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
};

const order = '123-1234567-1234567';
const faulty = `<p>Which size for {{order.number}}? 😀</p>
<p><img src="http://example.com/a.png" alt="Two frames" width="200"></p>
`;
const fixed = `<p>Which size for {{order.number}}?</p>
<p><img src="https://example.com/a.png" alt="Two frames" width="200"></p>
`;

describe('the playground in Chromium', function () {
  this.timeout(180_000);
  let browser: Browser;
  let context: BrowserContext;
  let server: LocalServer;
  let page: Page;
  let playground: PlaygroundWindow;
  /** What was asked for, by path; other servers by their whole addresses. */
  let asked: string[] = [];

  before(async () => {
    assert.ok(existsSync(built), `There is no ${built}. Run: npm run playground`);
    browser = await openBrowser(findInstallation());
    server = await LocalServer.start(({ url = '' }, response) => {
      const path = url === '/' ? '/index.html' : url;
      response.writeHead(200, { 'content-type': types[path.split('.').at(-1) ?? ''] ?? '' });
      response.end(readFileSync(join(built, path)));
    });
  });
  after(async () => {
    await browser.close();
    server.stop();
  });
  afterEach(() => context.close());

  async function open({
    url = `http://${server.host}/`,
    width = 1280,
    colorScheme = 'light' as 'light' | 'dark',
  } = {}): Promise<void> {
    context = await browser.newContext({
      viewport: { width, height: 900 },
      locale: 'en-US',
      colorScheme,
    });
    page = await context.newPage();
    asked = [];
    page.on('request', (request) => {
      if (/^(?:about|data|blob):/.test(request.url())) return;
      asked.push(request.url().replace(`http://${server.host}`, ''));
    });
    await page.addInitScript({ content: 'window.ran = [];' });
    await page.goto(url);
    playground = new PlaygroundWindow(page);
  }

  it('finds problems, fixes one and all that is safe, and shows what the buyer sees', async () => {
    await open();
    await playground.paste(faulty);
    await playground.untilStatusIs('2 errors found.');
    assert.deepEqual(await playground.rules(), ['no-emoji', 'no-insecure-image']);
    await playground.untilPreviewShows(`Which size for ${order}? 😀`);
    await playground.press('Show: 😀');
    assert.equal(await playground.selection(), '😀');
    await playground.press('Remove');
    await playground.untilTextIs(faulty.replace(' 😀', ''));
    await playground.untilStatusIs('1 error found.');
    await playground.press('Fix what is safe to fix');
    await playground.untilTextIs(fixed);
    await playground.untilStatusIs('No problems found.');
    await page.keyboard.press('Control+Z');
    await playground.untilTextIs(faulty.replace(' 😀', ''));
  });

  it('knows the facts that are given, unless the text has a header', async () => {
    await open();
    await playground.paste(`Which size do you need for your order ${order}?`);
    await playground.untilStatusIs('No problems found.');
    await playground.fillIn('Subject', 'Your order 😀');
    await playground.untilStatusIs('1 error found.');
    await playground.untilPreviewShows('Subject Your order 😀', 'Which size do you need');
    await playground.press('Show: subject');
    assert.equal(await page.evaluate('document.activeElement.value'), 'Your order 😀');
    await playground.paste(`<!-- bsm\nsubject: Your order\n-->\n<p>Which size for ${order}?</p>`);
    await playground.untilPreviewShows('Subject Your order', `Which size for ${order}?`);
    assert.equal(await page.evaluate('document.querySelector("#facts-note").hidden'), false);
    await playground.untilStatusIs('No problems found.');
  });

  it('loads the data of the language that the text is in, and nothing else', async () => {
    await open();
    await playground.paste(
      `Für eine 5-Sterne-Bewertung Ihrer Bestellung ${order} bekommen Sie einen Gutschein.`,
    );
    await playground.untilPreviewShows('Gutschein');
    const rules = await playground.rules();
    assert.ok(rules.includes('no-review-incentive'), rules.join());
    const page = ['/', '/playground.css', '/playground.js'];
    assert.deepEqual(
      asked.filter((path) => !page.includes(path)),
      ['/wording/de.js'],
    );
  });

  it('works when it is opened as a file', async () => {
    await open({ url: pathToFileURL(join(built, 'index.html')).href });
    await playground.paste(`Leave us a 5-star review for order ${order} and get a voucher.`);
    await playground.untilPreviewShows('Leave us');
    const rules = await playground.rules();
    assert.ok(rules.includes('no-review-incentive'), rules.join());
  });

  it('lets no message run or load anything', async () => {
    await open();
    for (const [name, payload] of payloads) {
      const { text } = armed(name, payload, 'evil.invalid');
      await page.evaluate(
        `(async () => {
          const field = document.querySelector('#message');
          field.value = ${JSON.stringify(text)};
          field.dispatchEvent(new Event('input'));
          await new Promise((done) => setTimeout(done, 230));
        })()`,
      );
    }
    await page.evaluate('new Promise((done) => setTimeout(done, 1000))');
    assert.deepEqual(await page.evaluate('top.ran'), []);
    assert.deepEqual(
      asked.filter(
        (address) =>
          address !== '/' && !/^\/(?:playground\.(?:css|js)|wording\/\w\w\.js)$/.test(address),
      ),
      [],
    );
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 390])
      it(`can be used by everybody: ${colorScheme}, ${width} px`, async () => {
        await open({ colorScheme, width });
        await playground.press('Show an example');
        await playground.untilPreviewShows('Oakhill Frames');
        await playground.fillIn('Subject', 'Your order');
        await page.evaluate(axe.source);
        // The message is the seller's; what is wrong with it the list says.
        const violations = await page.evaluate<string[]>(
          `axe.run(document, { iframes: false, resultTypes: ['violations'] }).then(({ violations }) =>
            violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
        );
        assert.deepEqual(violations, []);
        const overflow =
          'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        assert.ok((await page.evaluate<number>(overflow)) <= 0, 'it scrolls sideways');
        await page.screenshot({
          path: resultPath(`screenshots/playground-${colorScheme}-${width}.png`),
          fullPage: true,
        });
      });

  it('can be used with the keyboard alone', async () => {
    await open();
    await playground.paste(faulty);
    await playground.untilStatusIs('2 errors found.');
    const reached = new Set<string>();
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(
          `document.activeElement.id || document.activeElement.textContent.trim() || document.activeElement.localName`,
        ),
      );
    }
    const wanted = ['fix-all', 'copy', 'example', 'Show: 😀', 'Phone', 'Dark', 'Marks'];
    assert.deepEqual(
      wanted.filter((name) => !reached.has(name)),
      [],
    );
  });
});
