import type { Page } from './playwright';
import { waitUntil } from './wait';

/** The playground, in the words of someone who checks a message in it. */
export class PlaygroundWindow {
  constructor(private readonly page: Page) {}

  /** Puts a text into the empty field, as pasting does. */
  async paste(text: string): Promise<void> {
    await this.page.locator('#message').click();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
  }

  async text(): Promise<string> {
    return this.page.evaluate(`document.querySelector('#message').value`);
  }

  async untilTextIs(expected: string): Promise<void> {
    await waitUntil(
      `the text is ${expected}`,
      () => this.text(),
      (text) => text === expected,
    );
  }

  async untilStatusIs(expected: string): Promise<void> {
    await waitUntil(
      `the status is "${expected}"`,
      () => this.page.evaluate<string>(`document.querySelector('#status').textContent`),
      (status) => status === expected,
    );
  }

  /** The ids of the rules that found something, in the order of the list. */
  async rules(): Promise<string[]> {
    return this.page
      .locator('#problems code')
      .evaluateAll((codes) => codes.map(({ textContent }) => textContent ?? ''));
  }

  async press(button: string): Promise<void> {
    await this.page.locator('button:visible').filter({ hasText: button }).first().click();
  }

  async choose(label: string, value: string): Promise<void> {
    const field = this.page.locator(`#facts label:has-text("${label}") select`);
    if (!(await field.isVisible())) await this.page.locator('details summary').first().click();
    await field.selectOption(value);
  }

  async fillIn(label: string, value: string): Promise<void> {
    const field = this.page.locator(`#facts label:has-text("${label}") input`);
    if (!(await field.isVisible())) await this.page.locator('details summary').first().click();
    await field.fill(value);
  }

  async untilPreviewShows(...texts: readonly string[]): Promise<void> {
    await waitUntil(
      `the preview shows ${texts.join(', ')}`,
      () =>
        this.page.evaluate<string>(
          `document.querySelector('#preview').innerText + ' ' +
            document.querySelector('#preview iframe').contentDocument?.body?.innerText`,
        ),
      (shown) => texts.every((text) => shown.includes(text)),
    );
  }

  /** What is selected in the text. */
  async selection(): Promise<string> {
    return this.page.evaluate(
      `(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.querySelector('#message'))`,
    );
  }
}
