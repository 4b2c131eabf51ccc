import type { PreviewResult } from '../../server/src/lsp/connection/protocol';
import { renderPreview, type PreviewOptions } from '../../server/src/preview/preview';
import type { Page } from './playwright';

/** What VS Code gives the page of a preview; what the page says is kept in `told`. */
const hostScript = `
  window.ran = [];
  window.told = [];
  let state;
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => told.push(message),
    getState: () => state,
    setState: (next) => { state = next; },
  });
`;

/** The page of a preview in a real browser, without VS Code around it. */
export class PreviewWindow {
  private constructor(private readonly page: Page) {}

  static async open(page: Page, url: string): Promise<PreviewWindow> {
    await page.addInitScript({ content: hostScript });
    await page.goto(url);
    await page.evaluate(`void (document.querySelector('iframe').contentDocument.isFirst = true)`);
    return new PreviewWindow(page);
  }

  /** Shows a message, and waits until the page has done so. */
  async show(text: string, options: PreviewOptions = {}): Promise<void> {
    await this.showResult(resultOf(text, options));
  }

  /** Shows what the server would have answered, whatever that is. */
  async showResult(preview: PreviewResult): Promise<void> {
    const message = JSON.stringify({ type: 'show', preview });
    await this.page.evaluate(
      `(async () => {
        window.postMessage(${message.replaceAll('</', '<\\/')});
        await new Promise((done) => setTimeout(done, 30));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      })()`,
    );
  }

  /** Whether the frame still holds the page that it began with. */
  async hasItsFrame(): Promise<boolean> {
    return this.page.evaluate(`document.querySelector('iframe').contentDocument?.isFirst === true`);
  }

  /** Clicks at everything that can be clicked, in the message and around it. */
  async clickEverywhere(): Promise<void> {
    await this.page.evaluate(
      `(async () => {
        const page = document.querySelector('iframe').contentDocument;
        for (const element of page?.querySelectorAll('a, button, summary, bsm-mark, bsm-box, img, [tabindex]') ?? []) {
          element.focus?.();
          element.click?.();
          element.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 }));
          element.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
        }
        for (const button of document.querySelectorAll('.problems button, .branches button')) button.click();
        await new Promise((done) => setTimeout(done, 20));
      })()`,
    );
  }

  /** Evaluates an expression in the page; `frame` is the page of the message in it. */
  evaluate<Result>(expression: string): Promise<Result> {
    return this.page.evaluate(
      `(() => { const frame = document.querySelector('iframe').contentDocument; return ${expression}; })()`,
    );
  }
}

/** What the server would answer. */
export function resultOf(text: string, options: PreviewOptions = {}): PreviewResult {
  return { ...renderPreview(text, options), uri: 'file:///message.hbs', version: 1 };
}
