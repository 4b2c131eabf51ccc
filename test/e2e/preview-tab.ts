import type { FrameLocator, Page } from './playwright';
import { waitUntil } from './wait';

/** After a reload, everything has to start anew before a message is shown. */
const startPatience = 100_000;

/** The preview beside the editor, in the words of someone who looks at it. */
export class PreviewTab {
  constructor(private readonly page: Page) {}

  /** Waits until the message in the preview shows all these texts. */
  async untilMessageShows(...texts: readonly string[]): Promise<void> {
    await waitUntil(
      `the preview shows ${texts.join(', ')}`,
      () => this.messageText(),
      (shown) => texts.every((text) => shown.includes(text)),
      startPatience,
    );
  }

  /** Closes the tab, wherever the focus is. */
  async close(): Promise<void> {
    const tab = this.page.locator('.tab').filter({ hasText: 'Preview ' });
    await tab.first().hover();
    await tab.locator('.codicon-close').first().click();
    await tab.first().waitFor({ state: 'hidden' });
  }

  async untilTitleIs(title: string): Promise<void> {
    await this.page.locator('.tab').filter({ hasText: title }).first().waitFor();
  }

  /** Clicks the lock above the preview, which shows where the preview is active. */
  async toggleLock(): Promise<void> {
    await this.page.locator('.tab').filter({ hasText: 'Preview' }).first().click();
    await this.page.locator('.editor-actions .codicon-lock').first().click();
  }

  async untilMessageHides(text: string): Promise<void> {
    await waitUntil(
      `the preview does not show ${text}`,
      () => this.messageText(),
      (shown) => shown !== '' && !shown.includes(text),
    );
  }

  async untilSubjectIs(expected: RegExp): Promise<void> {
    await waitUntil(
      `the subject is ${expected}`,
      () => this.texts('.subject'),
      ([subject = '']) => expected.test(subject),
    );
  }

  /** Presses a button of the toolbar. */
  async press(name: string): Promise<void> {
    await this.frame.locator('.toolbar button').filter({ hasText: name }).first().click();
    await this.untilPressed(name);
  }

  async untilPressed(name: string): Promise<void> {
    await waitUntil(
      `${name} is pressed`,
      () => this.texts('.toolbar [aria-pressed="true"]'),
      (pressed) => pressed.includes(name),
    );
  }

  /** Turns a condition of the template on or off. */
  async toggleBranch(condition: string): Promise<void> {
    const summary = this.frame.locator('.branches summary');
    const label = this.frame.locator('.branches label').filter({ hasText: condition }).first();
    if (!(await label.isVisible())) await summary.click();
    await label.click();
  }

  /** Has the page loaded again, as images of the message need it. */
  async loadImages(): Promise<void> {
    await this.frame.locator('.toolbar button').filter({ hasText: 'Load images' }).click();
    await this.untilPressed('Images');
  }

  /** Waits until a part of the page that can be opened is open. */
  async untilOpen(section: 'branches' | 'problems'): Promise<void> {
    await this.frame.locator(`details.${section}[open]`).waitFor();
  }

  /** Clicks the problem that is marked at this text of the message. */
  async chooseProblem(text: string): Promise<void> {
    const marks = this.message.locator('bsm-mark[data-bsm-problems]');
    await marks.filter({ hasText: text }).first().click();
  }

  /** How far down the message is scrolled, in px. */
  async scrollTop(): Promise<number> {
    const [top = 0] = await seen(
      this.message
        .locator('html')
        .evaluateAll((elements) => elements.map(({ scrollTop }) => scrollTop)),
    );
    return top;
  }

  /** Turns the mouse wheel over the message until it is at its beginning. */
  async scrollToTop(): Promise<void> {
    await this.message.locator('body').hover();
    await this.page.mouse.wheel(0, -10_000);
  }

  private async messageText(): Promise<string> {
    const [text = ''] = await seen(
      this.message
        .locator('body')
        .evaluateAll((elements) => elements.map(({ innerText }) => innerText)),
    );
    return text;
  }

  private async texts(selector: string): Promise<string[]> {
    return seen(
      this.frame
        .locator(selector)
        .evaluateAll((elements) => elements.map(({ textContent }) => textContent?.trim() ?? '')),
    );
  }

  /** The page of the preview, which VS Code shows in a frame within a frame. */
  private get frame(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  private get message(): FrameLocator {
    return this.frame.frameLocator('.device iframe');
  }
}

/** What the page shows; nothing while the frame that it was in makes way for another one. */
async function seen<Item>(looked: Promise<Item[]>): Promise<Item[]> {
  try {
    return await looked;
  } catch (error) {
    if (/Frame was detached|Execution context was destroyed/.test(String(error))) return [];
    throw error;
  }
}
