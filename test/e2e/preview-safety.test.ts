import assert from 'node:assert/strict';
import { renderPreview } from '../../server/src/preview/preview';
import { openBrowser } from './browser';
import { findInstallation } from './installation';
import type { LocalServer } from './local-server';
import { armed, payloads, type Payload } from './payloads';
import type { Browser, Page } from './playwright';
import { startEvilServer, startPreviewServer } from './preview-server';
import { PreviewWindow, resultOf } from './preview-window';

/** A picture that may be loaded where pictures are allowed, and nothing else. */
const allowedPicture = 'https://pictures.invalid/a.png';

describe('a hostile message in Chromium', function () {
  this.timeout(300_000);
  const requested: string[] = [];
  let browser: Browser;
  let previews: LocalServer;
  let evil: LocalServer;

  before(async () => {
    browser = await openBrowser(findInstallation());
    previews = await startPreviewServer();
    evil = await startEvilServer(requested);
  });
  after(async () => {
    await browser.close();
    previews.stop();
    evil.stop();
  });
  beforeEach(() => requested.splice(0));

  /** A new page, with what it asked for beyond this machine's own server. */
  async function openPage(): Promise<{ page: Page; asked: string[] }> {
    const context = await browser.newContext({
      viewport: { width: 900, height: 700 },
      locale: 'en-US',
    });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:about|data|blob):/.test(request.url()) && !request.url().includes(previews.host))
        asked.push(`${request.resourceType()} ${request.url()}`);
    });
    page.on('dialog', (dialog) => {
      asked.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', () => asked.push('popup'));
    return { page, asked };
  }

  /** Lets every payload try; gives the names of those that ran or loaded something. */
  async function tryAll(
    page: Page,
    asked: readonly string[],
    attempt: (payload: Payload, name: string) => Promise<void>,
  ): Promise<string[]> {
    for (const [name, payload] of payloads) await attempt(armed(name, payload, evil.host), name);
    // What is delayed gets its chance.
    await page.evaluate('new Promise((done) => setTimeout(done, 1000))');
    const ran = await page.evaluate<string[]>('top.ran.map(String)');
    return [...ran.map((name) => `${name} ran`), ...asked, ...requested];
  }

  it('is one of more than a hundred', () => assert.ok(payloads.size >= 100, `${payloads.size}`));

  it('the payloads are live: without any protection they run and load', async () => {
    const { page } = await openPage();
    // Some are never done loading.
    page.setDefaultTimeout(2_000);
    const live = new Set<string>();
    for (const [name, payload] of payloads) {
      const { text } = armed(name, payload, evil.host);
      // Some of them lead elsewhere, even while the next one is being loaded.
      while (!(await page.goto(`http://${previews.host}/`).catch(() => false)));
      await page.setContent(`<script>window.ran = []</script>${text}`).catch(() => undefined);
      for (const ran of await page.evaluate<string[]>('window.ran ?? []').catch(() => []))
        live.add(ran);
    }
    for (const path of requested) live.add(path.slice(1).split('/')[0] ?? '');
    assert.ok(live.size > 60, `${live.size} of ${payloads.size}`);
  });

  it('does nothing in the preview', async () => {
    const { page, asked } = await openPage();
    const preview = await PreviewWindow.open(page, `http://${previews.host}/preview`);
    const found = await tryAll(page, asked, async ({ text, data, path }, name) => {
      await preview.show(text, { data, problems: [], context: { path: path ?? 'message.hbs' } });
      await preview.clickEverywhere();
      assert.equal(await preview.evaluate('frame.URL.replace(/#$/, "")'), 'about:srcdoc', name);
    });
    assert.deepEqual(found, []);
    await preview.show('<p>Still there</p>');
    assert.equal(await preview.evaluate('frame.body.innerText'), 'Still there');
  });

  it('does nothing in the preview where images are allowed', async () => {
    const { page, asked } = await openPage();
    const preview = await PreviewWindow.open(page, `http://${previews.host}/preview?pictures`);
    const found = await tryAll(page, asked, async ({ text, data, path }) => {
      const loadsPictures = true;
      await preview.show(text, { data, loadsPictures, context: { path: path ?? 'message.hbs' } });
      await preview.clickEverywhere();
    });
    assert.deepEqual(found, []);
    await preview.show(`<img src="${allowedPicture}">`, { loadsPictures: true });
    assert.deepEqual(asked, [`image ${allowedPicture}`]);
  });

  it('asks for an image once, however often it is shown', async () => {
    const { page, asked } = await openPage();
    const preview = await PreviewWindow.open(page, `http://${previews.host}/preview?pictures`);
    for (const text of ['Your', 'Your oak', 'Your oak frame'])
      await preview.show(`<p>${text}</p><img src="${allowedPicture}" alt="${text}" width="90">`, {
        loadsPictures: true,
      });
    assert.deepEqual(asked, [`image ${allowedPicture}`]);
    assert.deepEqual(await preview.evaluate('[...frame.images].map(({ alt }) => alt)'), [
      'Your oak frame',
    ]);
  });

  it('does nothing even without the policy and the sandbox: the markup alone is safe', async () => {
    const { page, asked } = await openPage();
    await page.goto(`http://${previews.host}/`);
    await page.addInitScript({ content: 'window.ran = [];' });
    const ran: string[] = [];
    for (const [name, payload] of payloads) {
      const { text, data, path } = armed(name, payload, evil.host);
      const { html, css, subject } = renderPreview(text, {
        data,
        context: { path: path ?? 'message.hbs' },
      });
      await page.setContent(
        `<!DOCTYPE html><script>window.ran = []</script><style>${css}</style><h1>${subject ?? ''}</h1>${html}`,
      );
      await page.evaluate(
        `void document.querySelectorAll('a, button, [tabindex]').forEach((element) => {
          element.focus();
          if (element.localName !== 'a') element.click();
        })`,
      );
      ran.push(...(await page.evaluate<string[]>('window.ran.map(String)')));
    }
    assert.deepEqual([ran, asked, requested], [[], [], []]);
  });

  it('does nothing even where the markup is not made safe: policy and sandbox hold by themselves', async () => {
    const { page } = await openPage();
    const url = `http://${previews.host}/preview`;
    const ran: string[] = [];
    let preview = await PreviewWindow.open(page, url);
    for (const [name, payload] of payloads) {
      const { text } = armed(name, payload, evil.host);
      await preview.showResult({ ...resultOf(''), html: text, subject: 'x' });
      await preview.clickEverywhere();
      ran.push(...(await page.evaluate<string[]>('top.ran.splice(0).map(String)')));
      // Such markup may well lead the frame elsewhere.
      if (!(await preview.hasItsFrame())) preview = await PreviewWindow.open(page, url);
    }
    // Requests that the policy blocks are announced, but never made: the server is the witness.
    assert.deepEqual([ran, requested], [[], []]);
    preview = await PreviewWindow.open(page, url);
    await preview.showResult({ ...resultOf(''), html: '<img src=x onerror="top.ran.push(1)">' });
    assert.equal(await preview.evaluate('frame.querySelectorAll("[onerror]").length'), 1);
    assert.deepEqual(await preview.evaluate('ran'), []);
  });
});
