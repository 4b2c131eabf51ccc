import type { Locator, Page } from './playwright';
import { retryUntil } from './wait';

const input = '.quick-input-widget .quick-input-filter input';

/** The box at the top of the window that takes file names, commands and places. */
export class QuickInput {
  constructor(private readonly page: Page) {}

  /** Opens the box with a key; the first key presses after the window appears can be swallowed. */
  async open(key: string): Promise<void> {
    await retryUntil(
      `${key} opens its box`,
      () => this.page.keyboard.press(key),
      () => this.input.isVisible(),
      { attempts: 15, patience: 1_000 },
    );
  }

  private async isClosed(): Promise<boolean> {
    return !(await this.input.isVisible());
  }

  /** Fills in some text and confirms it. */
  async submit(text: string): Promise<void> {
    await this.input.fill(text);
    await this.page.keyboard.press('Enter');
    await this.input.waitFor({ state: 'hidden' });
  }

  /**
   * Fills in some text and chooses the first row below that contains the label. What extensions
   * contribute may not be there yet when the window appears, so the text is filled in again.
   * Tells whether the row was taken: a page that takes the focus meanwhile closes the box.
   */
  async choose(label: string, text: string = label): Promise<boolean> {
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    const row = rows.filter({ hasText: label }).first();
    await retryUntil(
      `${label} is offered`,
      async () => {
        await this.input.fill(text.slice(0, -1));
        await this.input.fill(text);
      },
      async () => (await row.isVisible()) || (await this.isClosed()),
      { attempts: 15 },
    );
    return this.take(label);
  }

  /** Goes down to the first row that contains the label, and takes it, unless the box is closed. */
  async take(label: string): Promise<boolean> {
    const focused = this.page.locator('.quick-input-list .monaco-list-row.focused');
    const row = focused.filter({ hasText: label });
    await retryUntil(
      `${label} has the focus`,
      () => this.page.keyboard.press('ArrowDown'),
      async () => (await row.isVisible()) || (await this.isClosed()),
      { attempts: 20, patience: 500 },
    );
    if (await this.isClosed()) return false;
    await this.page.keyboard.press('Enter');
    return true;
  }

  /** The labels of the rows below the box. */
  async rows(): Promise<string[]> {
    return this.page
      .locator('.quick-input-list .monaco-list-row .label-name')
      .evaluateAll((rows) => rows.map(({ textContent }) => textContent?.trim() ?? ''));
  }

  /**
   * Answers a question with the keyboard: waits until the box asks it, fills in some text, and
   * takes the first row, which contains the label; without text, the row that the box begins with.
   */
  async answer(question: string, label: string, text?: string): Promise<void> {
    await this.untilAsked(question);
    if (text !== undefined) await this.input.fill(text);
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused');
    await row.filter({ hasText: label }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Goes back from a question to the one before it, with the key for this on Linux. */
  async stepBack(question: string): Promise<void> {
    await this.untilAsked(question);
    await this.page.keyboard.press('Control+Alt+Minus');
  }

  /** Waits until the box asks a question. */
  async untilAsked(question: string): Promise<void> {
    await this.asking(question).waitFor();
  }

  /** Whether the box asks a question. */
  async asks(question: string): Promise<boolean> {
    return this.asking(question).isVisible();
  }

  private asking(question: string): Locator {
    return this.page.locator(`${input}[placeholder*="${question}"]`);
  }

  private get input(): Locator {
    return this.page.locator(input);
  }
}
